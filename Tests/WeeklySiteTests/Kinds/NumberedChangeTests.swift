import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("Changes that an editor numbered, in feeds")
struct NumberedChangeTests {
    private static func html(_ changes: [Release.Change]) -> String {
        NumberedChange.runs(of: changes).map { run in
            let entries = zip(run, [0] + run.map { $0.number ?? 0 }).flatMap { $0.markup(after: $1) }
            return "[" + entries.map(\.html).joined().replacing("\n", with: "") + "]"
        }
        .joined()
    }

    private static func change(_ html: String, number: Int? = nil, group: String? = nil) -> Release.Change {
        Release.Change(RichText(html: html, text: html), group: group, number: number)
    }

    @Test("Written numbers become the list's own, and say where they leave a gap")
    func written() {
        #expect(
            Self.html([Self.change("1.甲"), Self.change("<p>2、 乙</p>", group: "修复"), Self.change("④丙")])
                == "[<li>甲</li><li><strong>修复</strong> <p>乙</p></li><li value=\"4\">丙</li>]")
    }

    @Test("Numbers that Markdown made are kept")
    func markdown() {
        #expect(
            Self.html([Self.change("甲", number: 3), Self.change("1.5 倍", number: 4)])
                == "[<li value=\"3\">甲</li><li>1.5 倍</li>]")
    }

    @Test("What has no number stands in a list of its own, in its place")
    func mixed() {
        #expect(
            Self.html([Self.change("1.甲"), Self.change("乙"), Self.change("<b>2.</b>丙"), Self.change("3.丁")])
                == "[<li>甲</li>][<li>乙</li><li><b>2.</b>丙</li>][<li value=\"3\">丁</li>]")
    }

    @Test("Marks move with what they mark")
    func marks() throws {
        let markup = Markup(marking: "<p>12. 见<a href=\"/a\">说明</a></p>")
        let entry = try #require(
            NumberedChange.runs(of: [Release.Change(RichText(markup, text: ""))]).first?.first?.markup(after: 0))
        let content = try #require(entry.first { $0.html.contains("href") })
        #expect(content.marks.map { content.text(at: $0) } == ["/a"])
    }

    @Test("A release that is a row among others has its numbered changes in a list with numbers")
    func feed() throws {
        func release(_ name: String) -> Item {
            let changes = ["1. 更快", "2. 更稳"].map { Self.change($0) }
            let release = Release(project: NamedLink(name: name), versions: ["v1"], changes: changes)
            return Item(line: 1, anchor: "r-\(name)", content: .release(release))
        }
        let passage = Passage(marking: "<table></table>", items: [release("网关"), release("缓存")])
        let issue = SampleNewsletter.issue(
            "a", day: 1, sections: [Section(kind: .releases, heading: nil, line: 1, passages: [passage])])
        let route = NamedKindsSample.files(SampleNewsletter.pages([issue]))["projects/网关/releases.xml"]
        let feed = try ReadFeed.read(.atom, try #require(route).madeBytes())
        #expect(feed.entries.first?.html.hasPrefix("<ol>\n<li>更快</li>\n<li>更稳</li>\n</ol>\n") == true)
    }
}
