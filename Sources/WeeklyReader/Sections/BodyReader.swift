internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads what stands below each heading into typed items.
struct BodyReader {
    let timeZone: TimeZoneRule
    let words: Words
    /// How headings get their anchors.
    var anchors = AnchorRule.sofaweekly

    /// Reads the sections that a document was parted into, and its footnotes. `issueDate` gives dates without a year their year.
    ///
    /// - Parameter ids: the anchors that headings and items were given by hand.
    func read(
        _ raw: [RawSection], _ footnotes: [Footnote], in file: SourceFile, issueDate: DateTime,
        ids: WrittenIDs = WrittenIDs()
    ) -> (sections: [Section], diagnostics: [Diagnostic]) {
        let dates = HumanDates(issueDay: issueDate.day, timeZone: timeZone, words: words)
        var state = ReaderState(file: file, words: words, dates: dates)
        var headings = HeadingAnchors(anchors, capacity: raw.count)
        var sections: [Section] = []
        for (section, range) in zip(raw, Self.ranges(of: raw)) {
            let passages = self.passages(of: section, in: range, &state)
            let heading = section.heading.map { self.heading($0, &headings, ids, &state) }
            sections.append(
                Section(
                    kind: section.kind, heading: heading, line: file.line(at: range.lower), range: range,
                    passages: passages))
            state.diagnostics += Self.remark(on: section, passages, in: file)
        }
        sections += section(of: footnotes, state)
        if !ids.isEmpty { Self.give(ids, to: &sections, of: raw, &state) }
        return (sections, state.diagnostics)
    }

    /// Gives the ids that are no headings' to what they stand in.
    private static func give(
        _ ids: WrittenIDs, to sections: inout [Section], of raw: [RawSection], _ state: inout ReaderState
    ) {
        let headings = Set(raw.compactMap { $0.heading?.block.range.lower })
        var anchors = OwnAnchors(ids.without(headings), in: sections, of: state.file)
        sections = anchors.applied(to: sections)
        state.diagnostics += anchors.diagnostics
    }

    /// Where sections stand: each ends where the next begins. The library lets a list reach over what follows it.
    private static func ranges(of sections: [RawSection]) -> [SourceRange] {
        var ranges = sections.map(\.range)
        var next = Int.max
        for index in ranges.indices.reversed() {
            let range = ranges[index]
            ranges[index] = SourceRange(range.lower, max(range.lower, min(range.upper, next)))
            if !range.isEmpty { next = min(next, range.lower) }
        }
        return ranges
    }

    private func passages(of section: RawSection, in range: SourceRange, _ state: inout ReaderState) -> [Passage] {
        let reader = SectionReaders.reader(of: section, words)
        guard !section.blocks.isEmpty || reader.readsHeadings else { return [] }
        return Self.placed(reader.read(section, &state), in: section.bodyRange(in: range))
    }

    /// Passages whose ranges are apart: one that was cut out of a block ends where the next begins.
    private static func placed(_ passages: [Passage], in body: SourceRange) -> [Passage] {
        var end = body.lower
        return zip(passages, starts(behind: passages, in: body)).map { passage, next in
            let lower = max(passage.range.lower, end)
            let range = SourceRange(lower, min(max(passage.range.upper, lower), next))
            end = range.upper
            return passage.placed(at: range)
        }
    }

    /// For each passage where the next one begins that is not empty. From the last to the first, so that many empty ones cost no more.
    private static func starts(behind passages: [Passage], in body: SourceRange) -> [Int] {
        var starts = [Int](repeating: body.upper, count: passages.count)
        for index in passages.indices.dropLast().reversed() {
            let next = passages[index + 1].range
            starts[index] = next.isEmpty ? starts[index + 1] : next.lower
        }
        return starts
    }

    /// Says where nothing was understood in a section that has a heading, so that an editor can see whether that was meant.
    private static func remark(on section: RawSection, _ passages: [Passage], in file: SourceFile) -> [Diagnostic] {
        guard let heading = section.heading, section.kind != .masthead, !section.blocks.isEmpty,
            !section.continuesRelease, !(section.isConfigured && section.kind.holding == .prose)
        else { return [] }
        guard passages.allSatisfy({ $0.items.allSatisfy(\.isProse) }) else { return [] }
        if section.isConfigured, section.kind.holding != .people, section.blocks.contains(where: \.listsSeveral) {
            return [
                Diagnostic(
                    .nothingUnderstood,
                    "sofaweekly.yml says that this section is of the kind \(section.kind.name), but no item was understood in it",
                    at: heading.block.range, in: file,
                    fixes: [.init("write its items as those of earlier issues are, or say holds: prose for the kind")])
            ]
        }
        let reason: Message =
            section.kind == .other
            ? "the heading tells no kind of section; what stands below is shown as it is"
            : "no item was understood in this section of the kind \(section.kind.name); it is shown as it is"
        return [Diagnostic(.notUnderstood, reason, at: heading.block.range, in: file)]
    }

    private func heading(
        _ heading: RawSection.Heading, _ anchors: inout HeadingAnchors, _ ids: WrittenIDs, _ state: inout ReaderState
    ) -> Heading {
        let content = RichText(heading.inlines)
        let written = ids.headings[heading.block.range.lower]
        let anchor = anchors.anchor(of: heading.text.string, id: written?.id)
        if let written, !anchor.hasBytes(of: written.id) {
            state.diagnostics.append(.duplicateID(written, became: anchor, in: state.file))
        }
        return Heading(content: content, anchor: anchor, level: heading.level)
    }

    private func section(of footnotes: [Footnote], _ state: ReaderState) -> [Section] {
        guard let first = footnotes.first else { return [] }
        let content = RichText(HTMLRenderer.markup(of: footnotes), text: PlainText.of(footnotes.flatMap(\.blocks)))
        let range = footnotes.reduce(first.range) { $0.union($1.range) }
        let line = state.file.line(at: first.range.lower)
        let item = Item(line: line, range: range, anchor: nil, content: .prose(content))
        return [
            Section(
                kind: .other, heading: nil, line: item.line, range: range,
                passages: [Passage([content.markup], range: range, items: [item])])
        ]
    }
}

extension Block {
    /// Whether it is a list or a table of several things, as items are written.
    fileprivate var listsSeveral: Bool {
        switch kind {
        case .list(let list): list.items.count > 1
        // A table without links holds figures.
        case .table(let table): table.rows.count > 1 && firstLink != nil
        default: false
        }
    }
}

extension Item {
    fileprivate var isProse: Bool {
        if case .prose = content { true } else { false }
    }
}

extension Passage {
    /// The same passage at another range, its items within.
    fileprivate func placed(at range: SourceRange) -> Passage {
        if range == self.range, items.allSatisfy({ range.contains($0.range) }) { return self }
        let items = items.map {
            Item(line: $0.line, range: $0.range.clamped(to: range), anchor: $0.anchor, content: $0.content)
        }
        return Passage(fragments, range: range, items: items)
    }
}

extension SourceRange {
    fileprivate func clamped(to other: SourceRange) -> SourceRange {
        let lower = min(max(lower, other.lower), other.upper)
        return SourceRange(lower, min(upper, other.upper))
    }
}
