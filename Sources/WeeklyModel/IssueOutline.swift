/// What was understood of an issue, as an outline for people.
package enum IssueOutline {
    /// How many characters of a text a line shows.
    private static let width = 56

    package static func text(_ issue: Issue) -> String {
        var lines = [
            "\(issue.title)",
            "  \(issue.sourcePath) · \(issue.date.text)\(issue.frontMatter.isDraft ? " · draft" : "")",
        ]
        for section in issue.sections { lines += outline(of: section) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func outline(of section: Section) -> [String] {
        let heading = section.heading.map { "“\(shortened($0.content.text))”" } ?? "(no heading)"
        return ["", "\(section.kind.rawValue) \(heading)  line \(section.line)"] + section.items.flatMap(lines)
    }

    private static func lines(of item: Item) -> [String] {
        let head = "  \(item.line): "
        let indent = String(repeating: " ", count: head.count)
        let said = description(of: item.content).map(trimmed)
        return said.prefix(1).map { head + $0 } + said.dropFirst().map { indent + $0 }
    }

    private static func description(of content: Item.Content) -> [String] {
        switch content {
        case .prose(let text): ["prose        \(shortened(text.text))"]
        case .event(let event): ["event        \(shortened(event.headline))"] + names(event.people)
        case .question(let question): description(of: question)
        case .release(let release): description(of: release)
        case .scheduleEntry(let entry): description(of: entry)
        case .article(let article): ["article      \(shortened(article.title))", "             \(article.url)"]
        case .task(let task):
            ["task         \(details([task.level?.rawValue, task.project?.name]))\(shortened(task.text))"]
        case .contributors(let contributors): ["contributors \(contributors.people.count)"] + names(contributors.people)
        }
    }

    private static func description(of question: Question) -> [String] {
        let asker = question.asker.map { "@\($0)" }
        let github = question.githubIssue.map { "#\($0)" }
        let lines = question.turns.map { turn in
            "             \(turn.speaker == .asker ? "Q" : "A") \(shortened(turn.content.text))"
        }
        let project = question.project.map { ["             → \(details([$0.name, $0.url]))"] } ?? []
        return ["question     \(details([question.number.map { "\($0)." }, asker, github]))"] + lines + project
    }

    private static func description(of release: Release) -> [String] {
        let counted = "\(release.changes.count) change\(release.changes.count == 1 ? "" : "s")"
        let report = release.url.map { ["             → \($0)"] } ?? []
        return ["release      \(release.project.name) \(release.versions.joined(separator: ", ")), \(counted)"] + report
    }

    private static func description(of entry: ScheduleEntry) -> [String] {
        let time = [entry.start?.text ?? "no date", entry.end.map { "to \($0.text)" }].compactMap(\.self).joined(
            separator: " ")
        let kind = entry.isReview ? "\(entry.kind.rawValue), past" : entry.kind.rawValue
        let place = [entry.location, entry.url].compactMap(\.self).map { "             → \($0)" }
        return ["schedule     \(shortened(entry.title))", "             \(kind), \(time)"] + names(entry.speakers)
            + place
    }

    private static func names(_ people: [Person]) -> [String] {
        let names = people.compactMap { person in person.name ?? person.handle.map { "@\($0)" } }
        return names.isEmpty ? [] : ["             \(names.joined(separator: ", "))"]
    }

    private static func details(_ parts: [String?]) -> String {
        let said = parts.compactMap(\.self)
        return said.isEmpty ? "" : said.joined(separator: " ") + " "
    }

    /// Without the spaces of columns that have nothing in them.
    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }

    /// The text on one line, cut where it is long.
    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > width ? line.prefix(width) + "…" : line
    }
}
