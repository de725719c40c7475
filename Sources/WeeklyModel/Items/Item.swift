package import WeeklyDiagnostics

/// One thing that an issue tells.
package struct Item: Sendable, Hashable {
    /// What it tells: one case for every `ItemKind`. Indirect, for kinds differ in size, and items are passed on more often than looked into.
    package indirect enum Content: Sendable, Hashable {
        /// What no reader claims, in place.
        case prose(RichText)
        case event(Event)
        case entry(Entry)
        case quote(Quote)
        case question(Question)
        case release(Release)
        case scheduleEntry(ScheduleEntry)
        case article(Article)
        case task(StarterTask)
        case contributors(Contributors)

        /// What is told, by what all kinds have in common.
        package var value: any ItemContent {
            switch self {
            case .prose(let content): content
            case .event(let content): content
            case .entry(let content): content
            case .quote(let content): content
            case .question(let content): content
            case .release(let content): content
            case .scheduleEntry(let content): content
            case .article(let content): content
            case .task(let content): content
            case .contributors(let content): content
            }
        }

        /// What it is called, whole and on one line; empty where it has no words. Case by case, for `value` copies what is told.
        package var titleLine: String {
            switch self {
            case .prose(let content): content.titleLine
            case .event(let content): content.titleLine
            case .entry(let content): content.titleLine
            case .quote(let content): content.titleLine
            case .question(let content): content.titleLine
            case .release(let content): content.titleLine
            case .scheduleEntry(let content): content.titleLine
            case .article(let content): content.titleLine
            case .task(let content): content.titleLine
            case .contributors(let content): content.titleLine
            }
        }

        /// The project that it names, if any. Case by case, too.
        package var namedProject: NamedLink? {
            switch self {
            case .prose(let content): content.namedProject
            case .event(let content): content.namedProject
            case .entry(let content): content.namedProject
            case .quote(let content): content.namedProject
            case .question(let content): content.namedProject
            case .release(let content): content.namedProject
            case .scheduleEntry(let content): content.namedProject
            case .article(let content): content.namedProject
            case .task(let content): content.namedProject
            case .contributors(let content): content.namedProject
            }
        }

        /// Case by case, too.
        package var kind: ItemKind {
            switch self {
            case .prose: RichText.kind
            case .event: Event.kind
            case .entry: Entry.kind
            case .quote: Quote.kind
            case .question: Question.kind
            case .release: Release.kind
            case .scheduleEntry: ScheduleEntry.kind
            case .article: Article.kind
            case .task: StarterTask.kind
            case .contributors: Contributors.kind
            }
        }
    }

    /// 1-based line in the source file, front matter counted.
    package let line: Int
    /// Its bytes in the source file; empty where it was not read from one.
    package let range: SourceRange
    /// Fragment of its permalink, unique in the issue; made from what identifies the item, not from its position. Nil for prose.
    package let anchor: String?
    package let content: Content

    package init(line: Int, range: SourceRange = SourceRange(at: 0), anchor: String?, content: Content) {
        self.line = line
        self.range = range
        self.anchor = anchor
        self.content = content
    }

    package var kind: ItemKind { content.kind }
    /// What it is called, whole and on one line; empty where it has no words.
    package var titleLine: String { content.titleLine }
    /// The project that it names, if any.
    package var namedProject: NamedLink? { content.namedProject }
}
