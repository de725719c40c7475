internal import WeeklyText

/// Where the text of a line begins.
enum LineStart {
    /// Whether only white space and marks of quotes and lists stand before. A mark of a list has white space behind it: the stars of
    /// `**[^a]: …` are none.
    static func isAt(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = offset - 1
        var isSpaced = false
        while index >= start, bytes[index] != .lineFeed {
            switch bytes[index] {
            case .space, .tab: isSpaced = true
            case .greaterThan: isSpaced = true
            case .hyphen, .plusSign, .asterisk, .dot, .rightParenthesis:
                guard isSpaced else { return false }
                isSpaced = false
            default: guard bytes[index].isASCIIDigit else { return false }
            }
            index -= 1
        }
        return true
    }
}
