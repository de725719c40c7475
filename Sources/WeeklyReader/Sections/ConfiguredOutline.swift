internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The headings that stand above a place, as far as the configuration tells their kinds: what is below one of these and says nothing
/// itself is of its kind.
struct ConfiguredOutline {
    private struct Outer {
        let level: Int
        let kind: Section.Kind
    }

    private let vocabulary: SectionVocabulary
    private let words: Words
    /// From the outermost to the innermost.
    private var outer: [Outer] = []
    /// The level of the heading of the entry that is open; deeper ones are parts of it.
    private var entryLevel: Int?

    init(vocabulary: SectionVocabulary, words: Words) {
        self.vocabulary = vocabulary
        self.words = words
    }

    /// The section that begins with a heading; nil where the heading is an entry of the section that it stands in.
    mutating func section(of heading: RawSection.Heading, before blocks: ArraySlice<Block>) -> RawSection? {
        if let entryLevel, heading.level > entryLevel { return nil }
        entryLevel = nil
        outer.removeAll { $0.level >= heading.level }
        guard let above = outer.last?.kind else { return outermost(heading) }
        let entry = EntryHeading(heading.inlines, words)
        // Whatever words its title holds among others, a link is what a list tells of.
        if above.holdsEntries, entry.isLink, !vocabulary.isConfigured(heading.text),
            entry.isEntry(before: blocks)
        {
            entryLevel = heading.level
            return nil
        }
        // What asks is a question of a section of such, whatever words it has.
        if above.holding == .questions, heading.asks { return nil }
        let match = vocabulary.match(heading.text)
        if let match, match.strength == .configured, !isEntry(entry, match, below: above, heading, before: blocks) {
            outer.append(Outer(level: heading.level, kind: match.kind))
            return RawSection(
                heading: heading, kind: match.kind, isConfigured: true,
                group: above == match.kind ? heading.text.string : nil)
        }
        if above.holdsEntries, entry.isEntry(before: blocks) {
            entryLevel = heading.level
            return nil
        }
        return RawSection(heading: heading, kind: above, isConfigured: true, group: heading.text.string)
    }

    /// The section of a heading that stands below none that the configuration tells.
    private mutating func outermost(_ heading: RawSection.Heading) -> RawSection {
        let match = vocabulary.match(heading.text)
        guard let match, match.strength == .configured else {
            return RawSection(heading: heading, kind: match?.kind ?? .other)
        }
        outer.append(Outer(level: heading.level, kind: match.kind))
        return RawSection(heading: heading, kind: match.kind, isConfigured: true)
    }
}

extension ConfiguredOutline {
    /// Unicode scalars from which on a heading says more than a kind.
    private static let longTitle = 24

    /// Whether a word of the configuration is only a small part of what a heading says, which is an entry of the section that it
    /// stands in.
    private func isEntry(
        _ entry: EntryHeading, _ match: SectionVocabulary.Entry, below above: Section.Kind,
        _ heading: RawSection.Heading, before blocks: ArraySlice<Block>
    ) -> Bool {
        guard above.holdsEntries, above != match.kind, heading.text.count > match.word.count * 2,
            heading.text.scalarCount >= Self.longTitle
        else { return false }
        return entry.isEntry(before: blocks)
    }
}

extension Section.Kind {
    /// Whether what stands in its sections is one thing after the other.
    var holdsEntries: Bool { [.entries, .reading, .tasks].contains(holding) }
}

extension [RawSection] {
    /// With the headings of kinds that several headings of an issue have as the groups of what stands below them.
    var grouped: [RawSection] {
        guard contains(where: \.isConfigured) else { return self }
        let counts = Dictionary(grouping: filter(\.isConfigured), by: \.kind).mapValues(\.count)
        return map { section in
            guard section.isConfigured, section.group == nil, counts[section.kind] ?? 0 > 1 else { return section }
            var section = section
            section.group = section.heading?.text.string
            return section
        }
    }
}
