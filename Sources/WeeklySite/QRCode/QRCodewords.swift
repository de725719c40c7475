/// The bytes of a symbol: what is said, filled up, parted into blocks, with the codewords that correct errors (ISO/IEC 18004:2015, sections
/// 7.4 to 7.6).
enum QRCodewords {
    static func all(of bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        let blocks = blocks(of: data(bytes, version), version)
        let corrections = blocks.map { ReedSolomon.correction(of: $0, length: version.correctionLength) }
        return interleaved(blocks.map(Array.init)) + interleaved(corrections)
    }

    /// Byte mode, the number of bytes, the bytes, an end, and what fills the rest.
    static func data(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        var bits = BitWriter()
        bits.append(0b0100, 4)
        bits.append(bytes.count, version.countLength)
        for byte in bytes { bits.append(Int(byte), 8) }
        bits.append(0, min(4, version.dataLength * 8 - bits.count))
        let filling: [UInt8] = [0xEC, 0x11]
        let missing = version.dataLength - bits.bytes.count
        return bits.bytes + (0..<missing).map { filling[$0 % 2] }
    }

    /// The last ones are longer by one where the codewords cannot be parted evenly.
    private static func blocks(of data: [UInt8], _ version: QRVersion) -> [ArraySlice<UInt8>] {
        let length = data.count / version.blockCount
        let shorter = version.blockCount - data.count % version.blockCount
        var start = 0
        return (0..<version.blockCount).map { index in
            let end = start + length + (index < shorter ? 0 : 1)
            defer { start = end }
            return data[start..<end]
        }
    }

    /// The first of each, then the second of each, and so on.
    private static func interleaved(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { index in blocks.compactMap { index < $0.count ? $0[index] : nil } }
    }
}

/// Bits in bytes, the highest first.
private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private(set) var count = 0

    mutating func append(_ value: Int, _ length: Int) {
        for bit in (0..<length).reversed() {
            if count % 8 == 0 { bytes.append(0) }
            if value >> bit & 1 == 1 { bytes[count / 8] |= 0x80 >> UInt8(count % 8) }
            count += 1
        }
    }
}
