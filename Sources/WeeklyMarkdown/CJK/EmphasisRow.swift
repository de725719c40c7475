internal import WeeklyDiagnostics
internal import WeeklyText

/// A row of inlines laid flat: text, runs of marks, and everything else, with emphasis taken back to its marks.
struct EmphasisRow {
    enum Piece {
        case text(String, SourceRange)
        /// An index of `runs`.
        case run(Int)
        /// What emphasis cannot change.
        case atom(Inline)
    }

    private(set) var pieces: [Piece] = []
    var runs: [DelimiterRun] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var cursor: Int
    /// Whether the cursor may stand before marks of quotes, headings and cells.
    private var isFresh = true

    /// Nil where the tree does not fit the source, as for mark-up that is nested too deep: then it stays as it is.
    ///
    /// - Parameter isLinkText: whether brackets stand around the row.
    init?(_ inlines: [Inline], within range: SourceRange, bytes: UnsafeBufferPointer<UInt8>, isLinkText: Bool) {
        self.bytes = bytes
        self.end = min(range.upper, bytes.count)
        self.cursor = min(range.lower, bytes.count)
        guard append(inlines) else { return nil }
        setNeighbours(isLinkText: isLinkText)
    }

    private mutating func append(_ inlines: [Inline]) -> Bool {
        for inline in inlines {
            guard append(inline) else { return false }
        }
        return true
    }

    private mutating func append(_ inline: Inline) -> Bool {
        switch inline.kind {
        case .text(let text):
            guard isTaken(inline.range) else { return append(text, inline.range) }
            pieces.append(.text(text, inline.range))
            return true
        case .emphasis(let children): return append(children, between: 1)
        case .strong(let children): return append(children, between: 2)
        case .strikethrough(let children): return append(children, between: nil)
        default:
            pieces.append(.atom(inline))
            cursor = max(cursor, inline.range.upper)
            isFresh = inline.isLineEnding
            return true
        }
    }

    /// - Parameter length: of the marks; nil for one or two.
    private mutating func append(_ children: [Inline], between length: Int?) -> Bool {
        skipLinePrefix()
        guard cursor < end, bytes[cursor].isEmphasisMark else { return false }
        let mark = bytes[cursor]
        let length = length ?? (cursor + 1 < end && bytes[cursor + 1] == mark ? 2 : 1)
        return appendMarks(mark, length) && append(children) && appendMarks(mark, length)
    }

    private mutating func appendMarks(_ mark: UInt8, _ length: Int) -> Bool {
        skipLinePrefix()
        let range = SourceRange(cursor, cursor + length)
        guard range.upper <= end, bytes[range.lower] == mark, bytes[range.upper - 1] == mark else { return false }
        appendRun(mark, range)
        cursor = range.upper
        return true
    }

    private mutating func appendRun(_ mark: UInt8, _ range: SourceRange) {
        if case .run(let last)? = pieces.last, runs[last].mark == mark, runs[last].range.upper == range.lower {
            runs[last] = DelimiterRun(mark: mark, range: runs[last].range.union(range))
        } else {
            pieces.append(.run(runs.count))
            runs.append(DelimiterRun(mark: mark, range: range))
        }
    }

    private mutating func append(_ text: String, _ range: SourceRange) -> Bool {
        text.withBytes { text in
            guard let (start, alignment) = align(text, range) else { return false }
            var index = 0
            var offset = start
            for mark in alignment.marks {
                appendText(text[index..<mark.index], SourceRange(offset, mark.offset))
                appendRun(text[mark.index], SourceRange(mark.offset, mark.offset + 1))
                index = mark.index + 1
                offset = mark.offset + 1
            }
            appendText(text[index...], SourceRange(offset, alignment.end))
            cursor = alignment.end
            return true
        }
    }

    /// Whether text was taken out of what stands before it, as a bracket is that a link's address had swallowed.
    private func isTaken(_ range: SourceRange) -> Bool {
        range.lower < range.upper && range.upper <= cursor
    }

    private mutating func appendText(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ range: SourceRange) {
        guard !text.isEmpty else { return }
        pieces.append(.text(String(decoding: text, as: UTF8.self), range))
    }

    /// Finds the text at the cursor, or where the tree has it.
    private mutating func align(
        _ text: UnsafeBufferPointer<UInt8>, _ range: SourceRange
    ) -> (start: Int, SourceAlignment)? {
        let isEscaped = range.lower > cursor && bytes[range.lower - 1] == .backslash
        let reported = isEscaped ? range.lower - 1 : range.lower
        let wasFresh = isFresh
        let unskipped = cursor
        skipLinePrefix()
        for start in wasFresh ? [reported, cursor, unskipped] : [cursor, reported] where start >= unskipped {
            if let found = SourceAlignment(of: text, at: start, in: bytes, limit: end) { return (start, found) }
        }
        return nil
    }

    private mutating func skipLinePrefix() {
        guard isFresh else { return }
        isFresh = false
        while cursor < end, " \t>#|".utf8.contains(bytes[cursor]) { cursor += 1 }
    }

    private mutating func setNeighbours(isLinkText: Bool) {
        for (position, piece) in pieces.enumerated() {
            guard case .run(let index) = piece else { continue }
            let range = runs[index].range
            let startsLine = position == 0 ? !isLinkText : pieces[position - 1].isLineEnding
            let endsLine = position + 1 == pieces.count ? !isLinkText : pieces[position + 1].isLineEnding
            runs[index].before = startsLine ? "\n" : bytes.scalar(before: range.lower)
            runs[index].after = endsLine ? "\n" : bytes.scalar(at: range.upper)
            runs[index].setFlanking()
        }
    }
}

extension EmphasisRow.Piece {
    var isLineEnding: Bool {
        if case .atom(let inline) = self { inline.isLineEnding } else { false }
    }

    /// Whether a reader sees nothing of it.
    var isBlank: Bool {
        switch self {
        case .text(let text, _): text.unicodeScalars.allSatisfy(\.isMarkdownSpace)
        case .run: true
        case .atom(let inline): inline.isLineEnding
        }
    }
}

extension [Inline] {
    /// Appends an inline; text beside text becomes one, as cmark has it.
    mutating func appendJoiningText(_ inline: Inline) {
        guard !isEmpty, case .text(let text) = inline.kind, case .text(var joined) = self[count - 1].kind else {
            return append(inline)
        }
        // So that the text has one owner and need not be copied.
        self[count - 1].kind = .text("")
        joined += text
        self[count - 1].kind = .text(joined)
        self[count - 1].range = self[count - 1].range.union(inline.range)
    }
}
