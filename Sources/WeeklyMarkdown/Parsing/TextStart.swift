internal import WeeklyText

/// Tells the lines at which a text ends, whatever comes before them: empty ones, headings, and items of lists with a bullet,
/// also in quotes. No paragraph and no table goes on beyond them (CommonMark 0.29, sections 4.2, 4.8, 5.1 and 5.2).
///
/// What it does not know (numbers, items that are set in) may go on in a text of the line before.
struct TextStart {
    /// What stands further in may belong to the text above.
    private static let mostSpaces = 3

    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    static func isIn(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var start = TextStart(rest: line)
        while start.skipSpaces() {
            guard start.rest.first == .greaterThan else { return start.isHeading || start.isBullet }
            start.rest.removeFirst()
        }
        return start.isEmpty
    }

    /// False at the line's end, and where there are so many that they mean something.
    private mutating func skipSpaces() -> Bool {
        guard !isEmpty else { return false }
        let count = rest.prefix { $0 == .space }.count
        rest.removeFirst(count)
        return count <= Self.mostSpaces
    }

    private var isEmpty: Bool { rest.allSatisfy(\.isBlankInLine) }

    private var isHeading: Bool {
        let level = rest.prefix { $0 == .numberSign }.count
        return (1...6).contains(level) && rest.dropFirst(level).first?.isBlankInLine ?? false
    }

    private var isBullet: Bool {
        switch rest.first {
        case .hyphen, .plusSign, .asterisk:
            rest.dropFirst().first?.isBlankInLine ?? false && !rest.dropFirst().allSatisfy(\.isBlankInLine)
        default: false
        }
    }
}

extension UInt8 {
    /// White space within a line or at its end.
    var isBlankInLine: Bool {
        switch self {
        case .space, .tab, .carriageReturn, .lineFeed: true
        default: false
        }
    }
}
