internal import WeeklyDiagnostics
internal import WeeklyText

/// The part of a file that is Markdown, and the way from the parser's lines and columns back to the file's bytes.
struct MarkdownSource {
    let file: SourceFile
    /// Offset of the first byte of the body; a line's start.
    let bodyStart: Int
    /// Index of the body's first line in `file.lineStarts`.
    private let firstLine: Int

    init(file: SourceFile, bodyStart: Int) {
        self.file = file
        self.bodyStart = min(max(bodyStart, 0), file.length)
        self.firstLine = file.line(at: self.bodyStart) - 1
    }

    /// The offset of a 1-based line and byte column of the body; nil where the parser gave none.
    func offset(line: Int, column: Int) -> Int? {
        guard line >= 1, column >= 0 else { return nil }
        let row = firstLine + line - 1
        guard row < file.lineStarts.count else { return file.length }
        return min(file.lineStarts[row] + max(column, 1) - 1, file.length)
    }

    /// The body's lines, line endings counted.
    var lines: some Sequence<Range<Int>> {
        (firstLine..<file.lineStarts.count).lazy.map { row in
            file.lineStarts[row]..<(row + 1 < file.lineStarts.count ? file.lineStarts[row + 1] : file.length)
        }
    }

    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = file.text
        return text.withUTF8(body)
    }

    /// The same, with some of them masked: so what is there is read as text, in place.
    func withBytes<Result>(masking masks: [ByteMask], _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard !masks.isEmpty else { return withBytes(body) }
        var bytes = Array(file.text.utf8)
        for mask in masks { for offset in mask.range.lower..<mask.range.upper { bytes[offset] = mask.byte } }
        return bytes.withUnsafeBufferPointer(body)
    }
}
