internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Tells by the shape of what stands in it what a section is, where its heading is missing, unknown or says too much.
struct SectionClassifier: Sendable {
    let vocabulary: SectionVocabulary
    let words: Words

    func sections(of blocks: [Block]) -> [RawSection] {
        var sections: [RawSection] = []
        for section in SectionSplitter(vocabulary: vocabulary, words: words).split(blocks) {
            var section = section
            if section.isConfigured {
                section.isWithinTasks = Self.isWithinTasks(section, after: sections)
                sections.append(section)
                continue
            }
            section.outerLevel = Self.outerLevel(of: section, after: sections.last)
            section.isWithinTasks = Self.isWithinTasks(section, after: sections)
            section.kind = kind(of: section)
            sections += section.partedAtShapes(words)
        }
        return joined(sections).grouped
    }

    /// Releases with the sections behind them that go on with the last of them.
    private func joined(_ sections: [RawSection]) -> [RawSection] {
        var sections = sections
        for index in sections.indices { sections[index].continuesRelease = goesOnWithRelease(sections[index]) }
        for index in sections.indices where sections[index].kind == .releases && !sections[index].continuesRelease {
            sections[index].continuations = Array(sections[(index + 1)...].prefix(while: \.continuesRelease))
        }
        return sections
    }

    private func goesOnWithRelease(_ section: RawSection) -> Bool {
        guard section.outerLevel != nil, let heading = section.heading else { return false }
        guard ReleaseAnnouncement(heading.text, isHeading: true, words) == nil else { return false }
        return !section.blocks.contains { $0.firstLine.map { ReleaseAnnouncement($0.text, words) != nil } ?? false }
    }

    private func kind(of section: RawSection) -> Section.Kind {
        switch section.kind {
        case .schedule:
            section.blocks.isLinkList(words) || (section.looksBack(words) && section.blocks.isRecordings(words))
                ? .reading : .schedule
        case .questions: section.blocks.isLinkList(words) ? .reading : .questions
        case .reading: section.blocks.isTimetable(words) ? .schedule : .reading
        case .other where section.outerLevel != nil: .releases
        case .other where section.isWithinTasks: .tasks
        case .other where section.heading != nil: section.blocks.shape(words) ?? .other
        default: section.kind
        }
    }

    /// The level of the releases that a deeper heading goes on with; nil for a heading that says itself what it is.
    private static func outerLevel(of section: RawSection, after previous: RawSection?) -> Int? {
        guard section.kind == .other, let level = section.heading?.level, previous?.kind == .releases else {
            return nil
        }
        guard let outer = previous?.outerLevel ?? previous?.heading?.level else { return nil }
        return outer < level ? outer : nil
    }
}

extension SectionClassifier {
    /// Whether a deeper heading names the project of tasks whose heading stands above.
    private static func isWithinTasks(_ section: RawSection, after sections: [RawSection]) -> Bool {
        guard section.kind == .other || section.kind == .tasks, let heading = section.heading, !heading.isBoldLine
        else {
            return false
        }
        guard let outer = sections.last(where: { !$0.isWithinTasks }), outer.kind == .tasks else { return false }
        return outer.heading.map { $0.level < heading.level } ?? false
    }
}

extension Section.Kind {
    /// Whether links to articles at its end are a reading list without a heading; where not, they belong to what it tells.
    fileprivate var mayEndWithArticles: Bool {
        switch self {
        case .questions, .releases, .contributors, .tasks, .masthead: true
        case .events, .schedule, .reading, .quotes, .other, .named: false
        }
    }
}

extension RawSection {
    /// Whether its heading tells of livestreams and the like that have been. Meetings are told of one by one.
    fileprivate func looksBack(_ words: Words) -> Bool {
        guard let text = heading?.text, text.contains(anyOf: words.headings.looksBack) else { return false }
        return !text.contains(anyOf: words.headings.meetings)
    }

    /// The section, and those within it that lack a heading: articles at its end, questions under a masthead.
    fileprivate func partedAtShapes(_ words: Words) -> [RawSection] {
        if kind == .masthead, heading == nil { return partedMasthead(words) }
        guard kind.mayEndWithArticles else { return [self] }
        let start = blocks.trailingArticles(words)
        guard start > 0, start < blocks.count else { return [self] }
        var section = self
        section.blocks = Array(blocks[..<start])
        return [section, RawSection(blocks: Array(blocks[start...]), kind: .reading)]
    }

    private func partedMasthead(_ words: Words) -> [RawSection] {
        for (index, block) in blocks.enumerated() {
            guard let kind = block.openingKind(words) else { continue }
            var section = self
            section.blocks = Array(blocks[..<index])
            let rest = RawSection(blocks: Array(blocks[index...]), kind: kind)
            return section.blocks.isEmpty ? [rest] : [section, rest]
        }
        return [self]
    }
}
