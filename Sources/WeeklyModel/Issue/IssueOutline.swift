internal import WeeklyText

/// What was understood of an issue, as an outline for people.
package enum IssueOutline {
    /// How many characters of a text a line shows.
    private static let width = 56
    /// Columns of the kind's name.
    private static let nameWidth = 13

    /// The whole outline, a line end at its end.
    package static func text(_ issue: Issue) -> String {
        var lines = [
            OneLine.of(issue.title),
            "  \(OneLine.of(issue.sourcePath)) · \(issue.date.text)\(issue.frontMatter.isDraft ? " · draft" : "")",
        ]
        for section in issue.sections { lines += outline(of: section) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func outline(of section: Section) -> [String] {
        let heading = section.heading.map { "“\(shortened($0.content.text))”" } ?? "(no heading)"
        return ["", "\(section.kind.name) \(heading)  line \(section.line)"] + section.items.flatMap(lines)
    }

    private static func lines(of item: Item) -> [String] {
        let name = item.kind.shortName
        let head = "  \(item.line): "
        let told = item.content.value.outline.map { $0.lead + shortened($0.text) }
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
