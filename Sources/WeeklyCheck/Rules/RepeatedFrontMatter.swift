internal import WeeklyDiagnostics
internal import WeeklyText

/// Front matter that was pasted twice: the text begins with another, which readers see as a heading of keys.
enum RepeatedFrontMatter: IssueRule {
    static let id = DiagnosticID("repeated-front-matter", .warning)

    /// Front matter is not longer; what is, is text between two rules.
    private static let mostLines = 40

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let lines = issue.lines.all
        let first = lines.firstIndex { $0.range.lower >= issue.body.lower && !$0.trimmed.isEmpty }
        guard let first, let last = end(of: lines[first...].prefix(mostLines)) else { return [] }
        let end = last + 1 < lines.count ? lines[last + 1].range.lower : issue.file.length
        return [
            issue.finding(
                id, "here front matter begins a second time; readers see it as text", at: lines[first].range,
                fixes: [
                    Fix(
                        "remove it down to the line ---, or remove the first one", .guess,
                        edits: [Edit(SourceRange(lines[first].range.lower, end), to: "")])
                ])
        ]
    }

    /// The line of dashes that ends it: all lines before have keys or go on with one, and title or date is among them.
    private static func end(of lines: ArraySlice<TextLines.Line>) -> Int? {
        guard let first = lines.first, isRule(first) || tellsIssue(first) else { return nil }
        var isTold = false
        for index in lines.indices {
            let line = lines[index]
            if isRule(line) {
                if index == lines.startIndex { continue }
                return isTold ? index : nil
            }
            isTold = isTold || tellsIssue(line)
            if KeyedLine(line.text, number: line.number) == nil, !goesOn(line) { return nil }
        }
        return nil
    }

    private static func isRule(_ line: TextLines.Line) -> Bool { line.trimmed.elementsEqual("---".utf8) }

    private static func tellsIssue(_ line: TextLines.Line) -> Bool {
        KeyedLine(line.text, number: line.number).map { $0.has("title") || $0.has("date") } ?? false
    }

    /// An element of a list, or what is set in.
    private static func goesOn(_ line: TextLines.Line) -> Bool {
        line.text.first == .space || line.text.starts(with: "- ")
    }
}
