internal import WeeklyText

extension UInt8 {
    /// Whether a word may begin with it; all of a character that is not ASCII.
    var beginsWord: Bool { isASCIILetter || self == .underscore || self >= 0x80 }

    /// Whether it stands within a word.
    var isOfWord: Bool { beginsWord || isASCIIDigit }

    /// Whether it is not the first byte of its character (RFC 3629, section 3).
    var continuesCharacter: Bool { self & 0xC0 == 0x80 }
}

extension [UInt8] {
    /// Whether a text stands at an offset, and ends before another.
    func holds(_ text: [UInt8], at offset: Int, before end: Int) -> Bool {
        guard offset + text.count <= end else { return false }
        for place in text.indices where self[offset + place] != text[place] { return false }
        return true
    }
}
