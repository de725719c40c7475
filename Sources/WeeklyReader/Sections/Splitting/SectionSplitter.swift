internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// Parts a document at its headings, and at the bold lines that serve as headings.
struct SectionSplitter {
    let vocabulary: SectionVocabulary

    func split(_ blocks: [Block]) -> [RawSection] {
        let sections = split(blocks) { boldLine($0, in: $1) }
        if sections.contains(where: { $0.heading != nil && $0.kind != .masthead }) { return sections }
        // Where no heading says anything, the bold lines are what the text is parted by.
        let parted = split(blocks) { line, _ in Self.isTitle(line) ? .other : nil }
        return parted.count { $0.heading?.isBoldLine ?? false } > 1 ? parted : sections
    }

    private func split(_ blocks: [Block], boldLine: (Line, RawSection) -> Section.Kind?) -> [RawSection] {
        let level = blocks.headingLevel
        var sections = [RawSection(kind: .masthead)]
        for block in blocks {
            if let heading = heading(block) {
                sections.append(RawSection(heading: heading, kind: vocabulary.kind(of: heading.text) ?? .other))
                continue
            }
            guard let inlines = block.paragraph, inlines.mayHoldTitle else {
                sections[sections.count - 1].blocks.append(block)
                continue
            }
            append(block, inlines, level: level, to: &sections, boldLine)
        }
        if sections[0].blocks.isEmpty { sections.removeFirst() }
        return sections
    }

    private func heading(_ block: Block) -> RawSection.Heading? {
        guard case .heading(let level, let inlines) = block.kind else { return nil }
        let text = FoldedText.of(inlines)
        guard Announcement(text) == nil else { return nil }
        return RawSection.Heading(inlines: inlines, level: level, block: block, text: text)
    }

    /// A paragraph may be a bold line that serves as a heading, or begin or end with one.
    private func append(
        _ block: Block, _ inlines: [Inline], level: Int, to sections: inout [RawSection],
        _ boldLine: (Line, RawSection) -> Section.Kind?
    ) {
        var rest: [Line] = []
        var isWhole = true
        func flush() {
            guard !rest.isEmpty else { return }
            let whole = isWhole ? block : Block(.paragraph(Line.joined(rest)), range: rest.range(within: block))
            sections[sections.count - 1].blocks.append(whole)
            rest = []
        }
        for line in Line.unfolded(inlines) {
            let line =
                line.inlines.isStrong
                ? Line(inlines: line.inlines, breaks: line.breaks, text: FoldedText.of(line.inlines)) : line
            if let kind = boldLine(line, sections[sections.count - 1]) {
                isWhole = false
                flush()
                let range = [line].range(within: block)
                let heading = RawSection.Heading(
                    inlines: line.inlines, level: level, block: Block(.paragraph(line.inlines), range: range),
                    isBoldLine: true, text: line.text)
                sections.append(RawSection(heading: heading, kind: kind))
            } else {
                rest.append(line)
            }
        }
        flush()
    }

    /// What a bold line says as a heading. Within releases "… 版本发布" announces one of them.
    private func boldLine(_ line: Line, in section: RawSection) -> Section.Kind? {
        guard Self.isTitle(line), let kind = vocabulary.kind(ofBoldLine: line.text), kind != .masthead else {
            return nil
        }
        if kind == .releases, section.kind == .releases, !(section.heading?.isBoldLine ?? false) { return nil }
        return kind
    }

    private static func isTitle(_ line: Line) -> Bool {
        // A bold link leads to an article.
        isShort(line.text) && Announcement(line.text) == nil && line.inlines.links.isEmpty
    }

    private static func isShort(_ text: Bytes) -> Bool {
        guard !text.isEmpty, text.scalarCount <= 32 else { return false }
        return !text.contains(anyOf: ["，", "。", "？", "！", "；", ",", "～"]) && !text.ends(with: "：")
            && !text.ends(with: ":")
            && Enumerator.split(text) == nil
    }
}

extension [Inline] {
    /// Whether a line of it may be all strong: refuses most paragraphs without looking at their lines.
    fileprivate var mayHoldTitle: Bool {
        Line.breaks(self) ? hasStrong : isStrong
    }

    private var hasStrong: Bool {
        contains { inline in
            switch inline.kind {
            case .strong: true
            case .emphasis(let children): children.hasStrong
            case .text(let text): text.utf8.first == UInt8(ascii: "*") || text.utf8.last == UInt8(ascii: "*")
            default: false
            }
        }
    }
}

extension [Block] {
    /// The level of the headings after the masthead's; 2 where there are none.
    fileprivate var headingLevel: Int {
        let levels = compactMap { block in
            if case .heading(let level, _) = block.kind { level } else { nil }
        }
        return levels.dropFirst().first ?? levels.first ?? 2
    }
}
