import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("Addresses")
struct AddressTests {
    @Test("Addresses that people wrote become whole ones that any program reads")
    func wholeAddresses() {
        let addresses = Addresses(site: .example, permalink: .standard)
        func whole(_ address: String) -> String { addresses.whole(address, on: "https://e.org/i/") }
        #expect(whole("图 1.png") == "https://e.org/i/%E5%9B%BE%201.png")
        #expect(whole("https://o.org/a%20b?c=d&e#f") == "https://o.org/a%20b?c=d&e#f")
    }

    @Test(
        "Lists on any page show an issue's addresses as its own page means them",
        arguments: [
            ("slides.pdf", "/weekly/issues/a/slides.pdf"), ("../b/#x", "/weekly/issues/b/#x"),
            ("#q", "/weekly/issues/a/#q"), ("/schedule/", "/weekly/schedule/"), ("", ""),
            ("https://example.org/", "https://example.org/"), ("//example.org/a", "//example.org/a"),
        ])
    func shown(written: String, shown: String) throws {
        let site = try #require(SiteAddress("https://x.github.io/weekly/"))
        let addresses = Addresses(site: site, permalink: .standard)
        #expect(addresses.shown(written, of: SampleNewsletter.issue("a", day: 1)) == shown)
    }

    @Test(
        "Links are made absolute in tags, not in text",
        arguments: [
            ("<a href=\"/x\">y</a>", "<a href=\"https://e.org/x\">y</a>"),
            ("<img src=\"p.png\" alt=\"\" />", "<img src=\"https://e.org/i/p.png\" alt=\"\" />"),
            ("<p> href=\"/x\"</p>", "<p> href=\"/x\"</p>"),
            ("<a href=\"https://o.org/\">o</a>", "<a href=\"https://o.org/\">o</a>"),
            ("<a href=\"#n\">n</a>", "<a href=\"https://e.org/i/#n\">n</a>"),
            ("<a data-href=\"/x\">", "<a data-href=\"/x\">"),
        ])
    func absoluteLinks(html: String, rewritten: String) {
        let markup = Markup(marking: html)
        #expect(markup.html(markup.absoluteAddresses(on: .init("https://e.org/i/"))) == rewritten)
    }

    @Test("Two routes with one path are an error that names both files")
    func collisions() throws {
        let routes = [
            ("a", "static/a"), ("a/index.html", "content/a.md"), ("b", "static/b"), ("b", "content/b.md"),
        ].map { PlannedRoute(RoutePath($0.0), .file($0.1), .asset, .kept(.carried([]))) }
        let (kept, diagnostics) = RouteCollisions.resolve(routes)
        #expect(kept.map(\.path.file) == ["a", "a/index.html", "b"])
        #expect(diagnostics.map(\.id) == [.duplicateURL, .duplicateURL])
        #expect(diagnostics.contains { $0.path == "static/b" && $0.message.contains("content/b.md") })
        #expect(diagnostics.contains { $0.path == "static/a" && $0.message.contains("content/a.md") })
    }

    @Test(
        "A tag stays in tags/, whatever is in it",
        arguments: [
            ("周刊", "tags/周刊/index.html"), ("a/b c", "tags/a-b-c/index.html"), ("..", "tags/-/index.html"),
            (".", "tags/-/index.html"),
            ("../\u{301}x", "tags/..-\u{301}x/index.html"), ("a\u{0}b", "tags/a-b/index.html"),
            ("\u{D4E}/x", "tags/\u{D4E}-x/index.html"),
            ("a\u{202E}b\n", "tags/a-b-/index.html"),
        ])
    func tags(tag: String, path: String) {
        #expect(SitePaths.tag(tag).file.utf8.elementsEqual(path.utf8))
    }

    @Test("Long names of tags and projects fit a file system, and stay apart")
    func longNames() {
        let tags = ["a", "b"].map { SitePaths.tag(String(repeating: "长", count: 300) + $0).file }
        #expect(Set(tags).count == 2)
        #expect(tags.allSatisfy { $0.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { $0.count <= 200 } })
    }

    @Test("Issues whose files are in each other's way are named once")
    func collidingIssues() {
        let first = SampleNewsletter.issue("a", day: 1, sections: [SampleNewsletter.schedule()])
        let second = WeeklyModel.Issue(
            frontMatter: first.frontMatter, slug: "a", sourcePath: "issues/b.md", sections: first.sections)
        let (_, diagnostics) = Site.assemble(SampleNewsletter.pages([first, second]))
        #expect(diagnostics.map(\.path) == ["content/issues/b.md"])
        #expect(diagnostics.first?.message.hasSuffix("/issues/a/") == true)
    }
}
