internal import WeeklyDiagnostics
internal import WeeklyText

/// Finds mark-up of which there is so much that libcmark-gfm 0.29.0.gfm.6 would need time or memory beyond all measure.
///
/// That library takes time that grows with the square of: nesting and lines, `<?` and `<!` that are not closed, addresses in
/// one word, brackets after one, cells of a row, the lines before a table, and strikethrough marks; and a table's short rows
/// cost as much as full ones. No editor comes near these limits, for all but nesting begin anew where a text does
/// (`TextStart`), however long an issue is. What is beyond them is hidden from the library, mark by mark, and so is read as
/// the text that it is: nothing is lost.
struct MarkupLimits {
    /// How many quotes and lists may be open in a line.
    private static let mostNested = 100
    /// In a row of a table.
    private static let mostPipes = 512
    /// Marks of addresses in a word, however long it is: colons, at signs, closing brackets, `www.`.
    private static let mostAddressMarks = 256
    /// The same, times the word's length. Chinese text has no spaces: a list of hundreds of people with their links is one word.
    private static let mostAddressSteps = 16_000_000
    /// The rest is counted from where one text starts to where the next does.
    private static let mostDeclarations = 200
    private static let mostTildes = 1000
    private static let mostLinesBeforeTable = 200
    private static let mostDelimiterRows = 16
    /// Cells of all tables that the rows are short of.
    private static let mostMissingCells = 100_000

    /// Offsets of the marks to hide.
    private(set) var excess: [Int] = []
    /// Where nesting first goes too deep.
    private(set) var tooDeep: Int?

    private let bytes: UnsafeBufferPointer<UInt8>
    private var missingCells = 0
    private var chunk = Chunk()

    /// Lines of one text.
    private struct Chunk {
        var lines = 0
        var declarations = 0
        var tildes = 0
        /// The first dashes of lines that may be the second of a table.
        var delimiterRows: [Int] = []
        var mostColumns = 0
    }

    init(of source: MarkdownSource, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        for line in source.lines { read(line) }
    }

    private mutating func read(_ line: Range<Int>) {
        if TextStart.isIn(bytes[line]) { chunk = Chunk() }
        let content = endOfContainers(in: line)
        guard content < line.upperBound, !bytes[content..<line.upperBound].allSatisfy(\.isBlankInLine) else { return }
        chunk.lines += 1
        let pipes = readContent(content..<line.upperBound)
        readRow(content..<line.upperBound, columns: pipes + 1)
    }

    // MARK: Containers

    /// The offset after the marks of quotes, lists and footnotes at a line's start.
    private mutating func endOfContainers(in line: Range<Int>) -> Int {
        var index = line.lowerBound
        var nested = 0
        var columns = 0
        while index < line.upperBound {
            let byte = bytes[index]
            if byte == .space || byte == .tab {
                columns += byte == .space ? 1 : 4
                index += 1
                continue
            }
            guard let mark = containerMark(at: index, before: line.upperBound) else { return index }
            nested += 1
            // Every list that goes on takes two columns at least.
            if nested + columns / 2 > Self.mostNested {
                hide(mark)
                tooDeep = tooDeep ?? mark
                return index
            }
            index = mark + 1
            // The space after a mark belongs to it.
            if index < line.upperBound, bytes[index] == .space { index += 1 }
        }
        return index
    }

    /// The offset of the byte that makes a quote, a list item or a footnote of what follows.
    private func containerMark(at index: Int, before end: Int) -> Int? {
        switch bytes[index] {
        case .greaterThan: return index
        case .hyphen, .plusSign, .asterisk: return isSpace(at: index + 1, end) ? index : nil
        case _ where bytes[index].isASCIIDigit:
            var mark = index
            while mark < end, mark - index < 10, bytes[mark].isASCIIDigit {
                mark += 1
            }
            guard mark < end, bytes[mark] == .dot || bytes[mark] == .rightParenthesis else { return nil }
            return isSpace(at: mark + 1, end) ? mark : nil
        case .leftBracket:
            guard index + 1 < end, bytes[index + 1] == .caret else { return nil }
            let close = bytes[index..<end].firstIndex { "] \t\r\n".utf8.contains($0) }
            guard let close, close + 1 < end, bytes[close] == .rightBracket else { return nil }
            return bytes[close + 1] == .colon ? close + 1 : nil
        default: return nil
        }
    }

    private func isSpace(at index: Int, _ end: Int) -> Bool {
        index >= end || bytes[index].isBlankInLine
    }

    // MARK: Content

    /// Looks at every mark of a line; returns how many pipes it has.
    private mutating func readContent(_ line: Range<Int>) -> Int {
        var marks = LineMarks()
        var index = line.lowerBound
        // In fewer bytes no word has too many marks of addresses.
        let looked = line.count > Self.mostAddressMarks ? Self.marks : Self.marksOfLines
        while let mark = looked.first(in: bytes, index..<line.upperBound) {
            readMark(bytes[mark], at: mark, in: line, &marks)
            index = mark + 1
        }
        return min(marks.pipes, Self.mostPipes)
    }

    /// The bytes that `readMark` has something to do with.
    private static let marks = ByteTable { " \t|:@).<~".utf8.contains($0) }
    /// Those of them that count whatever word they stand in.
    private static let marksOfLines = ByteTable { "|<~".utf8.contains($0) }

    /// What was counted in a line.
    private struct LineMarks {
        var pipes = 0
        /// Since the last white space.
        var ofAddresses = 0
        /// How many of these the word may have; nil while there are so few that its length does not matter.
        var mostOfAddresses: Int?
    }

    /// Each of these bytes is in `marks`.
    private mutating func readMark(_ byte: UInt8, at index: Int, in line: Range<Int>, _ marks: inout LineMarks) {
        switch byte {
        case .space, .tab: (marks.ofAddresses, marks.mostOfAddresses) = (0, nil)
        case .verticalBar: count(&marks.pipes, to: Self.mostPipes, index)
        case .colon, .atSign, .rightParenthesis: countAddress(at: index, in: line, &marks)
        case .dot:
            guard index > line.lowerBound, bytes[index - 1] | 0x20 == UInt8(ascii: "w") else { return }
            countAddress(at: index, in: line, &marks)
        case .lessThan:
            guard isDeclaration(at: index, line.upperBound) else { return }
            chunk.declarations += 1
            if chunk.declarations > Self.mostDeclarations { hide(index) }
        case .tilde:
            chunk.tildes += 1
            if chunk.tildes > Self.mostTildes { hide(index) }
        default: return
        }
    }

    private mutating func count(_ marks: inout Int, to most: Int, _ index: Int) {
        marks += 1
        if marks > most { hide(index) }
    }

    private mutating func countAddress(at index: Int, in line: Range<Int>, _ marks: inout LineMarks) {
        marks.ofAddresses += 1
        guard marks.ofAddresses > Self.mostAddressMarks else { return }
        let most =
            marks.mostOfAddresses
            ?? max(Self.mostAddressMarks, Self.mostAddressSteps / lengthOfWord(at: index, in: line))
        marks.mostOfAddresses = most
        if marks.ofAddresses > most { hide(index) }
    }

    private func lengthOfWord(at index: Int, in line: Range<Int>) -> Int {
        let start = bytes[line.lowerBound..<index].lastIndex(where: \.isBlankInLine) ?? line.lowerBound
        let end = bytes[index..<line.upperBound].firstIndex(where: \.isBlankInLine) ?? line.upperBound
        return end - start
    }

    /// Whether `<?` or `<!` stands here, but not `<!--`.
    private func isDeclaration(at index: Int, _ end: Int) -> Bool {
        guard index + 1 < end else { return false }
        if bytes[index + 1] == .questionMark { return true }
        return bytes[index + 1] == .exclamationMark && !(index + 2 < end && bytes[index + 2] == .hyphen)
    }

    // MARK: Tables

    private mutating func readRow(_ line: Range<Int>, columns: Int) {
        if let dash = delimiterDash(in: line) {
            chunk.delimiterRows.append(dash)
            chunk.mostColumns = max(chunk.mostColumns, columns)
            let isTooLate =
                chunk.lines > Self.mostLinesBeforeTable || chunk.delimiterRows.count > Self.mostDelimiterRows
            if isTooLate || missingCells > Self.mostMissingCells { hide(dash) }
        } else if !chunk.delimiterRows.isEmpty {
            missingCells += max(0, chunk.mostColumns - columns)
            if missingCells > Self.mostMissingCells {
                for dash in chunk.delimiterRows { hide(dash) }
                chunk.delimiterRows = []
            }
        }
    }

    /// The first dash of a line that has only dashes, pipes, colons and spaces.
    private func delimiterDash(in line: Range<Int>) -> Int? {
        guard bytes[line.lowerBound].isOfDelimiterRow else { return nil }
        let row = bytes[line]
        guard row.allSatisfy({ $0.isOfDelimiterRow || $0.isBlankInLine }),
            row.contains(where: { $0 == .verticalBar || $0 == .colon })
        else { return nil }
        return row.firstIndex(of: .hyphen)
    }

    private mutating func hide(_ index: Int) {
        excess.append(index)
    }
}

extension MarkupLimits {
    /// Marks of equal length; no UTF-8 text has these bytes.
    private static let hidden: [(mark: UInt8, byte: UInt8)] = zip(">-+*.):@|<~".utf8, 0xF5...0xFF).map { ($0, $1) }

    /// The byte that stands for a mark while the library reads.
    static func hidden(_ mark: UInt8) -> UInt8 {
        hidden.first { $0.mark == mark }?.byte ?? mark
    }

    /// Text that the library gave back, the marks put back in.
    static func shown(_ text: UnsafePointer<CChar>) -> String {
        var bytes: [UInt8] = []
        var next = text
        while next.pointee != 0 {
            let byte = UInt8(bitPattern: next.pointee)
            bytes.append(byte < 0xF5 ? byte : hidden[Int(byte - 0xF5)].mark)
            next += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether a row that says how a table is aligned is made of it.
    fileprivate var isOfDelimiterRow: Bool { self == .verticalBar || self == .hyphen || self == .colon }
}
