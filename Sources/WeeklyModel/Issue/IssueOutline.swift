package import WeeklyDiagnostics
internal import WeeklyText

/// What was understood of an issue, as an outline for people.
package enum IssueOutline {
    /// How many characters of a text a line shows.
    private static let width = 56
    /// Columns of the kind's name.
    private static let nameWidth = 13

    /// The whole outline, a line end at its end.
    package static func text(_ issue: Issue, in language: MessageLanguage = .english) -> String {
        let draft: Message = issue.frontMatter.isDraft ? " · draft" : ""
        let source: Message = "  \(OneLine.of(issue.sourcePath)) · \(issue.date.text)\(draft)"
        var lines = [OneLine.of(issue.title), source.text(in: language)]
        for section in issue.sections { lines += outline(of: section, language) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func outline(of section: Section, _ language: MessageLanguage) -> [String] {
        let heading: Message = section.heading.map { "“\(shortened($0.content.text))”" } ?? "(no heading)"
        let head: Message = "\(section.kind.name) \(heading)  line \(section.line)"
        return ["", head.text(in: language)] + section.items.flatMap { lines(of: $0, language) }
    }

    private static func lines(of item: Item, _ language: MessageLanguage) -> [String] {
        let name = item.kind.shortName
        let head = "  \(item.line): "
        let told = item.content.value.outline.map { $0.lead.text(in: language) + shortened($0.text) }
        let indent = String(repeating: " ", count: head.count + nameWidth)
        let first = head + name + String(repeating: " ", count: nameWidth - name.count) + (told.first ?? "")
        return ([first] + told.dropFirst().map { indent + $0 }).map(trimmed)
    }

    /// Without the spaces of columns that have nothing in them.
    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }

    private static func shortened(_ text: String) -> String {
        Excerpt.of(text, .characters(width))
    }
}
