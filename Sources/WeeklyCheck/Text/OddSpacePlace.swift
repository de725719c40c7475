internal import WeeklyDiagnostics
internal import WeeklyText

/// A character of `OddSpaceWords` where nobody needs it.
struct OddSpacePlace {
    let range: SourceRange
    let isInvisible: Bool
    /// Whether it stands within or behind a word, so that no mark of Markdown is made or lost without it.
    let isApart: Bool

    /// Nil where it is right: set in at the beginning of a line, between letters of scripts that need it, or beside stars, which some
    /// programs know as marks only so.
    init?(_ found: Range<Int>, in line: ArraySlice<UInt8>) {
        let word = line[found]
        let (before, behind) = (line[..<found.lowerBound], line[found.upperBound...])
        range = SourceRange(found.lowerBound, found.upperBound)
        isInvisible = OddSpaceWords.invisible.contains(word) || OddSpaceWords.joiners.contains(word)
        isApart = before.last.map(Self.isWord) == true && behind.first.map { Self.isWord($0) || $0 == .space } ?? true
        // Behind the mark of a line it is no matter of text (`wide-space`).
        if !isInvisible, before.allSatisfy({ $0.isASCIIDigit || $0.isASCIISpace || "#>-*+.)".utf8.contains($0) }) {
            return nil
        }
        let isRight: Bool
        if OddSpaceWords.joiners.contains(word) {
            isRight = !(before.endsInHan && behind.startsWithHan)
        } else if OddSpaceWords.invisible.contains(word) {
            isRight = before.last.map(Self.isMark) == true || behind.first.map(Self.isMark) == true
        } else if OddSpaceWords.ideographic.contains(word) {
            isRight =
                before.trimmed().isEmpty
                || before.last.map(Self.isWide) == true && behind.first.map(Self.isWide) ?? true
        } else {
            isRight = !Self.isSuperfluous(before, behind)
        }
        if isRight { return nil }
    }

    /// Whether a no-break space keeps nothing together: beside Chinese, another space, or a mark of Markdown.
    private static func isSuperfluous(_ before: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>) -> Bool {
        guard let last = before.last, let next = behind.first else { return !before.trimmed().isEmpty }
        return before.endsInHan || behind.startsWithHan || last == .space || next == .space || isMark(last)
            || isMark(next)
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIIAlphanumeric }

    private static func isWide(_ byte: UInt8) -> Bool { byte >= 0x80 }

    private static func isMark(_ byte: UInt8) -> Bool { "*_~`[]".utf8.contains(byte) }
}

extension ArraySlice<UInt8> {
    /// Whether the first character is a Chinese one, or punctuation of Chinese (U+3001 to U+9FFF, U+FF01 to U+FFEF).
    fileprivate var startsWithHan: Bool { Self.isHan(prefix(3)) }

    /// The same of the last one.
    fileprivate var endsInHan: Bool { Self.isHan(suffix(3)) }

    private static func isHan(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count == 3, let first = text.first else { return false }
        return (0xE3...0xE9).contains(first) && !text.elementsEqual([0xE3, 0x80, 0x80]) || first == 0xEF
    }
}
