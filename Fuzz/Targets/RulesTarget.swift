import WeeklyCheck
import WeeklyDiagnostics
import WeeklyReader

/// All that rules say of an issue.
enum RulesTarget {
    private static let reader = IssueReader(ReadingRules()) { IssueChecker.diagnostics(of: $0) }

    @Sendable static func run(_ input: Input) {
        let text = input.text
        let start = ReaderTarget.start
        let file = SourceFile(path: "first.md", text: text.utf8.starts(with: "---\n".utf8) ? text : start + text)
        let told = ReaderTarget.read(file, by: reader).1
        told.expectInside(file)
        let again = ReaderTarget.read(file, by: reader).1
        expect(told.sorted() == again.sorted(), "of the same file rules say two things")
    }
}
