internal import WeeklyDiagnostics
internal import WeeklyText

/// An issue as JSON, for programs and beside its page: the form that issue.schema.json describes.
package enum IssueJSON {
    /// One line without its ending.
    package static func text(_ issue: Issue) -> String {
        var json = JSONText()
        json.object { write(issue, to: &$0) }
        return json.text
    }

    private static func write(_ issue: Issue, to json: inout JSONText) {
        let front = issue.frontMatter
        json.key("schemaVersion")
        json.integer(1)
        json.field("slug", issue.slug)
        json.field("sourcePath", issue.sourcePath)
        json.field("title", front.title)
        json.field("date", front.date.text)
        json.field("author", front.author)
        json.field("summary", front.summary)
        json.key("categories")
        json.array(front.categories) { $0.string($1) }
        json.key("tags")
        json.array(front.tags) { $0.string($1) }
        json.field("cover", front.cover)
        json.key("draft")
        json.boolean(front.isDraft)
        json.key("sections")
        json.array(issue.sections, write)
    }

    private static func write(_ json: inout JSONText, _ section: Section) {
        json.object { json in
            json.field("kind", section.kind.rawValue)
            json.field("heading", section.heading?.content.text ?? "")
            json.field("line", section.line)
            json.key("items")
            json.array(section.items, ItemJSON.write)
        }
    }
}

extension Item.Content {
    /// What it is, as the JSON form says it.
    package var name: String {
        switch self {
        case .prose: "prose"
        case .event: "event"
        case .question: "question"
        case .release: "release"
        case .scheduleEntry: "scheduleEntry"
        case .article: "article"
        case .task: "task"
        case .contributors: "contributors"
        }
    }
}

/// The items of an issue as JSON.
private enum ItemJSON {
    static func write(_ json: inout JSONText, _ item: Item) {
        json.object { json in
            json.field("type", item.content.name)
            json.field("line", item.line)
            if let anchor = item.anchor { json.field("anchor", anchor) }
            switch item.content {
            case .prose(let content): write(content, to: &json)
            case .event(let event): write(event, to: &json)
            case .question(let question): write(question, to: &json)
            case .release(let release): write(release, to: &json)
            case .scheduleEntry(let entry): write(entry, to: &json)
            case .article(let article): write(article, to: &json)
            case .task(let task): write(task, to: &json)
            case .contributors(let contributors): write(contributors, to: &json)
            }
        }
    }

    private static func write(_ content: RichText, to json: inout JSONText) {
        json.field("text", content.text)
        json.field("html", content.html)
    }

    private static func write(_ event: Event, to json: inout JSONText) {
        json.field("headline", event.headline)
        json.field("people", event.people)
        json.field("project", event.project)
        json.field("html", event.html)
    }

    private static func write(_ question: Question, to json: inout JSONText) {
        json.field("number", question.number)
        json.field("asker", question.asker)
        json.key("githubIssue")
        json.integer(question.githubIssue)
        json.key("turns")
        json.array(question.turns) { json, turn in
            json.object { json in
                json.field("speaker", turn.speaker.rawValue)
                write(turn.content, to: &json)
            }
        }
        json.field("project", question.project)
    }

    private static func write(_ release: Release, to json: inout JSONText) {
        json.field("project", release.project)
        json.key("versions")
        json.array(release.versions) { $0.string($1) }
        json.key("changes")
        json.array(release.changes) { json, change in
            json.object { json in
                write(change.content, to: &json)
                json.field("group", change.group)
            }
        }
        json.field("url", release.url)
    }

    private static func write(_ entry: ScheduleEntry, to json: inout JSONText) {
        json.field("kind", entry.kind.rawValue)
        json.field("title", entry.title)
        json.field("start", entry.start?.text)
        json.field("end", entry.end?.text)
        json.field("speakers", entry.speakers)
        json.field("location", entry.location)
        json.field("url", entry.url)
        json.key("isReview")
        json.boolean(entry.isReview)
    }

    private static func write(_ article: Article, to json: inout JSONText) {
        json.field("title", article.title)
        json.field("url", article.url)
        json.field("image", article.image)
    }

    private static func write(_ task: StarterTask, to json: inout JSONText) {
        json.field("project", task.project)
        json.field("level", task.level?.rawValue)
        json.field("text", task.text)
        json.field("url", task.url)
    }

    private static func write(_ contributors: Contributors, to json: inout JSONText) {
        json.field("people", contributors.people)
        json.field("html", contributors.html)
    }
}

extension JSONText {
    fileprivate mutating func field(_ name: String, _ value: String?) {
        key(name)
        string(value)
    }

    fileprivate mutating func field(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    fileprivate mutating func field(_ name: String, _ link: NamedLink?) {
        key(name)
        guard let link else { return null() }
        object { json in
            json.field("name", link.name)
            json.field("url", link.url)
        }
    }

    fileprivate mutating func field(_ name: String, _ people: [Person]) {
        key(name)
        array(people) { json, person in
            json.object { json in
                json.field("name", person.name)
                json.field("handle", person.handle)
                json.field("url", person.url)
                json.field("bio", person.bio)
            }
        }
    }
}
