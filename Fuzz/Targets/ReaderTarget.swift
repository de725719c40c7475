import Foundation
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

/// A whole issue, from the file to its sections and its JSON.
enum ReaderTarget {
    static let reader = IssueReader(ReadingRules())
    static let start = "---\ntitle: 第一期\ndate: 2026-01-02\n---\n"

    @Sendable static func run(_ input: Input) {
        let text = input.text
        let file = SourceFile(path: "first.md", text: text.utf8.starts(with: "---\n".utf8) ? text : start + text)
        let (issue, diagnostics) = read(file)
        expectSane(issue, diagnostics, in: file)
        let (again, told) = read(file)
        expect(again == issue && told == diagnostics, "the same file gives two issues")
        CacheTarget.expectComesBack(issue, diagnostics)
    }

    /// What holds of every issue, also of front matter alone.
    static func expectSane(_ issue: Issue?, _ diagnostics: [Diagnostic], in file: SourceFile) {
        diagnostics.expectInside(file)
        expect((issue == nil) == diagnostics.hasErrors, "an issue that is one and is none")
        guard let issue else { return }
        expect(Slug.isUsable(issue.slug), "the slug \(issue.slug)")
        expectInOrder(issue, in: file)
        for passage in issue.sections.flatMap(\.passages) {
            for fragment in passage.fragments {
                fragment.expectMarksFit()
                CheckedHTML.expectSafe(fragment.html)
            }
        }
        for heading in issue.sections.compactMap(\.heading) { CheckedHTML.expectSafe(heading.content.html) }
        let anchors = issue.sections.flatMap { $0.items.compactMap(\.anchor) + [$0.heading?.anchor].compactMap(\.self) }
        expect(Set(anchors.map { Array($0.utf8) }).count == anchors.count, "two things have one anchor: \(anchors)")
        let json = IssueJSON.text(issue)
        expect((try? JSONSerialization.jsonObject(with: Data(json.utf8))) != nil, "the JSON is none: \(json)")
    }

    /// Passages are apart, in order and in their section; items are in their passage.
    private static func expectInOrder(_ issue: Issue, in file: SourceFile) {
        for section in issue.sections {
            expect(section.range.isInside(file), "a section at \(section.range)")
            var reached = section.range.lower
            for passage in section.passages {
                let range = passage.range
                expect(
                    range.isInside(file) && section.range.contains(range), "a passage at \(range) of \(section.range)")
                expect(reached <= range.lower, "a passage at \(range), another reaches to \(reached)")
                reached = range.upper
                for item in passage.items { expect(range.contains(item.range), "an item at \(item.range) of \(range)") }
            }
        }
    }

    static func read(_ file: SourceFile, by reader: IssueReader = reader) -> (Issue?, [Diagnostic]) {
        let (issue, diagnostics) = reader.read(IssueSource(file, name: "first", path: "issues/first.md"))
        return (issue, diagnostics)
    }
}
