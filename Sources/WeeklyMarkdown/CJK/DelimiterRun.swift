internal import WeeklyDiagnostics
internal import WeeklyText

/// A run of marks of emphasis, and what became of it.
struct DelimiterRun {
    /// `*`, `_` or `~`.
    let mark: UInt8
    /// Its place in the file.
    var range: SourceRange
    /// The character in front of it; a newline at the start of a line.
    var before: Unicode.Scalar = "\n"
    /// The character after it; a newline at the end of a line.
    var after: Unicode.Scalar = "\n"

    var canOpen = false
    var canClose = false
    /// Whether the rule of three (CommonMark, rules 9 and 10) is not asked: the role is known.
    var hasRole = false
    /// The lengths of the marks that closed emphasis, from the left.
    var closes: [Int] = []
    /// The lengths of the marks that opened emphasis, from the right.
    var opens: [Int] = []
    /// How many marks are still text.
    var remaining: Int
    /// Whether the marks that are still text are left out of what is shown.
    var isDropped = false

    init(mark: UInt8, range: SourceRange) {
        self.mark = mark
        self.range = range
        self.remaining = range.upper - range.lower
    }

    var length: Int { range.upper - range.lower }
    var isStar: Bool { mark == .asterisk }
    var isTilde: Bool { mark == .tilde }

    var startsLine: Bool { before == "\n" }
    var endsLine: Bool { after == "\n" }
    var hasSpaceBefore: Bool { !startsLine && before.isMarkdownSpace }
    var hasSpaceAfter: Bool { !endsLine && after.isMarkdownSpace }

    /// The place of the marks that are still text: between those that closed and those that opened.
    var rest: SourceRange {
        let lower = range.lower + closes.reduce(0, +)
        return SourceRange(lower, lower + remaining)
    }

    /// Sets what it can do by the characters beside it.
    mutating func setFlanking() {
        guard isStar || (isTilde && length == 2) else { return setPlainFlanking() }
        canOpen = Self.isFlanking(inner: after, outer: before)
        canClose = Self.isFlanking(inner: before, outer: after)
    }

    /// The CJK-friendly amendment: CJK punctuation counts as a letter inside, any CJK character as punctuation outside.
    private static func isFlanking(inner: Unicode.Scalar, outer: Unicode.Scalar) -> Bool {
        if inner.isMarkdownSpace { return false }
        guard inner.isMarkdownPunctuation, !inner.isCJK else { return true }
        return outer.isMarkdownSpace || outer.isMarkdownPunctuation || outer.isCJK
    }

    /// CommonMark's own rule, for underscores, and for single tildes, which mark nothing within a word either: `周一~周五`, `7~9` and
    /// `来呀~！` are everyday text.
    private mutating func setPlainFlanking() {
        let isLeft = Self.isPlainFlanking(inner: after, outer: before)
        let isRight = Self.isPlainFlanking(inner: before, outer: after)
        if isTilde {
            canOpen = isLeft && !isRight && length == 1
            canClose = isRight && !isLeft && length == 1
        } else {
            canOpen = isLeft && (!isRight || before.isMarkdownPunctuation)
            canClose = isRight && (!isLeft || after.isMarkdownPunctuation)
        }
    }

    private static func isPlainFlanking(inner: Unicode.Scalar, outer: Unicode.Scalar) -> Bool {
        if inner.isMarkdownSpace { return false }
        return !inner.isMarkdownPunctuation || outer.isMarkdownSpace || outer.isMarkdownPunctuation
    }
}
