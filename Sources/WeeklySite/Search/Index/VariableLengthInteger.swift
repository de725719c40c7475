/// Whole numbers as text in a variable-length code (varint): five bits a character, the lowest first; all but the last
/// character of a number are of the alphabet's second half. Small numbers take one byte, and posting lists are mostly such.
enum VariableLengthInteger {
    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// - Parameter number: at least 0.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
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
            body(alphabet[32 + rest & 31])
            rest >>= 5
        }
        body(alphabet[rest])
    }

    /// The number at the start, and how many bytes it takes.
    static func first(of bytes: ArraySlice<UInt8>) -> (number: Int, length: Int) {
        var (number, length) = (0, 0)
        for byte in bytes {
            let digit = value[Int(byte)]
            number |= (digit & 31) << (5 * length)
            length += 1
            if digit < 32 { break }
        }
        return (number, length)
    }

    private static let value: [Int] = {
        var value = [Int](repeating: 0, count: 256)
        for (digit, byte) in alphabet.enumerated() { value[Int(byte)] = digit }
        return value
    }()
}
