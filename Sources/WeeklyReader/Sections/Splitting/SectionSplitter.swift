internal import WeeklyMarkdown
internal import WeeklyModel

/// Parts a document at its headings, and at the bold lines that serve as headings.
struct SectionSplitter {
    let vocabulary: SectionVocabulary

    func split(_ blocks: [Block]) -> [RawSection] {
        let level = blocks.headingLevel
        var sections = [RawSection(kind: .masthead)]
        for block in blocks {
            if let heading = heading(block, level: level, in: sections[sections.count - 1]) {
                sections.append(RawSection(heading: heading, kind: kind(of: heading)))
            } else {
                sections[sections.count - 1].blocks.append(block)
            }
        }
        if sections[0].blocks.isEmpty { sections.removeFirst() }
        return sections
    }

    private func kind(of heading: RawSection.Heading) -> Section.Kind {
        vocabulary.kind(of: heading.text) ?? .other
    }

    private func heading(_ block: Block, level: Int, in section: RawSection) -> RawSection.Heading? {
        switch block.kind {
        case .heading(let level, let inlines):
            let text = FoldedText.of(inlines)
            guard Announcement(text) == nil else { return nil }
            return RawSection.Heading(inlines: inlines, level: level, block: block, text: text)
        case .paragraph(let inlines) where inlines.count <= 5:
            return boldLine(block, inlines, level: level, in: section)
        default: return nil
        }
    }

    /// A short line all in bold that ends as headings do. Within releases "… 版本发布" announces one of them.
    private func boldLine(_ block: Block, _ inlines: [Inline], level: Int, in section: RawSection) -> RawSection
        .Heading?
    {
        guard inlines.isStrong, !inlines.contains(where: \.isLineBreakInside) else { return nil }
        let text = FoldedText.of(inlines)
        guard Self.isShort(text), let kind = vocabulary.kind(ofBoldLine: text) else { return nil }
        if kind == .masthead { return nil }
        if kind == .releases, section.kind == .releases, !(section.heading?.isBoldLine ?? false) { return nil }
        return RawSection.Heading(inlines: inlines, level: level, block: block, isBoldLine: true, text: text)
    }

    private static func isShort(_ text: Bytes) -> Bool {
        guard !text.isEmpty, text.scalarCount <= 32 else { return false }
        return !text.contains(anyOf: ["，", "。", "？", "！", "；", ",", "～"]) && !text.ends(with: "：")
            && !text.ends(with: ":")
            && Enumerator.split(text) == nil
    }
}

extension Inline {
    /// Whether a line ends in it that is not the last one.
    fileprivate var isLineBreakInside: Bool {
        isLineBreak || (emphasised?.contains { $0.isLineBreakInside } ?? false)
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
