internal import WeeklyDiagnostics
internal import WeeklyMath
internal import WeeklyText

/// Puts formulas into a tree that was read with them hidden.
struct FormulaPlacement {
    private let source: SourceFile
    private let spans: [FormulaSpan]
    private(set) var diagnostics: [Diagnostic] = []
    private var count = 0
    /// The lines of a formula that are still to come, its number before.
    private var rest: (span: Int, lines: ArraySlice<SourceRange>)?
    private var isSound = true
    private var isInTable = false

    init(_ spans: [FormulaSpan], in source: SourceFile) {
        self.spans = spans
        self.source = source
    }

    /// The tree with its formulas; nil where not every one of them was found whole.
    mutating func place(in document: Document) -> Document? {
        var document = document
        document.blocks = document.blocks.map { placed(in: $0) }
        for index in document.footnotes.indices {
            document.footnotes[index].blocks = document.footnotes[index].blocks.map { placed(in: $0) }
        }
        return isSound && rest == nil && count == spans.count ? document : nil
    }

    private mutating func placed(in block: Block) -> Block {
        if case .codeBlock(let code) = block.kind {
            guard code.isFenced, code.language?.hasBytes(of: "math") == true else { return block }
            return formula(of: code, block.range).map { Block($0, range: block.range) } ?? block
        }
        isInTable = if case .table = block.kind { true } else { false }
        return block.mapInlineRows { placed(in: $0) }.mapChildren { $0.map { placed(in: $0) } }
    }

    private mutating func placed(in row: [Inline]) -> [Inline] {
        guard !spans.isEmpty else { return row }
        var inlines: [Inline] = []
        for inline in row {
            switch inline.kind {
            case .text(let text) where text.utf8.contains(FormulaMask.byte): append(text, inline.range, to: &inlines)
            // A line's end within a formula.
            case .softBreak where rest != nil, .lineBreak where rest != nil: break
            default: inlines.append(inline.mapChildren { placed(in: $0) })
            }
        }
        return inlines
    }

    /// Takes a text apart at what was hidden.
    private mutating func append(_ text: String, _ range: SourceRange, to inlines: inout [Inline]) {
        var bytes = Array(text.utf8)[...]
        var start = range.lower
        while let first = bytes.first {
            let isHidden = first == FormulaMask.byte
            let part = bytes.prefix { ($0 == FormulaMask.byte) == isHidden }
            bytes = bytes[part.endIndex...]
            if isHidden {
                start = append(hidden: part.count, from: start, to: &inlines) ?? range.upper
            } else {
                let next = nextSpan(from: start)
                let end = bytes.isEmpty ? range.upper : next < spans.count ? spans[next].range.lower : range.upper
                inlines.append(
                    Inline(.text(String(decoding: part, as: UTF8.self)), range: SourceRange(start, max(start, end))))
                start = max(start, end)
            }
        }
    }

    private func nextSpan(from offset: Int) -> Int { spans.partitioningIndex { $0.range.lower >= offset } }

    /// The offset behind the line of a formula that was hidden; nil where it is none.
    private mutating func append(hidden length: Int, from start: Int, to inlines: inout [Inline]) -> Int? {
        if rest == nil {
            let next = nextSpan(from: start)
            guard next < spans.count else { return failed() }
            rest = (next, spans[next].lines[...])
            inlines.append(inline(of: spans[next]))
            count += 1
        }
        guard let (span, lines) = rest, let line = lines.first, line.upper - line.lower == length else {
            return failed()
        }
        rest = lines.count > 1 ? (span, lines.dropFirst()) : nil
        return line.upper
    }

    private mutating func failed() -> Int? {
        isSound = false
        rest = nil
        return nil
    }

    private mutating func inline(of span: FormulaSpan) -> Inline {
        let written = span.content.map { String(source.slice($0)) }.joined(separator: "\n")
        let cell = isInTable ? CellFormula(written) : nil
        let tex = cell?.tex ?? written
        switch Formula.read(tex, isDisplay: span.isDisplay) {
        case .success(let formula): return Inline(.formula(formula), range: span.range)
        case .failure(let fault):
            let place = span.place(of: cell?.written(fault.range) ?? fault.range)
            diagnostics.append(FormulaFault.diagnostic(fault, at: place, in: source))
            return Inline(.code(tex.replacing("\n", with: " ")), range: span.range)
        }
    }

    /// ` ```math ` is a formula on lines of its own.
    private mutating func formula(of code: CodeBlock, _ range: SourceRange) -> Block.Kind? {
        switch Formula.read(code.text, isDisplay: true) {
        case .success(let formula): return .paragraph([Inline(.formula(formula), range: range)])
        case .failure(let fault):
            let start = source.range(ofLine: source.line(at: range.lower)).upper + 1
            let written = SourceRange(start, min(start + code.text.utf8.count, range.upper))
            // Within quotes and lists the code's lines are shorter than the source's.
            let isWhole = start < range.upper && code.text.begins(with: String(source.slice(written)))
            let place = SourceRange(start + fault.range.lowerBound, min(start + fault.range.upperBound, range.upper))
            diagnostics.append(
                FormulaFault.diagnostic(fault, at: isWhole && place.lower <= place.upper ? place : range, in: source))
            return nil
        }
    }
}
