internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads what stands below each heading into typed items.
struct BodyReader {
    let timeZone: TimeZoneRule
    let words: Words

    /// Reads the sections that a document was parted into, and its footnotes. `issueDate` gives dates without a year their year.
    func read(
        _ raw: [RawSection], _ footnotes: [Footnote], in file: SourceFile, issueDate: DateTime
    ) -> (sections: [Section], diagnostics: [Diagnostic]) {
        let dates = HumanDates(issueDay: issueDate.day, timeZone: timeZone, words: words)
        var state = ReaderState(file: file, words: words, dates: dates)
        var headings = ItemAnchors(capacity: raw.count)
        var sections: [Section] = []
        for section in raw {
            let passages = self.passages(of: section, &state)
            let heading = section.heading.map { self.heading($0, &headings) }
            let first = section.heading?.block ?? section.blocks.first
            let line = first.map { state.line(of: $0) } ?? 1
            sections.append(Section(kind: section.kind, heading: heading, line: line, passages: passages))
            if !section.continuesRelease(words) { state.diagnostics += Self.remark(on: section, passages, in: file) }
        }
        sections += section(of: footnotes, state)
        return (sections, state.diagnostics)
    }

    private func passages(of section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let reader = SectionReaders.reader(of: section.kind)
        guard !section.blocks.isEmpty || reader.readsHeadings else { return [] }
        return reader.read(section, &state)
    }

    /// Says where nothing was understood in a section that has a heading, so that an editor can see whether that was meant.
    private static func remark(on section: RawSection, _ passages: [Passage], in file: SourceFile) -> [Diagnostic] {
        guard let heading = section.heading, section.kind != .masthead, !section.blocks.isEmpty else { return [] }
        guard passages.allSatisfy({ $0.items.allSatisfy(\.isProse) }) else { return [] }
        let reason =
            section.kind == .other
            ? "the heading tells no kind of section; what stands below is shown as it is"
            : "no item was understood in this section of the kind \(section.kind.rawValue); it is shown as it is"
        return [Diagnostic(.notUnderstood, reason, at: heading.block.range, in: file)]
    }

    private func heading(_ heading: RawSection.Heading, _ anchors: inout ItemAnchors) -> Heading {
        let content = RichText(heading.inlines)
        let anchor = anchors.anchor("s", heading.text.string)
        return Heading(content: content, anchor: anchor, level: heading.level)
    }

    private func section(of footnotes: [Footnote], _ state: ReaderState) -> [Section] {
        guard let first = footnotes.first else { return [] }
        var renderer = HTMLRenderer()
        renderer.append(footnotes)
        let line = state.file.line(at: first.range.lower)
        let text = PlainText.of(footnotes.flatMap(\.blocks))
        let content = RichText(html: renderer.html, text: text)
        let item = Item(line: line, anchor: nil, content: .prose(content))
        return [
            Section(kind: .other, heading: nil, line: line, passages: [Passage(html: renderer.html, items: [item])])
        ]
    }
}

extension Item {
    fileprivate var isProse: Bool {
        if case .prose = content { true } else { false }
    }
}
