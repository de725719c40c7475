/// How hard a symbol is to read for cameras: by this the mask is chosen (ISO/IEC 18004:2015, section 7.8.3).
struct QRPenalty {
    private let modules: [Bool]
    private let size: Int

    init(_ modules: [Bool], _ size: Int) {
        (self.modules, self.size) = (modules, size)
    }

    var sum: Int {
        let lines = (0..<size).reduce(0) { sum, line in
            sum + Self.ofLine((0..<size).map { modules[line * size + $0] })
                + Self.ofLine((0..<size).map { modules[$0 * size + line] })
        }
        return lines + squares + balance
    }

    /// Five and more of one colour in a row, and what looks like a finder with four light modules on one side.
    private static func ofLine(_ line: [Bool]) -> Int {
        var sum = 0
        var length = 0
        var recent = 0
        for (index, isDark) in line.enumerated() {
            length = index > 0 && line[index - 1] == isDark ? length + 1 : 1
            if length == 5 { sum += 3 } else if length > 5 { sum += 1 }
            recent = (recent << 1 | (isDark ? 1 : 0)) & 0x7FF
            if index >= 10, recent == 0b000_0101_1101 || recent == 0b101_1101_0000 { sum += 40 }
        }
        return sum
    }

    /// Squares of two times two of one colour.
    private var squares: Int {
        var sum = 0
        for row in 0..<(size - 1) {
            for column in 0..<(size - 1) {
                let index = row * size + column
                let isOne = modules[index] == modules[index + 1] && modules[index] == modules[index + size]
                if isOne, modules[index] == modules[index + size + 1] { sum += 3 }
            }
        }
        return sum
    }

    /// Ten for every five in a hundred that there are more dark ones than light ones, or fewer.
    private var balance: Int {
        let dark = modules.count { $0 }
        return abs(dark * 20 - modules.count * 10) / modules.count * 10
    }
}
