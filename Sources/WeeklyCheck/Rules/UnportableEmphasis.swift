internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// Emphasis that this program reads as its editor meant it, and others show as stars: `**说明：**后文` (CommonMark 0.31, section 6.2,
/// left-flanking and right-flanking delimiter runs).
enum UnportableEmphasis: IssueRule {
    static let id = DiagnosticID("unportable-emphasis", .note)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let (file, bytes) = (issue.file, issue.lines.bytes)
        return issue.parts.emphases.compactMap { range in
            guard let runs = MarkRuns(of: range, file, bytes), !runs.areFlanking else { return nil }
            return issue.finding(
                id,
                "other programs show the stars of this emphasis: punctuation stands at them within, and a letter without",
                at: range,
                fixes: runs.portable.map { [Fix("put the punctuation behind the stars", .guess, edits: $0)] }
                    ?? [.init("put a space before and behind the stars")])
        }
    }
}

/// The marks at both ends of an emphasis, and the characters around them.
private struct MarkRuns {
    private let file: SourceFile
    private let opener: SourceRange
    private let closer: SourceRange
    private let first: Unicode.Scalar
    private let last: Unicode.Scalar

    /// Nil where no punctuation stands within the marks, and where no marks of its own stand at both ends: those of two emphases at one place
    /// count as one run.
    init?(of range: SourceRange, _ file: SourceFile, _ bytes: [UInt8]) {
        let text = bytes[range]
        guard let mark = text.first, mark == .asterisk || mark == .underscore, text.last == mark,
            bytes[..<range.lower].last != mark, bytes[range.upper...].first != mark
        else { return nil }
        let length = text.prefix { $0 == mark }.count
        guard length == text.reversed().prefix(while: { $0 == mark }).count, 2 * length < text.count else { return nil }
        opener = SourceRange(range.lower, range.lower + length)
        closer = SourceRange(range.upper - length, range.upper)
        let inner = file.slice(SourceRange(opener.upper, closer.lower)).unicodeScalars
        guard let first = inner.first, let last = inner.last, first.isMarkPunctuation || last.isMarkPunctuation else {
            return nil
        }
        (self.file, self.first, self.last) = (file, first, last)
    }

    var areFlanking: Bool { opens && closes }

    private var opens: Bool {
        if !first.isMarkPunctuation { return true }
        let before = file.slice(SourceRange(max(0, opener.lower - 4), opener.lower)).unicodeScalars.last
        return before.map { $0.isMarkSpace || $0.isMarkPunctuation } ?? true
    }

    private var closes: Bool {
        if !last.isMarkPunctuation { return true }
        let after = file.slice(SourceRange(closer.upper, closer.upper + 4)).unicodeScalars.first
        return after.map { $0.isMarkSpace || $0.isMarkPunctuation } ?? true
    }

    /// Puts punctuation that ends the text behind the marks; nil where it is not that alone that is in the way.
    var portable: [Edit]? {
        let length = String(last).utf8.count
        guard opens, last.isMarkPunctuation, closer.lower - length > opener.upper,
            !"）)】」』”’*_`]".unicodeScalars.contains(last)
        else { return nil }
        return [
            Edit(SourceRange(closer.lower - length, closer.lower), to: ""),
            Edit(SourceRange(at: closer.upper), to: String(last)),
        ]
    }
}

extension Unicode.Scalar {
    /// A Unicode punctuation character as of CommonMark.
    fileprivate var isMarkPunctuation: Bool {
        // Most are Chinese.
        if (0x4E00...0x9FFF).contains(value) { return false }
        return switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }

    /// Unicode white space as of CommonMark.
    fileprivate var isMarkSpace: Bool { properties.isWhitespace }
}
