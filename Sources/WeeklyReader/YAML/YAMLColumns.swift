internal import WeeklyDiagnostics
internal import WeeklyText

/// Where the columns of long lines begin: thousands of values may stand in one line, and each is looked up.
struct YAMLColumns {
    private let file: SourceFile
    /// All of the file.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The offsets of every `step`-th scalar, of the lines that are long.
    private var offsets: [Int: [Int]] = [:]

    private static let step = 64
    /// Bytes of a line that holds few enough values to be counted through for each.
    private static let shortLine = 512

    init(of file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    /// From a column, counted in Unicode scalars from 1, to the end of a line.
    mutating func restOfLine(_ line: Int, from column: Int) -> SourceRange {
        let range = file.range(ofLine: line)
        let index = max(0, column - 1)
        if range.upper - range.lower <= Self.shortLine { return rest(range.lower, after: index, range.upper) }
        let known = offsets(of: line, range)
        guard index / Self.step < known.count else { return SourceRange(at: range.upper) }
        return rest(known[index / Self.step], after: index % Self.step, range.upper)
    }

    private func rest(_ start: Int, after scalars: Int, _ end: Int) -> SourceRange {
        var (offset, left) = (start, scalars)
        while left > 0, offset < end { (offset, left) = (next(offset, end), left - 1) }
        return SourceRange(offset, end)
    }

    private mutating func offsets(of line: Int, _ range: SourceRange) -> [Int] {
        if let known = offsets[line] { return known }
        var found = [range.lower]
        var (offset, count) = (range.lower, 0)
        while offset < range.upper {
            offset = next(offset, range.upper)
            count += 1
            if count % Self.step == 0 { found.append(offset) }
        }
        offsets[line] = found
        return found
    }

    private func next(_ offset: Int, _ end: Int) -> Int {
        var next = offset + 1
        while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}
