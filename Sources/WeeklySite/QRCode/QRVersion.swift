/// One of the sizes of a symbol, at error correction level M (ISO/IEC 18004:2015, tables 1, 7 and 9).
struct QRVersion {
    /// From 1 on.
    let number: Int

    /// The codewords of each block by which errors are corrected.
    private static let correctionLengths = [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
    ]
    private static let blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]

    /// The smallest in which so many bytes have place; nil where none has.
    static func smallest(holding count: Int) -> QRVersion? {
        (1...correctionLengths.count).lazy.map(QRVersion.init).first { $0.dataLength >= count + $0.headLength }
    }

    /// How many modules stand beside each other.
    var size: Int { 17 + 4 * number }

    var correctionLength: Int { Self.correctionLengths[number - 1] }
    var blockCount: Int { Self.blockCounts[number - 1] }

    /// How many bits tell the number of bytes.
    var countLength: Int { number < 10 ? 8 : 16 }

    /// Bytes that mode and count take, rounded up.
    private var headLength: Int { (4 + countLength + 7) / 8 }

    /// All codewords that the symbol has room for.
    var codewordCount: Int { (size * size - functionModules) / 8 }

    /// Of these the ones that carry data.
    var dataLength: Int { codewordCount - correctionLength * blockCount }

    /// Modules that carry no codeword (section 5.3): finders with what parts them, timing, format, alignment, version.
    private var functionModules: Int {
        let finders = 3 * 8 * 8
        let timing = 2 * (size - 16)
        let format = 31
        let alignments = alignmentPlaces.count * 25
        // Those on the timing patterns share five modules with them.
        let shared = number < 7 ? 0 : 2 * (alignmentPositions.count - 2) * 5
        return finders + timing + format + alignments - shared + (number < 7 ? 0 : 36)
    }

    /// Where rows and columns of alignment patterns have their middles (annex E).
    private var alignmentPositions: [Int] {
        guard number > 1 else { return [] }
        let count = number / 7 + 2
        let step = (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
        return [6] + (0..<(count - 1)).reversed().map { size - 7 - $0 * step }
    }

    /// The middles of alignment patterns, but where finders stand.
    var alignmentPlaces: [(row: Int, column: Int)] {
        let positions = alignmentPositions
        let last = size - 7
        return positions.flatMap { row in positions.map { (row: row, column: $0) } }.filter { row, column in
            !(row == 6 && column == 6) && !(row == 6 && column == last) && !(row == last && column == 6)
        }
    }
}
