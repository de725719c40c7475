import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Issues in lists")
struct ListedIssuesTests {
    private typealias Sample = SampleNewsletter

    private static func record(_ pages: PageMaker, at index: Int = 0) -> TemplateRecord {
        if case .record(let record) = pages.listed(at: index) { record } else { [:] }
    }

    @Test("They tell what their own page tells, but for their text")
    func data() throws {
        let pages = Sample.pages([Sample.issue("a", day: 1, sections: [Sample.questions, Sample.others])])
        let listed = Self.record(pages)
        guard case .record(let shown)? = pages.data(ofIssueAt: 0)["issue"] else {
            Issue.record("no issue")
            return
        }
        for name in listed.keys where name != "teaser" { #expect(shown[name] == listed[name], "\(name)") }
        let left = Set(shown.keys).subtracting(listed.keys)
        #expect(left == ["sections", "mail_path", "has_outline"])
    }

    @Test("They count what they tell, kind by kind, those of the site's own by their names")
    func counts() {
        let pages = Sample.pages([Sample.issue("a", day: 1, sections: [Sample.questions, Sample.others])])
        #expect(
            Self.record(pages)["counts"] == [
                "questions": 1, "releases": 1, "schedule": 3, "reading": 1, "tasks": 1, "events": 1, "entries": 1,
                "quotes": 1, "tools": 1,
            ])
    }

    @Test("Without a cover their picture is the first of the text, with its words; sizes are told where they are known")
    func picture() throws {
        let text = Passage(marking: "<p><img src=\"/a.png\" alt=\"一 &amp; 二\" /></p>", items: [])
        var issue = Sample.issue(
            "a", day: 1, sections: [Section(kind: .other, heading: nil, line: 1, passages: [text])])
        var front = issue.frontMatter
        front.cover = nil
        issue = WeeklyModel.Issue(frontMatter: front, slug: "a", sourcePath: "issues/a.md", sections: issue.sections)
        let size = try #require(PictureSize(width: 30, height: 20))
        let pages = PageMaker(
            newsletter: Newsletter([issue]), configuration: Sample.configuration("https://example.org/"),
            library: Sample.library, assets: Sample.assets, pictures: PictureSizes([RoutePath("a.png"): size]))
        #expect(
            Self.record(pages)["picture"] == ["url": "/a.png", "width": 30, "height": 20, "alt": "一 & 二"])
        let covered = Self.record(Sample.pages([Sample.issue("a", day: 1)]))["picture"]
        #expect(covered == ["url": "/news/cover.png", "width": .null, "height": .null, "alt": .null])
        let plain = Sample.pages([
            WeeklyModel.Issue(frontMatter: front, slug: "a", sourcePath: "issues/a.md", sections: [])
        ])
        #expect(Self.record(plain)["picture"] == .null)
    }
}
