internal import WeeklyDiagnostics
internal import WeeklyText

/// Makes nested inlines of a row whose runs are paired.
struct EmphasisTree {
    fileprivate struct Frame {
        let mark: UInt8
        let length: Int
        /// Offset of the opening marks.
        let lower: Int
        /// Whether white space follows the opening marks, which belongs in front of them.
        var isSpaced = false
        var inlines: [Inline] = []
    }

    private let row: EmphasisRow
    private var frames: [Frame] = [Frame(mark: 0, length: 0, lower: 0)]
    /// Emphasis that is nested too deep and is read as if its marks were not there.
    private var ignored = 0
    private let deepest: Int
    /// The ranges of text that is strong twice.
    private(set) var doubled: [SourceRange] = []

    /// - Parameter depth: how deep the row itself is nested.
    init(row: EmphasisRow, depth: Int) {
        self.row = row
        self.deepest = max(1, Document.deepestNesting - depth)
        for piece in row.pieces { append(piece) }
    }

    var inlines: [Inline] { frames[0].inlines }

    private mutating func append(_ piece: EmphasisRow.Piece) {
        switch piece {
        case .text(let text, let range): append(Inline(.text(text), range: range))
        case .atom(let inline): append(inline)
        case .run(let index): append(row.runs[index])
        }
    }

    private mutating func append(_ run: DelimiterRun) {
        var offset = run.range.lower
        for length in run.closes {
            offset += length
            close(upper: offset, isSpaced: run.hasSpaceBefore)
        }
        if run.remaining > 0, !run.isDropped {
            let marks = String(repeating: Character(Unicode.Scalar(run.mark)), count: run.remaining)
            append(Inline(.text(marks), range: run.rest))
        }
        offset += run.remaining
        for length in run.opens.reversed() {
            open(Frame(mark: run.mark, length: length, lower: offset, isSpaced: run.hasSpaceAfter))
            offset += length
        }
    }

    private mutating func append(_ inline: Inline) {
        frames[frames.count - 1].inlines.appendJoiningText(inline)
    }

    private mutating func open(_ frame: Frame) {
        if frames.count > deepest {
            ignored += 1
        } else {
            frames.append(frame)
        }
    }

    private mutating func close(upper: Int, isSpaced: Bool) {
        guard ignored == 0 else {
            ignored -= 1
            return
        }
        guard frames.count > 1, var frame = frames.popLast() else { return }
        let leading = frame.isSpaced ? frame.inlines.takeSpace(at: .start, movedTo: frame.lower) : nil
        let trailing = isSpaced ? frame.inlines.takeSpace(at: .end, movedTo: upper) : nil
        if let leading { append(leading) }
        if frame.isDoubled { doubled.append(SourceRange(frame.lower, upper)) }
        if !frame.inlines.isEmpty { append(frame.inline(upper: upper)) }
        if let trailing { append(trailing) }
    }
}

extension EmphasisTree.Frame {
    fileprivate func inline(upper: Int) -> Inline {
        let range = SourceRange(lower, upper)
        if mark == .tilde { return Inline(.strikethrough(inlines), range: range) }
        guard length == 2 else { return Inline(.emphasis(inlines), range: range) }
        if isDoubled, case .strong(let children) = inlines[0].kind { return Inline(.strong(children), range: range) }
        return Inline(.strong(inlines), range: range)
    }

    /// `****甲****`
    fileprivate var isDoubled: Bool {
        guard mark == .asterisk, length == 2, inlines.count == 1 else { return false }
        guard case .strong = inlines[0].kind else { return false }
        return inlines[0].range.lower == lower + 2
    }
}

extension [Inline] {
    fileprivate enum End {
        case start, end
    }

    /// Takes the white space off the first or last text, to show it at another place, where it takes no room in the source.
    fileprivate mutating func takeSpace(at end: End, movedTo place: Int) -> Inline? {
        guard let index = end == .start ? indices.first : indices.last else { return nil }
        guard case .text(let text) = self[index].kind else { return nil }
        let range = self[index].range
        let scalars = text.unicodeScalars
        let space = end == .start ? scalars.prefix(while: \.isMarkdownSpace) : scalars.trailingSpace
        let length = String(space).utf8.count
        guard length > 0, range.upper - range.lower >= length else { return nil }
        let lower = end == .start ? range.lower : range.upper - length
        let rest = end == .start ? scalars.dropFirst(space.count) : scalars.dropLast(space.count)
        let restRange = end == .start ? SourceRange(lower + length, range.upper) : SourceRange(range.lower, lower)
        self[index] = Inline(.text(String(rest)), range: restRange)
        if rest.isEmpty { remove(at: index) }
        return Inline(.text(String(space)), range: SourceRange(at: place))
    }
}

extension String.UnicodeScalarView {
    fileprivate var trailingSpace: SubSequence {
        var start = endIndex
        while start > startIndex, self[index(before: start)].isMarkdownSpace { formIndex(before: &start) }
        return self[start...]
    }
}
