/// Whole numbers as text in a variable-length code (varint): five bits a character, the lowest first; all but the last
/// character of a number are of the alphabet's second half. Small numbers take one byte, and posting lists are mostly such.
enum VariableLengthInteger {
    /// How many bytes a number takes at most.
    static let mostLength = 13

    /// - Parameter number: at least 0.
    static func append(_ number: Int, to bytes: inout OutputSpan<UInt8>) {
        forEachByte(of: number) { bytes.append($0) }
    }

    /// Writes a number over the bytes from a place on, which is then behind it.
    static func write(_ number: Int, to bytes: inout [UInt8], at place: inout Int) {
        forEachByte(of: number) { byte in
            bytes[place] = byte
            place += 1
        }
    }

    /// How many bytes a number takes.
    static func length(of number: Int) -> Int {
        var (length, rest) = (1, number >> 5)
        while rest > 0 { (length, rest) = (length + 1, rest >> 5) }
        return length
    }

    @inline(__always)
    private static func forEachByte(of number: Int, _ body: (UInt8) -> Void) {
        var rest = number
        while rest >= 32 {
            body(character(ofDigit: 32 + rest & 31))
            rest >>= 5
        }
        body(character(ofDigit: rest))
    }

    /// The number at a place, and how many bytes it takes.
    static func first(of bytes: Span<UInt8>, at place: Int) -> (number: Int, length: Int) {
        var (number, length) = (0, 0)
        while place + length < bytes.count {
            let digit = digit(of: bytes[place + length])
            number |= (digit & 31) &<< (5 * length)
            length += 1
            if digit < 32 { break }
        }
        return (number, length)
    }

    // MARK: The alphabet

    /// A to Z, a to z, 0 to 9, a hyphen, an underscore.
    private static func character(ofDigit digit: Int) -> UInt8 {
        switch digit {
        case 0..<26: UInt8(truncatingIfNeeded: digit + 65)
        case 26..<52: UInt8(truncatingIfNeeded: digit + 71)
        case 52..<62: UInt8(truncatingIfNeeded: digit - 4)
        case 62: UInt8(ascii: "-")
        default: UInt8(ascii: "_")
        }
    }

    /// Any byte that is none of the alphabet's stands for the last digit.
    private static func digit(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
        case UInt8(ascii: "-"): 62
        default: 63
        }
    }
}
