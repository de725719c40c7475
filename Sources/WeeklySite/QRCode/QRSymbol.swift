/// The modules of a symbol as they are drawn (ISO/IEC 18004:2015, sections 6.3, 7.7 to 7.10).
struct QRSymbol {
    /// Row after row; true is dark.
    private(set) var modules: [Bool]
    /// Which of them carry no codeword.
    private var isFunction: [Bool]
    private let version: QRVersion
    private var size: Int { version.size }

    /// Without a mask.
    init(_ version: QRVersion, _ codewords: [UInt8]) {
        self.version = version
        modules = [Bool](repeating: false, count: version.size * version.size)
        isFunction = modules
        drawFunctions()
        draw(codewords)
    }

    /// The same, turned by a mask that the format names.
    func masked(by mask: QRMask) -> QRSymbol {
        var symbol = self
        for row in 0..<size {
            for column in 0..<size where !isFunction[row * size + column] && mask.turns(row, column) {
                symbol.modules[row * size + column].toggle()
            }
        }
        symbol.drawFormat(mask)
        return symbol
    }

    /// How hard it is to read (section 7.8.3).
    var penalty: Int { QRPenalty(modules, size).sum }

    // MARK: What is the same in all symbols of a version

    private mutating func drawFunctions() {
        for index in 0..<size {
            set(6, index, index % 2 == 0)
            set(index, 6, index % 2 == 0)
        }
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] {
            drawRings(row, column, reach: 4, lightAt: [2, 4])
        }
        for place in version.alignmentPlaces { drawRings(place.row, place.column, reach: 2, lightAt: [1]) }
        drawFormat(QRMask(number: 0))
        drawVersion()
    }

    /// Squares around a middle, of which some are light.
    private mutating func drawRings(_ row: Int, _ column: Int, reach: Int, lightAt light: Set<Int>) {
        for down in -reach...reach {
            for right in -reach...reach {
                let place = (row: row + down, column: column + right)
                guard (0..<size).contains(place.row), (0..<size).contains(place.column) else { continue }
                set(place.row, place.column, !light.contains(max(abs(down), abs(right))))
            }
        }
    }

    private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
        modules[row * size + column] = isDark
        isFunction[row * size + column] = true
    }

    // MARK: Format and version

    /// Level M and the mask, twice (section 7.9).
    private mutating func drawFormat(_ mask: QRMask) {
        let bits = (mask.number << 10 | Self.remainder(of: mask.number, 10, by: 0x537)) ^ 0x5412
        func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
        for index in 0..<8 {
            // The timing patterns stand between.
            set(index < 6 ? index : index + 1, 8, bit(index))
            set(8, size - 1 - index, bit(index))
        }
        for index in 8..<15 {
            set(8, index == 8 ? 7 : 14 - index, bit(index))
            set(size - 15 + index, 8, bit(index))
        }
        set(size - 8, 8, true)
    }

    /// From version 7 on, twice (section 7.10).
    private mutating func drawVersion() {
        guard version.number >= 7 else { return }
        let bits = version.number << 12 | Self.remainder(of: version.number, 12, by: 0x1F25)
        for index in 0..<18 {
            let (short, long) = (size - 11 + index % 3, index / 3)
            set(short, long, bits >> index & 1 == 1)
            set(long, short, bits >> index & 1 == 1)
        }
    }

    /// The bits of a code of Bose, Chaudhuri and Hocquenghem (annexes C and D).
    private static func remainder(of value: Int, _ length: Int, by polynomial: Int) -> Int {
        (0..<length).reduce(value) { rest, _ in (rest << 1) ^ ((rest >> (length - 1)) * polynomial) }
    }

    // MARK: Codewords

    /// Two columns at a time, from the right, upwards and downwards in turn (section 7.7.3).
    private mutating func draw(_ codewords: [UInt8]) {
        var index = 0
        var isUpward = true
        for right in Self.columns(size) {
            for step in 0..<size {
                let row = isUpward ? size - 1 - step : step
                for column in [right, right - 1] where !isFunction[row * size + column] && index < codewords.count * 8 {
                    modules[row * size + column] = codewords[index / 8] >> (7 - index % 8) & 1 == 1
                    index += 1
                }
            }
            isUpward.toggle()
        }
    }

    /// The right ones of each two columns; the timing pattern's is left out.
    private static func columns(_ size: Int) -> [Int] {
        Array(stride(from: size - 1, to: 6, by: -2)) + [5, 3, 1]
    }
}
