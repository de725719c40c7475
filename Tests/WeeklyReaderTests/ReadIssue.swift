import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyModel

@testable import WeeklyReader

/// What the reader makes of a text, for tests.
struct ReadIssue {
    let sections: [Section]

    /// Reads Markdown as the body of an issue of 4 March 2022, in Shanghai.
    init(_ markdown: String, year: Int = 2022, month: Int = 3, day: Int = 4, words: [Section.Kind: [String]] = [:]) {
        let file = SourceFile(path: "issue.md", text: markdown)
        let (document, _) = MarkdownParser.parse(file)
        self.init(document, file, Self.date(year, month, day), words)
    }

    init(_ document: Document, _ file: SourceFile, _ date: DateTime, _ words: [Section.Kind: [String]] = [:]) {
        let vocabulary = SectionVocabulary(
            Self.words.headings, extending: words.map { KindSettings($0.key, headings: $0.value) })
        let parts = SectionClassifier(vocabulary: vocabulary, words: Self.words).sections(of: document.blocks)
        let reader = BodyReader(timeZone: Self.shanghai, words: Self.words)
        sections = reader.read(parts, document.footnotes, in: file, issueDate: date).sections
    }

    /// The words that an issue is read with.
    static let words = Words(joining: [.chinese, .english])
    static let shanghai = TimeZoneRule(identifier: "+08:00") ?? .utc

    static func date(_ year: Int, _ month: Int, _ day: Int) -> DateTime {
        let day = Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
        return DateTime(day: day, time: .midnight, offset: 28_800)
    }

    var items: [Item] { sections.flatMap(\.items) }
    var kinds: [String] { sections.map { "\($0.kind.name): \($0.heading?.content.text ?? "")" } }

    var questions: [Question] {
        items.compactMap { if case .question(let question) = $0.content { question } else { nil } }
    }
    var releases: [Release] {
        items.compactMap { if case .release(let release) = $0.content { release } else { nil } }
    }
    var schedule: [ScheduleEntry] {
        items.compactMap { if case .scheduleEntry(let entry) = $0.content { entry } else { nil } }
    }
    var events: [Event] {
        items.compactMap { if case .event(let event) = $0.content { event } else { nil } }
    }
    var articles: [Article] {
        items.compactMap { if case .article(let article) = $0.content { article } else { nil } }
    }
    var tasks: [StarterTask] {
        items.compactMap { if case .task(let task) = $0.content { task } else { nil } }
    }
    var contributors: [Contributors] {
        items.compactMap { if case .contributors(let contributors) = $0.content { contributors } else { nil } }
    }
    var prose: [String] {
        items.compactMap { if case .prose(let content) = $0.content { content.text } else { nil } }
    }
}

extension Question {
    /// `Q:…` and `A:…`, one a turn.
    var said: [String] {
        turns.map { ($0.speaker == .asker ? "Q:" : "A:") + $0.content.text }
    }
}
