internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A line as the editor wrote it within a paragraph.
///
/// Editors put what belongs apart into one paragraph: an answer right under the quote, the project under the answer.
struct Line {
    var inlines: [Inline] = []
    /// The line endings in front of it; empty for the first one.
    var breaks: [Inline] = []
    /// What readers match on; see `FoldedText`.
    var text: Bytes = []
}

extension Line {
    init(_ inlines: [Inline]) {
        self.inlines = inlines
        self.text = FoldedText.of(inlines)
    }

    /// The lines of a paragraph; never empty. Emphasis that goes on in the next line goes on there.
    static func lines(of inlines: [Inline]) -> [Line] {
        var lines = unfolded(inlines)
        for index in lines.indices { lines[index].text = FoldedText.of(lines[index].inlines) }
        return lines
    }

    /// Whether content is more than one line.
    static func breaks(_ inlines: [Inline]) -> Bool {
        inlines.contains { $0.breaksLine }
    }

    /// The lines without their texts.
    static func unfolded(_ inlines: [Inline]) -> [Line] {
        guard inlines.contains(where: { $0.breaksLine }) else { return [Line(inlines: inlines)] }
        var pieces = [Line()]
        collect(inlines, into: &pieces)
        return pieces
    }

    /// The first line of a paragraph.
    static func first(of inlines: [Inline]) -> Line {
        let end = inlines.firstIndex { $0.breaksLine } ?? inlines.count
        return end < inlines.count && !inlines[end].isLineBreak ? lines(of: inlines)[0] : Line(Array(inlines[..<end]))
    }

    private static func collect(_ inlines: [Inline], into lines: inout [Line]) {
        for inline in inlines {
            if inline.isLineBreak {
                append(lineBreak: inline, to: &lines)
            } else if inline.breaksLine, let children = inline.emphasised {
                appendSplit(inline, children, to: &lines)
            } else {
                lines[lines.count - 1].inlines.append(inline)
            }
        }
    }

    private static func append(lineBreak: Inline, to lines: inout [Line]) {
        if lines[lines.count - 1].inlines.isEmpty {
            lines[lines.count - 1].breaks.append(lineBreak)
        } else {
            lines.append(Line(breaks: [lineBreak]))
        }
    }

    private static func appendSplit(_ inline: Inline, _ children: [Inline], to lines: inout [Line]) {
        var inner = [Line()]
        collect(children, into: &inner)
        for (index, line) in inner.enumerated() {
            if index > 0 { lines.append(Line(breaks: line.breaks)) }
            guard !line.inlines.isEmpty else { continue }
            lines[lines.count - 1].inlines.append(inline.mapChildren { _ in line.inlines })
        }
    }

    /// Lines as one paragraph's content again, with the line endings that stood between them.
    static func joined(_ lines: some Collection<Line>) -> [Inline] {
        var inlines: [Inline] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { inlines += line.breaks }
            inlines += line.inlines
        }
        return inlines
    }
}

extension [Line] {
    /// Where they stand in the file, as far as that is known.
    func range(within block: Block) -> SourceRange {
        let lower = first?.inlines.first?.range.lower ?? block.range.lower
        let upper = last?.inlines.last?.range.upper ?? block.range.upper
        let range = SourceRange(lower, upper)
        return block.range.contains(range) ? range : block.range
    }
}

extension Inline {
    /// Whether it is a line ending, or HTML that means one.
    var isLineBreak: Bool {
        switch kind {
        case .softBreak, .lineBreak: true
        case .html(let tag): tag.isLineBreakTag
        default: false
        }
    }

    /// Whether a line ends in it or with it.
    var breaksLine: Bool {
        switch kind {
        case .softBreak, .lineBreak: true
        case .html(let tag): tag.isLineBreakTag
        case .emphasis(let children), .strong(let children), .strikethrough(let children):
            children.contains { $0.breaksLine }
        default: false
        }
    }
}

extension String {
    /// `<br>`, `<br />`, and `</br>`, which browsers read as the same.
    fileprivate var isLineBreakTag: Bool {
        let letters = utf8.lazy.filter { $0.isASCIILetter }.prefix(3).map { $0 | 0x20 }
        return letters.elementsEqual("br".utf8)
    }
}
