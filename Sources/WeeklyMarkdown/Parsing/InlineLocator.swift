internal import WeeklyDiagnostics
internal import WeeklyText

/// Finds where inlines stand in the file.
///
/// libcmark-gfm's columns are right for most inlines of a paragraph's first line; autolinks have none, code spans leave their
/// backticks out, and later lines in quotes and lists are off. So a column is believed only where the text stands there;
/// else the text is looked for after the inline before it.
struct InlineLocator {
    private let source: MarkdownSource
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The end of the inline before.
    private(set) var cursor = 0
    private var end = 0

    init(source: MarkdownSource, bytes: UnsafeBufferPointer<UInt8>) {
        self.source = source
        self.bytes = bytes
    }

    /// Begins a paragraph, a heading or a cell.
    mutating func enter(_ range: SourceRange) {
        cursor = min(range.lower, bytes.count)
        end = min(range.upper, bytes.count)
    }

    /// The place of text that stands as it is, or with escapes and entities.
    mutating func literal(_ text: String, _ node: CMarkNode) -> SourceRange {
        text.withBytes { literal($0, node) }
    }

    private mutating func literal(_ text: UnsafeBufferPointer<UInt8>, _ node: CMarkNode) -> SourceRange {
        let reported = source.offset(line: node.startLine, column: node.startColumn)
        // Most text is there as it is.
        if node.startColumn > 0, let reported, isText(text, at: reported) {
            return move(to: SourceRange(reported, reported + text.count))
        }
        let head = UnsafeBufferPointer(rebasing: text.prefix(8))
        let isBelievable = node.startColumn > 0 && isText(head, at: reported)
        let lower = (isBelievable ? whole(text, head, before: reported) ?? reported : search(head)) ?? cursor
        var upper = lower + text.count
        // Where an address was cut out of text the library still reports the end from before: it counts only for text that does
        // not stand there as it is.
        if isBelievable, node.endLine == node.startLine, !bytes.holds(text, at: lower),
            let reportedEnd = source.offset(line: node.endLine, column: node.endColumn + 1)
        {
            upper = max(reportedEnd, lower)
        }
        return move(to: SourceRange(lower, upper))
    }

    /// Where a text stands as it is in front of a reported place where it only begins alike: `JJJJJJJJJJ` begins so at several places. Nil
    /// where it stands nowhere as it is.
    private func whole(
        _ text: UnsafeBufferPointer<UInt8>, _ head: UnsafeBufferPointer<UInt8>, before reported: Int?
    ) -> Int? {
        guard let reported, let found = search(head), found < reported else { return nil }
        return bytes.holds(text, at: found) ? found : nil
    }

    /// The place of a code span with its backticks.
    mutating func code(_ text: String, _ node: CMarkNode) -> SourceRange {
        var range = literal(text, node)
        if range.lower > 0, bytes[range.lower - 1] == .space { range.lower -= 1 }
        while range.lower > 0, bytes[range.lower - 1] == .backtick { range.lower -= 1 }
        if range.upper < end, bytes[range.upper] == .space { range.upper += 1 }
        while range.upper < end, bytes[range.upper] == .backtick { range.upper += 1 }
        return move(to: range)
    }

    mutating func lineEnding() -> SourceRange {
        var newline = cursor
        while newline < end, bytes[newline] != .lineFeed, bytes[newline] != .carriageReturn { newline += 1 }
        return move(to: SourceRange(newline, min(newline + 1, end)))
    }

    /// The range of emphasis around its content, by a run of at most so many marks.
    mutating func delimited(_ inner: SourceRange, by length: Int) -> SourceRange {
        var range = inner
        for _ in 0..<length {
            guard range.lower > 0, range.upper < bytes.count else { break }
            guard isDelimiter(bytes[range.lower - 1]), isDelimiter(bytes[range.upper]) else { break }
            range = SourceRange(range.lower - 1, range.upper + 1)
        }
        return move(to: range)
    }

    /// Where the text of a link `[](…)` or an image `![](…)` would stand that has none; nil where none stands behind the cursor.
    func emptyText(opener length: Int) -> Int? {
        let brackets = length == 1 ? Self.emptyLink : Self.emptyImage
        return brackets.withUnsafeBufferPointer { search($0) }.map { $0 + length }
    }

    private static let emptyLink = Array("[]".utf8)
    private static let emptyImage = Array("![]".utf8)

    /// The range of a link or an image around its text: its brackets and what follows them.
    mutating func link(_ inner: SourceRange, opener: Int) -> SourceRange {
        var range = inner
        let close = range.upper
        guard close < end, bytes[close] == .rightBracket else { return move(to: angled(range)) }
        range = SourceRange(max(0, range.lower - opener), close + 1)
        if range.upper < end, bytes[range.upper] == .leftParenthesis {
            range.upper = endOfDestination(from: range.upper)
        }
        return move(to: range)
    }

    mutating func footnoteReference(_ node: CMarkNode) -> (SourceRange, label: String) {
        let reported = source.offset(line: node.startLine, column: node.startColumn)
        let lower = Self.footnoteMark.withUnsafeBufferPointer { mark in
            isText(mark, at: reported) ? reported ?? cursor : search(mark) ?? cursor
        }
        var upper = lower
        while upper < end, bytes[upper] != .rightBracket { upper += 1 }
        let label = source.file.slice(SourceRange(min(lower + 2, upper), upper))
        return (move(to: SourceRange(lower, min(upper + 1, end))), String(label))
    }

    private mutating func move(to range: SourceRange) -> SourceRange {
        let lower = endOfCharacter(min(max(range.lower, 0), bytes.count))
        let clamped = SourceRange(lower, max(lower, endOfCharacter(min(range.upper, bytes.count))))
        cursor = max(cursor, clamped.upper)
        return clamped
    }

    /// Columns that are off may lie within a character.
    private func endOfCharacter(_ offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }

    private static let footnoteMark = Array("[^".utf8)

    private func isText(_ text: UnsafeBufferPointer<UInt8>, at offset: Int?) -> Bool {
        guard let offset, offset >= cursor else { return false }
        return bytes.holds(text, at: offset)
    }

    /// Looks for text after the cursor, not further than the block's end.
    private func search(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = text.first, cursor < end else { return nil }
        // Far away it would be another text that only begins alike: mark-up between two inlines is short, but for URLs.
        let limit = min(end, cursor + 4096)
        return (cursor..<limit).first { bytes[$0] == first && isText(text, at: $0) }
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        byte == .asterisk || byte == .underscore || byte == .tilde
    }

    /// `<https://example.org>`
    private func angled(_ range: SourceRange) -> SourceRange {
        guard range.lower > 0, range.upper < end else { return range }
        guard bytes[range.lower - 1] == .lessThan, bytes[range.upper] == .greaterThan else { return range }
        return SourceRange(range.lower - 1, range.upper + 1)
    }

    /// The offset after the bracket that closes a destination, quotes and nested brackets skipped; the bracket's own where
    /// none closes it within 4,096 bytes, which is no destination then.
    private func endOfDestination(from open: Int) -> Int {
        var depth = 0
        var isQuoted = false
        var index = open
        let limit = min(end, open + 4096)
        while index < limit, let mark = Self.destinationMarks.first(in: bytes, index..<limit) {
            index = mark + 1
            switch bytes[mark] {
            case .backslash: index += 1
            case .quotationMark: isQuoted.toggle()
            case .leftParenthesis where !isQuoted: depth += 1
            case .rightParenthesis where !isQuoted:
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return open
    }

    /// What an address, or a title in quotes behind it, ends at or may hide its end with.
    private static let destinationMarks = ByteTable {
        [.backslash, .quotationMark, .leftParenthesis, .rightParenthesis].contains($0)
    }
}
