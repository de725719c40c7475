internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// All items of all issues in one JSON file, for programs: what each is called, where it stands, when it was published.
///
/// docs/feeds.md describes the form.
enum ItemList {
    /// One item a line. Written issue by issue: with thousands of issues the list is long.
    static func bytes(_ edition: Edition) -> [UInt8] {
        var bytes = Array(head(edition).utf8)
        var separator = "\n"
        for index in edition.newsletter.issues.indices {
            let issue = edition.issue(at: index)
            for section in issue.issue.sections {
                // An item without a place of its own is not listed.
                for item in section.passages.lazy.flatMap(\.items) where item.anchor != nil {
                    var json = JSONText()
                    json.object { write(item, below: section.heading, in: issue, edition, to: &$0) }
                    bytes += separator.utf8
                    bytes += json.utf8
                    separator = ",\n"
                }
            }
        }
        bytes += "\n]}\n".utf8
        return bytes
    }

    /// All up to the first item.
    private static func head(_ edition: Edition) -> String {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.integer(1)
            json.field("title", edition.configuration.title)
            json.field("home_page_url", edition.addresses.url(of: SitePaths.index(1)))
        }
        // The object stays open for its last key.
        return json.text.dropLast() + ",\"items\":["
    }

    private static func write(
        _ item: Item, below heading: Heading?, in issue: PlacedIssue, _ edition: Edition, to json: inout JSONText
    ) {
        let title = item.content.shortTitle
        json.field("kind", item.kind.jsonName)
        // A picture of contributors has no words of its own.
        json.field("title", title.isEmpty ? heading?.content.text ?? issue.issue.title : title)
        json.field("project", item.namedProject?.name)
        json.field("date", issue.dateText)
        json.field("url", Addresses.url(of: item, at: issue.url))
        guard case .scheduleEntry(let entry) = item.content else { return }
        json.field("start", entry.start?.text)
        let place = PlacedItem(item: item, home: issue, edition: edition)
        json.field("calendar", place.calendarPath.map(edition.addresses.url))
    }
}
