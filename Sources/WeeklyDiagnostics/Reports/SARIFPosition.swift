internal import WeeklyText

/// A place between two characters of a file, as SARIF has it (section 3.30.2): from 1, in UTF-16 code units, those of line ends too; a byte
/// order mark does not count.
struct SARIFPosition {
    let line: Int
    let column: Int

    /// - Parameter offset: in bytes; what lies behind the file is its end.
    init(of offset: Int, in file: SourceFile) {
        let offset = min(offset, file.length)
        // Behind the last line end there is no line: the end of the file stands on the line before.
        line = min(file.line(at: offset), file.lineCount)
        let text = file.range(ofLine: line)
        // The ends of lines are ASCII: each byte is a unit.
        let units =
            file.location(of: SourceRange(at: min(offset, text.upper))).utf16Column + max(0, offset - text.upper)
        column = line == 1 && file.text.utf8.starts(with: Self.byteOrderMark) ? max(1, units - 1) : units
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
