internal import WeeklyDiagnostics
internal import WeeklyText

/// A line that was meant as a heading and is none: no space behind the marks, or full-width marks.
enum BrokenHeading: IssueRule {
    static let id = DiagnosticID("broken-heading", .warning)

    private static let fullWidth: StaticString = "＃"

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.ofText.compactMap { line in
            guard let first = line.text.first(where: { $0 != .space }) else { return nil }
            let text = line.trimmed
            guard first == .numberSign || first == 0xEF, issue.isText(text.startIndex) else { return nil }
            return first == .numberSign ? glued(text, line, issue) : fullWidthMarks(text, line, issue)
        }
    }

    /// `##标题`, but no `#12`, `#tag #tag` or `#话题#`.
    private static func glued(_ text: ArraySlice<UInt8>, _ line: TextLines.Line, _ issue: CheckedIssue) -> Diagnostic? {
        let rest = text.drop { $0 == .numberSign }
        let level = text.count - rest.count
        guard level <= 6, let next = rest.first, next >= 0x80 || next.isASCIILetter, !rest.contains(.numberSign),
            level > 1 || issue.lines.isAlone(line) && isWideLetter(rest)
        else { return nil }
        return issue.finding(
            id, "this is no heading, for a space is missing behind \(text[..<rest.startIndex].string)",
            at: SourceRange(text.startIndex, rest.startIndex),
            fixes: [Fix("write a space", .guess, edits: [Edit(SourceRange(at: rest.startIndex), to: " ")])])
    }

    /// A single mark before a Latin word is a tag, before a Chinese one nearly always a heading.
    private static func isWideLetter(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return (0xE3...0xED).contains(first)
    }

    private static func fullWidthMarks(
        _ text: ArraySlice<UInt8>, _ line: TextLines.Line, _ issue: CheckedIssue
    ) -> Diagnostic? {
        var rest = text
        while rest.starts(with: fullWidth) { rest = rest.dropFirst(fullWidth.utf8CodeUnitCount) }
        let count = (text.count - rest.count) / fullWidth.utf8CodeUnitCount
        guard count > 0, count <= 6, !rest.isEmpty, !rest.contains(sequence: fullWidth) else { return nil }
        let marks = SourceRange(text.startIndex, rest.startIndex)
        let written = String(repeating: "#", count: count) + (rest.first == .space ? "" : " ")
        return issue.finding(
            id, "full-width ＃ begins no heading", at: marks,
            fixes: [Fix("write \(written)", .guess, edits: [Edit(marks, to: written)])])
    }
}

extension TextLines {
    /// Whether the lines around a line are empty, or it is the first of its paragraph.
    fileprivate func isAlone(_ line: Line) -> Bool {
        let index = line.number - 1
        return index == 0 || all[index - 1].trimmed.isEmpty || all[index - 1].place == .frontMatter
    }
}

extension ArraySlice<UInt8> {
    /// Whether a word stands in it.
    func contains(sequence word: StaticString) -> Bool {
        withUnsafeBufferPointer { $0.offset(of: word, from: 0) != nil }
    }
}
