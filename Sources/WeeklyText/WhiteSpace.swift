extension Unicode.Scalar {
    /// White_Space of the Unicode Character Database (PropList.txt), as `properties.isWhitespace` has it, which looks each character
    /// up in tables.
    package var isWhiteSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
