internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads what stands below each heading into typed items.
struct BodyReader {
    let timeZone: TimeZoneRule

    /// Reads the sections that a document was parted into, and its footnotes. `issueDate` gives dates without a year their year.
    func read(
        _ raw: [RawSection], _ footnotes: [Footnote], in file: SourceFile, issueDate: DateTime
    ) -> (sections: [Section], diagnostics: [Diagnostic]) {
        let dates = HumanDates(issueDay: issueDate.day, timeZone: timeZone)
        var reading = Reading(file: file, dates: dates)
        var headings = ItemAnchors(capacity: raw.count)
        var sections: [Section] = []
        for (index, section) in raw.enumerated() {
            let passages = self.passages(of: section, followed: raw[(index + 1)...], &reading)
            let heading = section.heading.map { self.heading($0, &headings) }
            let first = section.heading?.block ?? section.blocks.first
            let line = first.map { reading.line(of: $0) } ?? 1
            sections.append(Section(kind: section.kind, heading: heading, line: line, passages: passages))
            reading.diagnostics += Self.remark(on: section, passages, in: file)
        }
        sections += section(of: footnotes, reading)
        return (sections, reading.diagnostics)
    }

    private func passages(
        of section: RawSection, followed: ArraySlice<RawSection>, _ reading: inout Reading
    ) -> [Passage] {
        if section.kind == .releases {
            let continuations = section.continuesRelease ? [] : followed.prefix(while: \.continuesRelease)
            return ReleaseReader().read(section, continuations: Array(continuations), &reading)
        }
        guard !section.blocks.isEmpty else { return [] }
        return switch section.kind {
        case .questions: QuestionReader().read(section.blocks, &reading)
        case .schedule: ScheduleReader(heading: section.heading?.text ?? []).read(section.blocks, &reading)
        case .reading: ReadingReader().read(section.blocks, &reading)
        case .tasks:
            TaskReader(heading: section.isWithinTasks ? section.heading?.text : nil).read(section.blocks, &reading)
        case .events: EventReader().read(section.blocks, &reading)
        case .contributors: ContributorsReader().read(section.blocks, &reading)
        case .masthead, .other, .releases: [reading.prose(section.blocks)]
        }
    }

    /// Says where nothing was understood in a section that has a heading, so that an editor can see whether that was meant.
    private static func remark(on section: RawSection, _ passages: [Passage], in file: SourceFile) -> [Diagnostic] {
        guard let heading = section.heading, section.kind != .masthead, !section.blocks.isEmpty,
            !section.continuesRelease
        else { return [] }
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

    private func section(of footnotes: [Footnote], _ reading: Reading) -> [Section] {
        guard let first = footnotes.first else { return [] }
        let markup = HTMLRenderer.markup(of: footnotes)
        let line = reading.file.line(at: first.range.lower)
        let text = PlainText.of(footnotes.flatMap(\.blocks))
        let content = RichText(markup, text: text)
        let item = Item(line: line, anchor: nil, content: .prose(content))
        return [
            Section(kind: .other, heading: nil, line: line, passages: [Passage([markup], items: [item])])
        ]
    }
}

extension Item {
    fileprivate var isProse: Bool {
        if case .prose = content { true } else { false }
    }
}
