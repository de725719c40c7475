internal import WeeklyModel

/// Which reader reads which kind of section.
///
/// Where one kind's items stand among another's, the reader of the one is handed to the other here.
enum SectionReaders {
    static func reader(of section: RawSection, _ words: Words) -> any SectionReader {
        if section.isConfigured, !section.hasShape(of: section.kind.holding, words),
            let reader = listReader(of: section)
        {
            return reader
        }
        if section.kind.holding == .schedule, section.listsDays(words), let reader = listReader(of: section) {
            return reader
        }
        if section.kind.holding == .releases, section.listsReleases(words), let reader = listReader(of: section) {
            return reader
        }
        switch section.kind.holding {
        case .reading: return ArticleReader()
        case .quotes: return QuotesReader()
        case .people: return ContributorsReader()
        case .events: return events
        case .questions: return QuestionReader()
        case .releases: return ReleaseReader { events.passage([$0], &$1) }
        case .schedule: return ScheduleReader()
        case .tasks: return TaskReader()
        case .entries, .prose: return ProseReader()
        }
    }

    /// What reads a section as a list of things, one like the other: where the configuration says what it holds, and no shape of the
    /// kind's own stands in it.
    private static func listReader(of section: RawSection) -> EntriesReader? {
        let kind = section.kind
        switch kind.holding {
        case .entries: return EntriesReader { .entry($0.entry(of: kind)) }
        case .reading: return EntriesReader { $0.article.map(Item.Content.article) }
        case .tasks: return EntriesReader { .task($0.task) }
        case .releases: return EntriesReader(listsStandAlone: true) { $0.release.map(Item.Content.release) }
        case .questions: return EntriesReader { $0.question.map(Item.Content.question) }
        case .schedule:
            return EntriesReader(listsStandAlone: true, takesNested: true) {
                $0.scheduleEntry.map(Item.Content.scheduleEntry)
            }
        case .quotes, .people, .events, .prose: return nil
        }
    }

    private static let events = EventReader { ScheduleReader().talk($0, &$1) }
}

/// Leaves a section as it stands.
struct ProseReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] { [state.prose(section.blocks)] }
}
