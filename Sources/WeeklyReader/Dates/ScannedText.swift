internal import WeeklyText

/// A text in which dates and times are looked for, step by step.
struct ScannedText {
    let bytes: Bytes

    var endIndex: Int { bytes.endIndex }

    /// The byte at a place; 0 behind the end.
    subscript(place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }

    /// A number of up to four digits, and where the text goes on.
    func number(at start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < bytes.endIndex, end - start < 4, bytes[end].isASCIIDigit {
            value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        guard end > start, end == bytes.endIndex || !bytes[end].isASCIIDigit else { return nil }
        return (value, end)
    }

    func skipSpaces(_ start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, bytes[end].isASCIISpace { end += 1 }
        return end
    }

    /// Where the text goes on after a mark; nil where the mark does not stand there.
    func skip(_ mark: StaticString, at start: Int) -> Int? {
        bytes.matches(mark, at: start) ? start + mark.utf8CodeUnitCount : nil
    }

    /// Where the text goes on after a word that may have spaces around it; nil where none stands there.
    func skip(_ words: WordList, at start: Int) -> Int? {
        let place = skipSpaces(start)
        let length = length(of: words, at: place)
        guard length > 0 else { return nil }
        let after = place + length
        return after < bytes.endIndex && bytes[after].isASCIISpace ? numberAfterSpaces(after) : after
    }

    /// Spaces after a mark are skipped where a number goes on behind them.
    private func numberAfterSpaces(_ start: Int) -> Int {
        let after = skipSpaces(start)
        return after < bytes.endIndex && bytes[after].isASCIIDigit ? after : start
    }

    func length(of words: WordList, at place: Int) -> Int { bytes.length(of: words, at: place) }

    func isWord(_ words: WordList, _ place: Int) -> Bool { length(of: words, at: place) > 0 }

    func isMark(_ mark: StaticString, _ place: Int) -> Bool { bytes.matches(mark, at: place) }

    /// What joins the first of two days or hours to the last stands at a place: where the text goes on behind it.
    func skipJoint(_ words: WordList, at start: Int) -> Int? {
        let place = skipSpaces(start)
        guard place < bytes.endIndex else { return nil }
        let dash = length(of: Marks.dashes, at: place)
        if dash > 0 { return skipSpaces(place + dash) }
        let word = length(of: words, at: place)
        guard word > 0, !bytes[place].isASCIILetter || (place > start && self[place + word].isASCIISpace) else {
            return nil
        }
        return skipSpaces(place + word)
    }
}
