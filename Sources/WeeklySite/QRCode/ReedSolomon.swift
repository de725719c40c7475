/// Codes that correct errors, over the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004:2015, section 7.5).
enum ReedSolomon {
    /// What is left when data is divided by the generator of a length: the codewords that follow it.
    static func correction(of data: some Sequence<UInt8>, length: Int) -> [UInt8] {
        let divisor = generator(length)
        var rest = [UInt8](repeating: 0, count: length)
        for byte in data {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for index in 0..<length { rest[index] ^= product(divisor[index], factor) }
        }
        return rest
    }

    /// The product of x − 2ⁱ for all i below the length, highest power first, without the leading 1.
    private static func generator(_ length: Int) -> [UInt8] {
        var factors = [UInt8](repeating: 0, count: length - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<length {
            for index in factors.indices {
                factors[index] = product(factors[index], root)
                if index + 1 < length { factors[index] ^= factors[index + 1] }
            }
            root = product(root, 2)
        }
        return factors
    }

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var sum = 0
        for bit in (0..<8).reversed() {
            sum = (sum << 1) ^ ((sum >> 7) * 0x11D)
            if right >> bit & 1 == 1 { sum ^= Int(left) }
        }
        return UInt8(truncatingIfNeeded: sum)
    }
}
