import Foundation
import Testing

@testable import WeeklyBuild

@Suite("The data of pages")
struct PageDataActionTests {
    private func site(configuration: String = "") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        if !configuration.isEmpty { try folder.write(configuration, to: "site/sofaweekly.yml") }
        return folder
    }

    private func data(_ page: String, in folder: TemporaryFolder) -> Result<String, PageDataAction.Failure> {
        let publication = Publication(now: MadeSite.now, includesDrafts: true, includesFuture: true)
        let options = SiteLoader.Options(root: folder.path("site"), publication: publication, jobs: 2)
        return PageDataAction(options: options, page: page).perform()
    }

    private func object(_ page: String, in folder: TemporaryFolder) throws -> [String: Any] {
        let text = try data(page, in: folder).get()
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(
        "Every kind of page tells its template",
        arguments: [
            ("/", "home.html"), ("/page/2/", "index.html"), ("/issues/n1/", "issue.html"), ("/issues/n1", "issue.html"),
            ("/questions/", "questions.html"), ("/archive/2026/", "archive.html"), ("/search/", "search.html"),
            ("/404.html", "not-found.html"), ("/404", "not-found.html"),
        ])
    func templates(page: String, template: String) throws {
        #expect(try object(page, in: try site())["template"] as? String == template)
    }

    @Test("The data are the page's and what all pages have")
    func names() throws {
        let data = try #require(try object("/issues/n2/", in: try site())["data"] as? [String: Any])
        #expect((data["issue"] as? [String: Any])?["title"] as? String == "第 2 期")
        #expect((data["site"] as? [String: Any])?["title"] as? String == "测试周刊")
        #expect(data["words"] != nil && data["assets"] != nil && data["navigation"] != nil)
    }

    @Test("An issue is known by its file, too, a draft as well")
    func files() throws {
        let folder = try site()
        try folder.write(
            "---\ntitle: 草稿\ndate: 2030-01-01\ndraft: true\n---\n\n字\n", to: "site/content/issues/draft.md")
        let data = try #require(
            try object(folder.path("site/content/issues/draft.md"), in: folder)["data"] as? [String: Any])
        #expect((data["issue"] as? [String: Any])?["draft"] as? Bool == true)
    }

    @Test("A page beside issues is known by its file, too")
    func pages() throws {
        let folder = try site()
        try folder.write("---\ntitle: 关于\n---\n\n字\n", to: "site/content/pages/about.md")
        #expect(
            try object(folder.path("site/content/pages/about.md"), in: folder)["template"] as? String == "page.html")
    }

    @Test("Below a path the address may be with it or without")
    func subPath() throws {
        let folder = try site(configuration: "title: A\nbase_url: https://example.org/weekly/\n")
        for page in ["/weekly/questions/", "/questions/"] {
            #expect(try object(page, in: folder)["template"] as? String == "questions.html")
        }
    }

    @Test("A template with mistakes keeps nothing from being shown")
    func brokenTemplate() throws {
        let folder = try site()
        try folder.write("{{nobody.knows}}", to: "site/templates/questions.html")
        #expect(try object("/questions/", in: folder)["template"] as? String == "questions.html")
    }

    @Test("What is no page says so, with the page that is nearest")
    func noPage() throws {
        let folder = try site()
        guard case .failure(.noPage(near: "/questions/")) = data("/question/", in: folder) else {
            Issue.record("no help for /question/")
            return
        }
        guard case .failure(.noPage(near: nil)) = data("/far/from/all/of/them/", in: folder) else {
            Issue.record("help for what is like nothing")
            return
        }
        guard case .failure(.noTemplate) = data("/feed.xml", in: folder) else {
            Issue.record("a template for the feed")
            return
        }
    }
}
