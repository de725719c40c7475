/// Whole numbers as text in a variable-length code (varint): five bits a character, the lowest first; all but the last
/// character of a number are of the alphabet's second half. Small numbers take one byte, and posting lists are mostly such.
enum VariableLengthInteger {
    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// - Parameter number: at least 0.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            bytes.append(alphabet[32 + rest & 31])
            rest >>= 5
        }
        bytes.append(alphabet[rest])
    }

    /// The number at the start, and how many bytes it takes.
    static func first(of bytes: ArraySlice<UInt8>) -> (number: Int, length: Int) {
        var number = 0
        for (index, byte) in bytes.enumerated() {
            let digit = value[Int(byte)]
            number |= (digit & 31) << (5 * index)
            if digit < 32 { return (number, index + 1) }
        }
        return (number, bytes.count)
    }

    private static let value: [Int] = {
        var value = [Int](repeating: 0, count: 256)
        for (digit, byte) in alphabet.enumerated() { value[Int(byte)] = digit }
        return value
    }()
}
