internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// One item as lists show it, with the way back to its issue.
struct ItemView: Sendable {
    let newsletter: Newsletter
    let addresses: Addresses
    let words: InterfaceWords
    /// Seconds since 1970: what is before is past.
    let now: Int
    /// The slug of the project page for a name's key.
    let projectSlugs: [String: String]

    /// A record of what the item is, with `kind` and all that is common to items.
    func record(at path: ItemPath) -> TemplateValue {
        let item = newsletter.item(at: path)
        let issue = newsletter.issue(of: path)
        let record = own(item, of: issue).layered(over: common(item, issue))
        return .record(record)
    }

    /// What the item itself tells; the keys differ from kind to kind.
    func own(_ item: Item, of issue: Issue) -> TemplateRecord {
        switch item.content {
        case .question(let question): self.question(question)
        case .release(let release): self.release(release)
        case .scheduleEntry(let entry): schedule(entry, calendarPath: calendarPath(of: item, issue))
        case .article(let article): self.article(article)
        case .task(let task): self.task(task)
        case .event(let event): self.event(event)
        case .prose, .contributors: [:]
        }
    }

    private func common(_ item: Item, _ issue: Issue) -> TemplateRecord {
        let fragment = item.anchor.map { "#\($0)" } ?? ""
        return [
            "path": .string(addresses.path(of: issue) + fragment),
            "issue_title": .string(issue.title),
            "issue_path": .string(addresses.path(of: issue)),
            "date": words.record(of: issue.date),
        ]
    }

    private func question(_ question: Question) -> TemplateRecord {
        let asked = question.turns.first { $0.speaker == .asker } ?? question.turns.first
        let answers = question.turns.filter { $0.speaker == .answerer }
        return [
            "title": .string(Excerpt.of(asked?.content.text ?? question.lead.text, width: 120)),
            "asker": .init(question.asker),
            "answer": .init(answers.first.map { Excerpt.of($0.content.text, width: 160) }),
            "is_answered": .boolean(!answers.isEmpty),
            "project": project(question.project),
        ]
    }

    private func release(_ release: Release) -> TemplateRecord {
        [
            "title": .string(([release.project.name] + release.versions).joined(separator: " ")),
            "project": project(release.project),
            "versions": .list(release.versions.map(TemplateValue.string)),
            "changes": .list(release.changes.prefix(8).map { .html(HTML($0.content.html)) }),
            "has_changes": .boolean(!release.changes.isEmpty),
            "has_more_changes": .boolean(release.changes.count > 8),
            "change_count": .integer(release.changes.count),
            "url": .init(release.url),
        ]
    }

    private func schedule(_ entry: ScheduleEntry, calendarPath: String?) -> TemplateRecord {
        [
            "title": .string(entry.title),
            "kind_text": .string(words.text(of: entry.kind)),
            "start": entry.start.map { words.record(of: $0) } ?? .null,
            "end": entry.end.map { words.record(of: $0) } ?? .null,
            "until": .init(words.until(entry.end, from: entry.start)),
            "speakers": .list(entry.speakers.compactMap { $0.name ?? $0.handle }.map(TemplateValue.string)),
            "location": .init(entry.location),
            "url": .init(entry.url),
            "is_review": .boolean(entry.isReview),
            "is_past": .boolean(entry.isPast(at: now)),
            "calendar_path": .init(calendarPath),
        ]
    }

    private func article(_ article: Article) -> TemplateRecord {
        ["title": .string(article.title), "url": .string(article.url), "image": .init(article.image)]
    }

    private func task(_ task: StarterTask) -> TemplateRecord {
        [
            "title": .string(Excerpt.of(task.text, width: 200)),
            "level": .init(task.level?.rawValue),
            "project": project(task.project),
            "url": .init(task.url),
        ]
    }

    private func event(_ event: Event) -> TemplateRecord {
        [
            "title": .string(event.headline),
            "people": .list(event.people.compactMap { $0.name ?? $0.handle }.map(TemplateValue.string)),
            "project": project(event.project),
        ]
    }

    private func calendarPath(of item: Item, _ issue: Issue) -> String? {
        ScheduleCalendar.route(of: item, beside: addresses.route(of: issue)).map { addresses.path(of: $0) }
    }

    /// A project's name, its own address, and its page here.
    private func project(_ link: NamedLink?) -> TemplateValue {
        guard let link else { return .null }
        let slug = projectSlugs[ProjectName.key(link.name)]
        return [
            "name": .string(link.name),
            "url": .init(link.url),
            "path": .init(slug.map { addresses.path(of: RoutePath("projects/\($0)/index.html")) }),
        ]
    }
}

/// The beginning of a text, on one line.
enum Excerpt {
    /// - Parameter width: cells at most; a Han character takes two.
    static func of(_ text: String, width: Int) -> String {
        var excerpt = String.UnicodeScalarView()
        var used = 0
        var isAfterSpace = true
        for scalar in text.unicodeScalars {
            let isSpace = scalar.isWhiteSpace
            if isSpace, isAfterSpace { continue }
            used += scalar.value >= 0x1100 ? 2 : 1
            guard used <= width else { return trimmed(excerpt) + "…" }
            excerpt.append(isSpace ? " " : scalar)
            isAfterSpace = isSpace
        }
        return trimmed(excerpt)
    }

    private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
        scalars.last == " " ? String(scalars.dropLast()) : String(scalars)
    }
}
