internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads quotations: a quote, or a paragraph with a number in front, and a line behind a dash that says whom it is from.
struct QuotesReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        var pass = QuotesPass()
        for block in section.blocks.flatMap({ $0.partedAtNumbers }) { pass.take(block, &state) }
        pass.close(&state)
        return pass.passages
    }
}

/// Goes through the blocks of a section.
private struct QuotesPass {
    private(set) var passages: [Passage] = []
    private var open: [Block] = []
    /// Whether what is open began as quotations do.
    private var isQuote = false

    mutating func take(_ block: Block, _ state: inout ReaderState) {
        if block.isQuote || block.beginsWithNumber {
            close(&state)
            isQuote = true
        }
        open.append(block)
        if Attribution.of(block) != nil {
            isQuote = isQuote || open.count > 1 || block.isQuote
            close(&state)
        } else if !isQuote, open.count > 1 {
            // Only the paragraph right above a name is what that person said.
            let last = open.removeLast()
            close(&state)
            open = [last]
        }
    }

    /// Ends what is open: a quotation, or prose.
    mutating func close(_ state: inout ReaderState) {
        defer { (open, isQuote) = ([], false) }
        guard !open.isEmpty else { return }
        guard isQuote, let quote = Self.quote(open) else {
            passages.append(state.prose(open))
            return
        }
        let anchor = state.anchors.anchor(.quote, "", hashing: Bytes(quote.text.utf8))
        passages.append(state.passage(open, anchor: anchor, .quote(quote)))
    }

    private static func quote(_ blocks: [Block]) -> Quote? {
        var texts: [String] = []
        var attribution: Attribution?
        for block in blocks {
            attribution = Attribution.of(block) ?? attribution
            texts.append(PlainText.of(attribution?.above ?? [block]))
        }
        let text = texts.filter { !$0.isEmpty }.joined(separator: "\n")
        let bare = Enumerator.split(Bytes(text.utf8))?.rest.string ?? text
        return bare.isEmpty ? nil : Quote(text: bare, by: attribution?.name, url: attribution?.url)
    }
}

/// The line behind a dash that says whom a quotation is from.
private struct Attribution {
    let name: String
    let url: String?
    /// What stands in front of it in the same block.
    let above: [Block]

    /// The attribution that a block ends with; nil where it ends otherwise.
    static func of(_ block: Block) -> Attribution? {
        if case .blockQuote(let blocks) = block.kind {
            guard let last = blocks.last, let found = of(last) else { return nil }
            return Attribution(name: found.name, url: found.url, above: blocks.dropLast() + found.above)
        }
        guard let inlines = block.paragraph else { return nil }
        let lines = Line.lines(of: inlines)
        guard let start = lines.lastIndex(where: { $0.text.starts(withAnyOf: dashes) }) else { return nil }
        let written = Line(Line.joined(lines[start...]))
        let name = written.text.trimmingStart(of: dashes)
        guard !name.isEmpty, name.scalarCount <= longest else { return nil }
        let above = Line.joined(lines[..<start])
        return Attribution(
            name: name.string, url: written.inlines.links.first?.destination,
            above: above.isEmpty ? [] : [Block(.paragraph(above), range: block.range)])
    }

    private static let dashes: WordList = ["--", "—", "–", "―", "- "]
    /// Unicode scalars of an attribution.
    private static let longest = 160
}

extension Block {
    fileprivate var beginsWithNumber: Bool {
        firstLine.map { Enumerator.split($0.text) != nil } ?? false
    }
}
