internal import WeeklyDiagnostics
internal import WeeklyText

/// A full-width or no-break space where Markdown wants a usual one: behind the mark of a heading, a list or a quote, or before it.
enum WideSpace: IssueRule {
    static let id = DiagnosticID("wide-space", .warning)

    private static let spaces: [StaticString] = ["\u{3000}", "\u{A0}"]

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.ofText.compactMap { line in
            guard let range = spaceAtMark(line.text), issue.isText(range.lower) else { return nil }
            return issue.finding(
                id, "a full-width or no-break space stands here; Markdown knows the mark only with a usual space",
                at: range,
                fixes: [Fix("write a usual space", .guess, edits: [Edit(range, to: " ")])])
        }
    }

    /// The spaces before or behind a mark that begins the line.
    private static func spaceAtMark(_ line: ArraySlice<UInt8>) -> SourceRange? {
        let text = line.drop { $0 == .space || $0 == .tab }
        guard let first = text.first else { return nil }
        if first >= 0x80 {
            let rest = text.dropSpaces(spaces)
            guard rest.startIndex > text.startIndex, let mark = mark(in: rest), rest[mark].first == .space else {
                return nil
            }
            return SourceRange(text.startIndex, rest.startIndex)
        }
        guard let end = mark(in: text) else { return nil }
        let rest = text[end...].dropSpaces(spaces)
        return rest.startIndex > end && !rest.isEmpty ? SourceRange(end, rest.startIndex) : nil
    }

    /// Where the mark of a heading, a list or a quote ends that begins a text.
    private static func mark(in text: ArraySlice<UInt8>) -> Int? {
        switch text.first {
        case .hyphen, .asterisk, .plusSign: return text.startIndex + 1
        case .numberSign:
            let end = text.firstIndex { $0 != .numberSign } ?? text.endIndex
            return end - text.startIndex <= 6 ? end : nil
        case .some(let byte) where byte.isASCIIDigit:
            let end = text.firstIndex { !$0.isASCIIDigit } ?? text.endIndex
            guard end < text.endIndex, text[end] == .dot || text[end] == .rightParenthesis else { return nil }
            return end + 1
        default: return nil
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate subscript(end: Int) -> ArraySlice<UInt8> { self[Swift.min(end, endIndex)...] }

    fileprivate func dropSpaces(_ spaces: [StaticString]) -> ArraySlice<UInt8> {
        var rest = self
        while let space = spaces.first(where: { rest.starts(with: $0) }) {
            rest = rest.dropFirst(space.utf8CodeUnitCount)
        }
        return rest
    }
}
