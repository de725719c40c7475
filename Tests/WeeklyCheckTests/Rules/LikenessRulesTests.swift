import Testing
import WeeklyDiagnostics

@Suite("Rule: two issues of one title")
struct DuplicateTitleTests {
    @Test("A new issue with another one's title is found, however old that is")
    func found() {
        let files = [
            CheckedNewsletters.file("a", "Weekly", "2024-01-02"), CheckedNewsletters.file("b", "Weekly", "2026-01-09"),
        ]
        #expect(CheckedNewsletters.findings("duplicate-title", files) == ["b:2: Weekly"])
        let notes = CheckedNewsletters.diagnostics("duplicate-title", files).first?.notes
        #expect(notes?.map { $0.location?.path } == ["content/issues/a.md"])
    }

    @Test("A title that three issues have, other titles and other languages are right")
    func right() {
        let three = (1...3).map { CheckedNewsletters.file("a\($0)", "Weekly", "2026-01-0\($0)") }
        #expect(CheckedNewsletters.findings("duplicate-title", three) == [])
        #expect(CheckedNewsletters.findings("duplicate-title", CheckedNewsletters.weeks(3)) == [])
        let languages = [
            CheckedNewsletters.file("a", "A", "2026-01-02"),
            CheckedNewsletters.file("b", "A", "2026-01-02", "language: en\n"),
        ]
        #expect(CheckedNewsletters.findings("duplicate-title", languages) == [])
    }
}

@Suite("Rules: descriptions and covers that were forgotten")
struct MissingPartsTests {
    @Test("A new issue without what the five before it have is found")
    func found() {
        let described = CheckedNewsletters.weeks(5, "description: D\n")
        let covered = CheckedNewsletters.weeks(5, "cover: https://example.org/c.png\n")
        let new = CheckedNewsletters.file("new", "A", "2026-02-06")
        #expect(CheckedNewsletters.findings("missing-description", described + [new]) == ["new:2: title"])
        #expect(CheckedNewsletters.findings("missing-cover", covered + [new]) == ["new:2: title"])
    }

    @Test("Drafts, and issues where others lack it too, are right")
    func right() {
        let four = CheckedNewsletters.weeks(4, "description: D\n")
        let new = CheckedNewsletters.file("new", "A", "2026-02-06")
        let draft = CheckedNewsletters.file("new", "A", "2026-02-06", "draft: true\n")
        #expect(CheckedNewsletters.findings("missing-description", four + [new]) == [])
        let five = CheckedNewsletters.weeks(5, "description: D\n")
        #expect(CheckedNewsletters.findings("missing-description", five + [draft]) == [])
        #expect(CheckedNewsletters.findings("missing-cover", five + [new]) == [])
    }
}

@Suite("Rule: tags in several spellings")
struct TagSpellingTests {
    @Test(
        "A spelling that differs in case or width only is found where it is rarer",
        arguments: ["sofarpc", "SofaRPC", "ＳＯＦＡＲＰＣ"])
    func found(spelling: String) {
        let files =
            CheckedNewsletters.weeks(2, "tags: [SOFARPC]\n")
            + [CheckedNewsletters.file("new", "A", "2026-02-06", "tags: [x, \(spelling)]\n")]
        #expect(CheckedNewsletters.findings("tag-spelling", files) == ["new:4: \(spelling)"])
        let fix = CheckedNewsletters.diagnostics("tag-spelling", files).first?.fixes.first
        #expect(fix?.edits.map(\.replacement) == ["SOFARPC"])
    }

    @Test("Other words and one spelling are right", arguments: ["SOFARPC", "SOFA RPC", "SOFARPCs", "Rust"])
    func right(tag: String) {
        let files =
            CheckedNewsletters.weeks(2, "tags: [SOFARPC]\n")
            + [CheckedNewsletters.file("new", "A", "2026-02-06", "tags: [\(tag)]\n")]
        #expect(CheckedNewsletters.findings("tag-spelling", files) == [])
    }
}

@Suite("Rule: items that an earlier issue had")
struct RepeatedItemTests {
    private let release = "## 本周发布\n\n### Bolt\n\n**发布 Bolt v1.6.3 版本，主要变更如下：**\n\n- 修复连接泄漏\n"

    @Test("A release that an earlier issue had is found")
    func releases() {
        let files = CheckedNewsletters.weeks(2, body: release)
        let messages = CheckedNewsletters.diagnostics("repeated-item", files).map(\.message)
        #expect(messages == ["the issue of 2026-01-02 had this release already"])
    }

    @Test("A release that stands twice in one issue is found, another version of the project is right")
    func releasesOfOneIssue() {
        let twice = CheckedNewsletters.weeks(1, body: release + "\n" + release.replacing("## 本周发布\n\n", with: ""))
        let messages = CheckedNewsletters.diagnostics("repeated-item", twice).map(\.message)
        #expect(messages == ["this issue has this release already"])
        let other = release + "\n" + release.replacing("## 本周发布\n\n", with: "").replacing("v1.6.3", with: "v1.6.4")
        #expect(CheckedNewsletters.findings("repeated-item", CheckedNewsletters.weeks(1, body: other)) == [])
    }

    @Test("What three issues have stands there on purpose, and an old repetition is not told")
    func right() {
        #expect(CheckedNewsletters.findings("repeated-item", CheckedNewsletters.weeks(3, body: release)) == [])
        let old = CheckedNewsletters.weeks(2, body: release) + [CheckedNewsletters.file("new", "A", "2026-06-05")]
        #expect(CheckedNewsletters.findings("repeated-item", old) == [])
    }
}
