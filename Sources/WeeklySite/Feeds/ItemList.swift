internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// All items of all issues in one JSON file, for programs: what each is called, where it stands, when it was published.
///
/// docs/feeds.md describes the form.
enum ItemList {
    /// One item a line.
    ///
    /// - Parameter store: where parts of it are kept; nil where they are not.
    static func bytes(_ edition: Edition, _ store: PartStore? = nil) -> [UInt8] {
        let cut = ItemListParts(issueCount: edition.newsletter.issues.count)
        let parts = cut.numbers.map { part($0, cut, edition, store) }.filter { !$0.isEmpty }
        var bytes = Array(head(edition).utf8)
        // With thousands of issues it is long: room is made once.
        bytes.reserveCapacity(
            bytes.count + parts.reduce(end.utf8.count) { $0 + $1.count + separator.utf8.count })
        for (number, part) in parts.enumerated() {
            bytes += (number == 0 ? "\n" : separator).utf8
            bytes += part
        }
        bytes += end.utf8
        return bytes
    }

    private static let separator = ",\n"
    private static let end = "\n]}\n"

    /// The items of a part, as they were kept or made.
    private static func part(
        _ number: Int, _ parts: ItemListParts, _ edition: Edition, _ store: PartStore?
    ) -> ArraySlice<UInt8> {
        let indices = parts.indices(ofPart: number)
        guard let store, let key = key(indices, edition, store.inputs) else { return lines(indices, edition)[...] }
        if let kept = store.part(number, of: .items, key) { return kept }
        let part = lines(indices, edition)
        store.keep(part, number, of: .items, key)
        return part[...]
    }

    /// Stands for the items of some issues, all that is said of which follows from what the issues were read from and from the inputs; nil
    /// where it is not known what they were read from.
    private static func key(_ indices: Range<Int>, _ edition: Edition, _ inputs: KeyedHash) -> StableHash? {
        var hash = inputs
        hash.add(PartStore.Whole.items.rawValue)
        for issue in edition.newsletter.indexedIssues[indices] {
            guard let digest = issue.digest else { return nil }
            hash.add(digest.hash)
        }
        return hash.finished
    }

    private static func lines(_ indices: Range<Int>, _ edition: Edition) -> [UInt8] {
        var lines: [UInt8] = []
        for index in indices {
            let issue = edition.issue(at: index)
            for section in issue.issue.sections {
                // An item without a place of its own is not listed.
                for item in section.passages.lazy.flatMap(\.items) where item.anchor != nil {
                    var json = JSONText()
                    json.object { write(item, below: section.heading, in: issue, edition, to: &$0) }
                    if !lines.isEmpty { lines += separator.utf8 }
                    lines += json.utf8
                }
            }
        }
        return lines
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
