import Testing

@testable import WeeklySite

@Suite("QR codes")
struct QRCodeTests {
    @Test("The standard's example of error correction (ISO/IEC 18004:2015, annex I)")
    func correction() {
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
        ]
        let wanted: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
        #expect(ReedSolomon.correction(of: data, length: 10) == wanted)
    }

    @Test(
        "Versions have as many codewords as the standard's table 1 and table 9 say",
        arguments: [
            (1, 26, 16), (2, 44, 28), (6, 172, 108), (7, 196, 124), (9, 292, 182), (10, 346, 216), (14, 581, 365),
            (20, 1085, 669),
        ])
    func versions(number: Int, codewords: Int, data: Int) {
        let version = QRVersion(number: number)
        #expect(version.codewordCount == codewords)
        #expect(version.dataLength == data)
    }

    @Test(
        "Middles of alignment patterns are those of annex E",
        arguments: [
            (1, []), (2, [18]), (7, [6, 22, 38]), (14, [6, 26, 46, 66]), (15, [6, 26, 48, 70]), (20, [6, 34, 62, 90]),
        ])
    func alignment(number: Int, positions: [Int]) {
        let rows = Set(QRVersion(number: number).alignmentPlaces.map(\.row))
        #expect(rows == Set(positions))
    }

    @Test("A text takes the smallest version that holds it, up to 666 bytes")
    func lengths() {
        #expect(QRCode(String(repeating: "a", count: 14))?.size == 21)
        #expect(QRCode(String(repeating: "a", count: 15))?.size == 25)
        #expect(QRCode(String(repeating: "a", count: 666))?.size == 97)
        #expect(QRCode(String(repeating: "a", count: 667)) == nil)
    }

    @Test(
        "What is read back by the standard's way is what was said",
        arguments: [
            "https://example.org/", "https://example.org/weekly/issues/%E7%AC%AC%E4%B8%80%E6%9C%9F/",
            String(repeating: "0123456789", count: 30),
        ])
    func readBack(text: String) throws {
        let code = try #require(QRCode(text))
        #expect(ReadSymbol(code).text == text)
    }

    @Test("The picture draws every dark module, and no other")
    func picture() throws {
        let code = try #require(QRCode("https://example.org/"))
        let html = QRPicture.html(code, name: "a & b")
        #expect(
            html.hasPrefix(
                "<svg class=\"qr-code\" width=\"192\" height=\"192\" viewBox=\"0 0 33 33\" role=\"img\" aria-label=\"a &amp; b\">"
            ))
        let drawn = html.matches(of: /h(\d+)/).compactMap { Int($0.1) }.dropFirst().reduce(0, +)
        let dark = (0..<code.size).reduce(0) { sum, row in sum + (0..<code.size).count { code.isDark(row, $0) } }
        #expect(drawn == dark)
    }
}

/// Reads a symbol without a mistake in it, as cameras' programs do: format, mask, codewords, bytes.
private struct ReadSymbol {
    let code: QRCode
    private let version: QRVersion

    init(_ code: QRCode) {
        self.code = code
        version = QRVersion(number: (code.size - 17) / 4)
    }

    var text: String {
        let data = deinterleaved(codewords)
        func bits(_ start: Int, _ count: Int) -> Int {
            (start..<(start + count)).reduce(0) { $0 << 1 | Int(data[$1 / 8] >> (7 - $1 % 8)) & 1 }
        }
        let head = 4 + version.countLength
        let bytes = (0..<bits(4, version.countLength)).map { UInt8(bits(head + 8 * $0, 8)) }
        return bits(0, 4) == 4 ? String(decoding: bytes, as: UTF8.self) : ""
    }

    /// Three bits behind the level, in the row of the format beside the upper left finder, without the format's own mask.
    private var mask: QRMask {
        let bits = [2, 3, 4].reduce(0) { $0 << 1 | (code.isDark(8, $1) ? 1 : 0) }
        return QRMask(number: bits ^ 0b101)
    }

    private func isFunction(_ row: Int, _ column: Int) -> Bool {
        let last = code.size - 9
        if row == 6 || column == 6 || row <= 8 && (column <= 8 || column > last) || row > last && column <= 8 {
            return true
        }
        if version.number >= 7, row < 6 && column >= last - 2 || column < 6 && row >= last - 2 { return true }
        return version.alignmentPlaces.contains { abs($0.row - row) <= 2 && abs($0.column - column) <= 2 }
    }

    private var codewords: [UInt8] {
        var bits: [Bool] = []
        var column = code.size - 1
        var rows = Array((0..<code.size).reversed())
        while column > 0 {
            if column == 6 { column = 5 }
            for row in rows {
                for place in [column, column - 1] where !isFunction(row, place) {
                    bits.append(code.isDark(row, place) != mask.turns(row, place))
                }
            }
            rows.reverse()
            column -= 2
        }
        return (0..<(bits.count / 8)).map { index in
            bits[(index * 8)..<(index * 8 + 8)].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
        }
    }

    private func deinterleaved(_ codewords: [UInt8]) -> [UInt8] {
        let (count, length) = (version.blockCount, version.dataLength)
        let short = length / count
        let longer = length % count
        return (0..<count).flatMap { block -> [UInt8] in
            let common = (0..<short).map { codewords[$0 * count + block] }
            let rank = block - (count - longer)
            return rank < 0 ? common : common + [codewords[short * count + rank]]
        }
    }
}
