/// How many characters stand in a piece of UTF-8, in the units that columns are counted in.
struct CharacterCount {
    /// Unicode scalars.
    var scalars = 0
    /// UTF-16 code units: two for what is beyond the basic plane.
    var utf16 = 0

    mutating func add(_ byte: UInt8) {
        guard Self.beginsCharacter(byte) else { return }
        scalars += 1
        utf16 += byte >= 0xF0 ? 2 : 1
    }

    /// Whether a byte of UTF-8 is not one of those that continue a character.
    static func beginsCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
