internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Parts a document at its headings, and at the bold lines that serve as headings.
struct SectionSplitter {
    let vocabulary: SectionVocabulary
    let words: Words

    func split(_ blocks: [Block]) -> [RawSection] {
        let titles = TitleLines(vocabulary: vocabulary, words: words)
        let sections = split(blocks) { titles.title($0, in: $1, before: $2) }
        if sections.count(where: { $0.isToldByBoldLine }) > 1 {
            // An editor who writes bold lines for headings does so throughout, whatever the lines say.
            guard sections.contains(where: titles.mayHoldFurtherTitle) else { return sections }
            return split(blocks) { titles.title($0, in: $1, before: $2) ?? titles.furtherTitle($0, in: $1) }
        }
        if sections.contains(where: { $0.heading != nil && $0.kind != .masthead }) { return sections }
        // Where no heading says anything, the bold lines are what the text is parted by.
        let parted = split(blocks) { line, _, _ in titles.isTitle(line) ? TitleLine(line, .other) : nil }
        return parted.count { $0.heading?.isBoldLine ?? false } > 1 ? parted : sections
    }

    private typealias Titles = (Line, RawSection, Following) -> TitleLine?

    private func split(_ blocks: [Block], titles: Titles) -> [RawSection] {
        let level = blocks.headingLevel
        var sections = [RawSection(kind: .masthead)]
        var outline = ConfiguredOutline(vocabulary: vocabulary, words: words)
        for (index, block) in blocks.enumerated() {
            if let heading = heading(block) {
                if heading.asks, sections[sections.count - 1].holdsQuestions(above: heading) {
                    sections[sections.count - 1].blocks.append(block)
                } else if let section = outline.section(of: heading, before: blocks[(index + 1)...]) {
                    sections.append(section)
                } else {
                    sections[sections.count - 1].blocks.append(block)
                }
                continue
            }
            guard let inlines = block.paragraph, inlines.mayHoldTitle(words),
                mayHold(inlines, sections[sections.count - 1])
            else {
                let next = index + 1 < blocks.count ? blocks[index + 1] : nil
                if let group = group(block, in: sections[sections.count - 1], before: next, level: level) {
                    sections.append(group)
                } else {
                    sections[sections.count - 1].blocks.append(block)
                }
                continue
            }
            append(block, inlines, level: level, to: &sections, before: blocks[(index + 1)...], titles)
        }
        if sections[0].blocks.isEmpty { sections.removeFirst() }
        return sections
    }

    /// A bold line right above a list of entries heads them: it names what they are grouped by.
    private func group(_ block: Block, in section: RawSection, before next: Block?, level: Int) -> RawSection? {
        guard section.isConfigured, section.kind.holdsEntries, case .list? = next?.kind,
            !section.blocks.contains(where: \.isHeading), let inlines = block.paragraph, inlines.isStrongTitle,
            !inlines.hasLink
        else { return nil }
        let text = FoldedText.of(inlines).trimmingEnd(of: Marks.colons)
        guard !text.isEmpty, text.scalarCount <= Self.longestGroup else { return nil }
        let heading = RawSection.Heading(inlines: inlines, level: level, block: block, isBoldLine: true, text: text)
        return RawSection(heading: heading, kind: section.kind, isConfigured: true, group: text.string)
    }

    /// Unicode scalars of such a line.
    private static let longestGroup = 40

    /// Within what the configuration tells, a bold line is a heading where that tells it too.
    private func mayHold(_ inlines: [Inline], _ section: RawSection) -> Bool {
        !section.isConfigured || vocabulary.isConfigured(FoldedText.of(inlines))
    }

    private func heading(_ block: Block) -> RawSection.Heading? {
        guard case .heading(let level, let inlines) = block.kind else { return nil }
        let text = FoldedText.of(inlines)
        guard Announcement(text, words) == nil else { return nil }
        return RawSection.Heading(inlines: inlines, level: level, block: block, text: text)
    }

    /// A paragraph may be a bold line that serves as a heading, or begin or end with one.
    private func append(
        _ block: Block, _ inlines: [Inline], level: Int, to sections: inout [RawSection],
        before blocks: ArraySlice<Block>, _ titles: Titles
    ) {
        var rest: [Line] = []
        var isWhole = true
        func flush() {
            guard !rest.isEmpty else { return }
            let whole = isWhole ? block : Block(.paragraph(Line.joined(rest)), range: rest.range(within: block))
            sections[sections.count - 1].blocks.append(whole)
            rest = []
        }
        let lines = Line.unfolded(inlines)
        for (index, line) in lines.enumerated() {
            if line.mayBeTitle(words), mayHold(line.inlines, sections[sections.count - 1]),
                let title = titles(
                    line.folded, sections[sections.count - 1],
                    Following(lines: lines[(index + 1)...], blocks: blocks))
            {
                isWhole = false
                flush()
                sections.append(title.section(from: line, in: block, level: level))
            } else {
                rest.append(line)
            }
        }
        flush()
    }
}

extension TitleLine {
    /// The section that begins with it.
    fileprivate func section(from line: Line, in block: Block, level: Int) -> RawSection {
        let range = [line].range(within: block)
        let heading = RawSection.Heading(
            inlines: inlines, level: self.level ?? level, block: Block(.paragraph(inlines), range: range),
            isBoldLine: self.level == nil, text: text)
        return RawSection(heading: heading, kind: kind, isConfigured: isConfigured)
    }
}

extension Line {
    fileprivate func mayBeTitle(_ words: Words) -> Bool {
        inlines.isStrongTitle || inlines.beginsAsHeading || inlines.isPlainTitle(words)
    }

    fileprivate var folded: Line { Line(inlines: inlines, breaks: breaks, text: FoldedText.of(inlines)) }
}

extension [Inline] {
    /// Whether a line of it may be all strong: refuses most paragraphs without looking at their lines.
    func mayHoldTitle(_ words: Words) -> Bool {
        (Line.breaks(self) ? hasStrong : isStrongTitle) || beginsAsHeading || isPlainTitle(words)
    }

    /// Whether they begin with the mark of a heading that lacks its space: `###推荐阅读`
    fileprivate var beginsAsHeading: Bool {
        guard case .text(let text)? = first?.kind else { return false }
        return text.utf8.first == .numberSign && text.begins(with: "##")
    }

    /// Whether they are a few words that end as the heading of a reading list does.
    fileprivate func isPlainTitle(_ words: Words) -> Bool {
        guard count == 1, case .text(let text)? = first?.kind, text.utf8.count <= 48 else { return false }
        let ends = words.headings.readingEnds
        guard let last = text.utf8.last, last == .space || ends.mayEnd(with: last) || colon.mayEnd(with: last) else {
            return false
        }
        let title = Bytes(text.utf8).trimmed()
        return (title.dropping(suffix: colon) ?? title).ends(withAnyOf: ends)
    }

    private var hasStrong: Bool {
        contains { inline in
            switch inline.kind {
            case .strong: true
            case .emphasis(let children): children.hasStrong
            case .text(let text): text.utf8.first == .asterisk || text.utf8.last == .asterisk
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

private let colon: WordList = ["："]

extension RawSection {
    /// Whether a bold line that the configuration says nothing of heads it.
    fileprivate var isToldByBoldLine: Bool { !isConfigured && heading?.isBoldLine ?? false }
}

extension RawSection {
    /// Whether a deeper heading that asks is one of its questions.
    fileprivate func holdsQuestions(above heading: Heading) -> Bool {
        !isConfigured && kind == .questions && (self.heading?.level ?? heading.level) < heading.level
    }
}
