internal import WeeklyModel

/// Which reader reads which kind of section.
///
/// Where one kind's items stand among another's, the reader of the one is handed to the other here.
enum SectionReaders {
    static func reader(of kind: Section.Kind) -> any SectionReader {
        switch kind {
        case .reading: ArticleReader()
        case .contributors: ContributorsReader()
        case .events: events
        case .questions: QuestionReader()
        case .releases: ReleaseReader { events.passage([$0], &$1) }
        case .schedule: ScheduleReader()
        case .tasks: TaskReader()
        case .masthead, .other: ProseReader()
        }
    }

    private static let events = EventReader { ScheduleReader().talk($0, &$1) }
}

/// Leaves a section as it stands.
struct ProseReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] { [state.prose(section.blocks)] }
}
