internal import WeeklyText

/// A formula as a cell of a table has it: a bar would end the cell, so that it is written `\|` there.
struct CellFormula {
    /// With bars in place of `\|`.
    let tex: String
    /// Where in `tex` the bars stand that were written with a backslash; sorted.
    private let bars: [Int]

    init(_ written: String) {
        var bytes: [UInt8] = []
        var bars: [Int] = []
        for byte in written.utf8 {
            if byte == .verticalBar, bytes.last == .backslash {
                bytes.removeLast()
                bars.append(bytes.count)
            }
            bytes.append(byte)
        }
        tex = String(decoding: bytes, as: UTF8.self)
        self.bars = bars
    }

    /// What stands in the written text where a part of `tex` does.
    func written(_ part: Range<Int>) -> Range<Int> { written(part.lowerBound)..<written(part.upperBound) }

    private func written(_ offset: Int) -> Int { offset + bars.partitioningIndex { $0 >= offset } }
}
