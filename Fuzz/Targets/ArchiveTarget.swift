import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

/// An issue of another generator: the rules of its archive, a line of `%%`, its text.
///
/// A rule is a line: `a => b` is a replacement, `[a]: b` a definition of a link that all issues share, `show` shows template tags.
enum ArchiveTarget {
    @Sendable static func run(_ input: Input) {
        let parts = input.parts
        guard parts.count > 1 else { return }
        let reader = IssueReader(ReadingRules(archive: rules(parts[0])))
        let text = parts.dropFirst().joined(separator: "\n").filter { $0 != "\0" }
        let file = SourceFile(path: "first.md", text: ReaderTarget.start + text)
        let (issue, diagnostics) = ReaderTarget.read(file, by: reader)
        ReaderTarget.expectSane(issue, diagnostics, in: file)
        let (again, told) = ReaderTarget.read(file, by: reader)
        expect(again == issue && told == diagnostics, "the same file gives two issues")
    }

    private static func rules(_ text: String) -> ArchiveRules {
        var rules = ArchiveRules()
        rules.templateTags = .hide
        for line in text.split(separator: "\n").prefix(8) {
            let sides = line.split(separator: " => ", maxSplits: 1).map(String.init)
            if line == "show" {
                rules.templateTags = .show
            } else if sides.count == 2 {
                rules.replacements.append(.init(sides[0], by: sides[1]))
            } else {
                rules.references.add(String(line))
            }
        }
        return rules
    }
}
