import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyReader

@Suite("Front matter of other generators")
struct FrontMatterFormTests {
    private func read(
        _ text: String, ignoring names: [String] = [], all: Bool = false
    ) -> (FrontMatter?, [Diagnostic]) {
        var archive = ArchiveRules()
        archive.ignoredKeys.isAll = all
        archive.ignoredKeys.names = Set(texts: names)
        let file = SourceFile(path: "a.md", text: text)
        let (issue, diagnostics) = IssueReader(ReadingRules(timeZone: .utc, archive: archive))
            .read(IssueSource(file, name: "a", path: "a.md"))
        return (issue?.frontMatter, diagnostics)
    }

    @Test("TOML stands between two lines of plus signs, with the keys of Zola and Hugo")
    func readsTOML() throws {
        let (front, diagnostics) = read(
            """
            +++
            title = "第七期"
            date = 2026-02-03T10:00:00Z
            updated = 2026-02-04
            path = "old/seven"
            authors = ["小王", "小李"]
            [taxonomies]
            tags = ["a", "b"]
            categories = ["周刊"]
            [extra]
            mood = "good"
            +++

            正文
            """)
        #expect(diagnostics.isEmpty)
        let read = try #require(front)
        #expect(read.title == "第七期")
        #expect(read.date.text == "2026-02-03T10:00:00Z")
        #expect(read.modified?.text == "2026-02-04T00:00:00Z")
        #expect(read.permalink == "/old/seven")
        #expect(read.author == NamedLink(name: "小王, 小李"))
        #expect(read.tags == ["a", "b"])
        #expect(read.categories == ["周刊"])
        #expect(read.extra == [.init("mood", .text("good"))])
    }

    @Test("Lines of keys end at the first empty line; a line that is set in goes on, and capitals do not matter")
    func readsLines() throws {
        let (front, diagnostics) = read(
            """
            Title: Weekly: the first
            Date: 2026-02-03 10:00
            Modified: 2026-02-05
            Number: 12
            Category: Weekly
            Tags: a, b
            Summary: one
                two
            Lang: en

            Note: this is text.
            """)
        #expect(diagnostics.isEmpty)
        let read = try #require(front)
        #expect(read.title == "Weekly: the first")
        #expect(read.modified?.text == "2026-02-05T00:00:00Z")
        #expect(read.number == 12)
        #expect(read.tags == ["a", "b"])
        #expect(read.summary == "one two")
        #expect(read.language == "en")
    }

    @Test(
        "Text that only looks like lines of keys is text",
        arguments: ["Note: a\n\ntext", "https://example.org/\n\n", "title: a\ntext\n\n", "title: a\n---\ntext\n"])
    func leavesText(_ text: String) {
        let (front, diagnostics) = read(text)
        #expect(front == nil)
        #expect(diagnostics.map(\.id) == [.missingFrontMatter])
    }

    @Test("Of several names of one thing this program's own counts, then the order of the table")
    func ordersNames() {
        let start = "---\ntitle: a\ndate: 2026-01-02\n"
        #expect(read(start + "summary: s\ndescription: d\nexcerpt: e\n---\nx").0?.summary == "d")
        #expect(read(start + "excerpt: e\nsummary: s\n---\nx").0?.summary == "s")
        #expect(read(start + "description:\nexcerpt: e\n---\nx").0?.summary == "e")
        #expect(read(start + "image: {path: /a.png}\n---\nx").0?.cover == "/a.png")
        #expect(read(start + "authors: [{name: 小王, url: /w}]\n---\nx").0?.author == NamedLink(name: "小王"))
        #expect(read(start + "published: false\n---\nx").0?.isDraft == true)
        #expect(read(start + "---\nx").0?.isDraft == false)
    }

    @Test("Keys that mean nothing are a warning, unless the site ignores them")
    func ignoresKeys() {
        let text = "---\ntitle: a\ndate: 2026-01-02\nlayout: post\nType: x\n---\nx"
        #expect(read(text).1.map(\.id) == [.unknownKey, .unknownKey])
        #expect(read(text, ignoring: ["layout"]).1.count == 1)
        #expect(read(text, ignoring: ["layout", "Type"]).1.isEmpty)
        #expect(read(text, all: true).1.isEmpty)
        #expect(read("Title: a\nDate: 2026-01-02\nLayout: x\n\nx", ignoring: ["Layout"]).1.isEmpty)
    }

    @Test(
        "Dates in other forms are read, with a fix to the usual one",
        arguments: [
            ("2020/5/8", "2020-05-08"), ("2020.05.08", "2020-05-08"), ("20200508", "2020-05-08"),
            ("2020年5月8日", "2020-05-08"), ("２０２０年 5 月 8 日", "2020-05-08"), ("２０２０／０５／０８", "2020-05-08"),
            ("2020/5/8 19:30", "2020-05-08 19:30"),
        ])
    func readsUnusualDates(_ date: String, _ usual: String) {
        let (front, diagnostics) = read("---\ntitle: a\ndate: \(date)\n---\nx")
        #expect(front?.date.day.text == "2020-05-08")
        #expect(diagnostics.map(\.id) == [.unusualDate])
        #expect(diagnostics.first?.fixes.first?.edits.map(\.replacement) == [usual])
    }

    @Test("Eight times the lines of one value take about eight times as long", .measuresTime)
    func longValues() {
        let growth = Growth(from: 2_500, to: 20_000) { count in
            let lines = "Title: a\n" + String(repeating: "  goes on and on\n", count: count)
            let file = SourceFile(path: "a.md", text: lines)
            return ProcessorTime.measure {
                let range = SourceRange(0, file.length)
                let (entries, _) = KeyLines.mapping(in: range, of: file, mostValues: 1_000_000)
                #expect(entries.count == 1)
            }
        }
        #expect(growth.isLinear, "\(growth)")
    }
}
