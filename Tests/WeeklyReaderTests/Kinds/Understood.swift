import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

/// What the program understands of an issue's text, read through the door that every command uses; for tables of sentences.
struct Understood {
    let sections: [Section]
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - body: Markdown below the front matter, which takes four lines.
    ///   - date: the issue's, in Shanghai.
    init(
        _ body: String, date: String = "2022-03-04", words: [Section.Kind: [String]] = [:], kinds: [KindSettings] = []
    ) {
        let file = SourceFile(path: "issue.md", text: "---\ntitle: T\ndate: \(date)\n---\n\(body)")
        let settings = kinds + words.map { KindSettings($0.key, headings: $0.value) }
        let reader = IssueReader(ReadingRules(timeZone: TimeZoneRule(identifier: "+08:00") ?? .utc, kinds: settings))
        let read = reader.read(IssueSource(file, name: "issue", path: "issues/issue.md"))
        sections = read.issue?.sections ?? []
        diagnostics = read.diagnostics
    }

    var items: [Item] { sections.flatMap(\.items) }

    /// `questions: 读者问答`, a line a section; without a heading nothing stands behind the colon.
    var outline: [String] {
        sections.map { section in "\(section.kind.name): \(section.heading?.content.text ?? "")" }
    }

    // MARK: Items by kind

    var prose: [String] {
        items.compactMap { if case .prose(let content) = $0.content { content.text } else { nil } }
    }
    var questions: [Question] {
        items.compactMap { if case .question(let question) = $0.content { question } else { nil } }
    }
    var releases: [Release] {
        items.compactMap { if case .release(let release) = $0.content { release } else { nil } }
    }
    var entries: [ScheduleEntry] {
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
}

extension Question {
    /// `1. @小王 #12`: what its announcement says.
    var head: String {
        [number.map { "\($0)." }, asker.map { "@\($0)" }, githubIssue.map { "#\($0)" }].told
    }

    /// `Q 为什么？`, `A 因为。`, one a turn.
    var talk: [String] {
        turns.map { turn in (turn.speaker == .asker ? "Q " : "A ") + turn.content.text }
    }
}

extension NamedLink {
    /// `Alpha https://example.org/a`
    var told: String { [name, url].told }
}

extension Person {
    /// `小王 @wang https://example.org/wang（工程师）`
    var told: String {
        [name, handle.map { "@\($0)" }, url].told + (bio.map { "（\($0)）" } ?? "")
    }
}

extension Release {
    /// `Alpha v1.0.0 v1.1.0`
    var told: String { ([project.name] + versions).joined(separator: " ") }

    /// `优化: 改进甲`, without a group the change alone.
    var toldChanges: [String] {
        changes.map { change in (change.group.map { "\($0): " } ?? "") + change.content.text }
    }
}

extension ScheduleEntry {
    /// `2022-03-09 19:00-20:00`, as far as it is known.
    var told: String {
        guard let start else { return "" }
        guard case .dateTime(let from) = start else {
            return start.text + (end.map { " to \($0.text)" } ?? "")
        }
        let begin = "\(from.day.text) \(from.time.text.prefix(5))"
        guard case .dateTime(let to)? = end else { return begin }
        return begin + (to.day == from.day ? "-" : " to \(to.day.text) ") + to.time.text.prefix(5)
    }
}

extension StarterTask {
    /// `Alpha Easy 写测试`
    var told: String { [project?.name, level?.rawValue, text].told }
}

extension [String?] {
    fileprivate var told: String { compactMap(\.self).joined(separator: " ") }
}
