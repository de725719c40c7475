internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A note of the editors to themselves: something is still to be written. Words of capital letters count where they stand alone;
/// within a sentence people write about them.
enum LeftoverNote: IssueRule {
    static let id = DiagnosticID("leftover-note", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.places(ofAny: LeftoverWords.all).filter { isNote($0, in: issue) }.map { range in
            issue.finding(
                id, "this note says that something is still to be written", at: range,
                fixes: [.init("write what is missing, or remove the note")])
        }
    }

    private static func isNote(_ range: SourceRange, in issue: CheckedIssue) -> Bool {
        guard let line = issue.lines.line(at: range.lower), line.place != .code else { return false }
        let before = line.text[..<range.lower]
        let after = line.text[range.upper...]
        guard isOpen(before, line.place) else { return false }
        let opens = issue.lines.bytes[range].starts(withAnyOf: LeftoverWords.opening)
        return (opens || isClosed(after)) && !isHidden(range, in: issue)
    }

    // MARK: What stands around it

    private static let openers: WordList = ["(", "[", "（", "【", "［", "|", "：", ":", "**", "<"]
    private static let closers: WordList = [
        ")", "]", "）", "】", "］", "|", "：", ":", "**", ">", "…", "..", "。", "！", "!",
    ]

    private static func isOpen(_ before: ArraySlice<UInt8>, _ place: TextLines.Place) -> Bool {
        let before =
            place == .frontMatter ? before.trimmed(where: isSpaceOrQuote) : before.trimmed(where: \.isASCIISpace)
        return before.isEmpty || isListMark(before) || before.ends(withAnyOf: openers)
    }

    private static func isClosed(_ after: ArraySlice<UInt8>) -> Bool {
        let after = after.trimmed(where: isSpaceOrQuote)
        return after.isEmpty || after.starts(withAnyOf: closers)
    }

    private static func isSpaceOrQuote(_ byte: UInt8) -> Bool {
        byte.isASCIISpace || byte == .quotationMark || byte == .apostrophe
    }

    /// `-`, `>`, `##`, `1.`
    private static func isListMark(_ text: ArraySlice<UInt8>) -> Bool {
        text.allSatisfy { $0.isASCIIDigit || $0.isASCIISpace || "-*+>#.".utf8.contains($0) }
    }

    /// In code, or in a comment that no reader sees.
    private static func isHidden(_ range: SourceRange, in issue: CheckedIssue) -> Bool {
        if issue.parts.codeSpans.contains(where: { $0.range.contains(range) }) { return true }
        return issue.lines.bytes.withUnsafeBufferPointer { bytes in
            var hidden = false
            var next = 0
            while let opener = bytes.offset(of: "<!--", from: next), opener < range.lower, !hidden {
                next = bytes.offset(of: "-->", from: opener) ?? bytes.count
                hidden = next > range.lower
            }
            return hidden
        }
    }
}
