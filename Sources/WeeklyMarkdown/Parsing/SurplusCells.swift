internal import WeeklyDiagnostics
internal import WeeklyText

/// Cells of a table's row beyond those of its head: Markdown leaves them out (GFM 0.29, section 4.10), and nobody sees them.
struct SurplusCells {
    let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>

    init(in file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    /// A warning for each row that has text in such cells.
    func diagnostics(of table: Table) -> [Diagnostic] {
        table.rows.compactMap { row in
            let line = line(of: row)
            let cells = cells(in: line).dropFirst(table.header.cells.count)
            guard let first = cells.first(where: { !$0.isEmpty }) else { return nil }
            let end = cells.last { !$0.isEmpty }?.upper ?? first.upper
            return Diagnostic(
                .surplusCells, "this row has more cells than the head of its table; they are not shown",
                at: SourceRange(first.lower, end), in: file, fixes: [fix(of: line, cells.count, table)])
        }
    }

    /// Pipes in code part cells, too: most such rows lack a backslash. Else the head lacks cells.
    private func fix(of line: SourceRange, _ count: Int, _ table: Table) -> Fix {
        let pipes = pipesInCode(line)
        if pipes.count >= count {
            return Fix(
                "write \\| for a pipe that does not part cells", .guess,
                edits: pipes.map { Edit(SourceRange(at: $0), to: "\\") })
        }
        let head = self.line(of: table.header)
        let rule = trimmed(file.range(ofLine: file.line(at: head.lower) + 1))
        return Fix(
            "give the head of the table as many cells", .guess,
            edits: [
                Edit(SourceRange(at: head.upper), to: cells(count, of: "", behind: head)),
                Edit(SourceRange(at: rule.upper), to: cells(count, of: "---", behind: rule)),
            ])
    }

    /// What is written behind a line to give it more cells.
    private func cells(_ count: Int, of text: String, behind line: SourceRange) -> String {
        let isClosed = line.upper > line.lower && bytes[line.upper - 1] == .verticalBar
        return (isClosed ? "" : " |") + String(repeating: text.isEmpty ? " |" : " \(text) |", count: count)
    }

    // MARK: Lines

    private func line(of row: Table.Row) -> SourceRange {
        let line = file.range(ofLine: file.line(at: row.range.lower))
        return trimmed(SourceRange(max(line.lower, row.range.lower), line.upper))
    }

    /// Without white space at its ends and the marks of quotes before it.
    private func trimmed(_ range: SourceRange) -> SourceRange {
        var (lower, upper) = (range.lower, range.upper)
        while lower < upper, bytes[lower].isASCIISpace || bytes[lower] == .greaterThan { lower += 1 }
        while upper > lower, bytes[upper - 1].isASCIISpace { upper -= 1 }
        return SourceRange(lower, upper)
    }

    /// The cells of a line as the library parts it: at every pipe that has no backslash before it.
    private func cells(in line: SourceRange) -> [SourceRange] {
        var cells: [SourceRange] = []
        var start = line.lower
        if start < line.upper, bytes[start] == .verticalBar { start += 1 }
        var index = start
        while index < line.upper {
            if bytes[index] == .backslash {
                index += 1
            } else if bytes[index] == .verticalBar {
                cells.append(trimmed(SourceRange(start, index)))
                start = index + 1
            }
            index += 1
        }
        if start < line.upper { cells.append(trimmed(SourceRange(start, line.upper))) }
        return cells
    }

    /// The pipes between backticks that have no backslash before them.
    private func pipesInCode(_ line: SourceRange) -> [Int] {
        var pipes: [Int] = []
        var waiting: [Int] = []
        var opened: Int?
        var index = line.lower
        while index < line.upper {
            let run = bytes[index..<line.upper].prefix { $0 == .backtick }.count
            if run > 0 {
                if opened == run { pipes += waiting }
                opened = opened == nil ? run : opened == run ? nil : opened
                if opened == nil || opened == run { waiting = [] }
            } else if bytes[index] == .verticalBar, opened != nil, bytes[index - 1] != .backslash {
                waiting.append(index)
            }
            index += max(1, run)
        }
        return pipes
    }
}
