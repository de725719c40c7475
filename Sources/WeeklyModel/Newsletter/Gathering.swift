internal import WeeklyText

/// What is gathered from all issues of a newsletter when a page first asks for it.
struct Gathering: Sendable {
    let items: Lazy<ItemIndex>
    /// Entries by the name of their kind, newest issue first.
    let entries: Lazy<[ExactText: [ItemPath]]>
    let projects: Lazy<ProjectTable>
    /// The indices of each tag's issues.
    let tags: Lazy<[ExactText: [Int]]>

    /// - Parameter issues: in the newsletter's order.
    init(_ issues: ChunkedRow<IndexedIssue>, _ outlines: [ProjectOutline], _ catalogue: ProjectCatalogue) {
        items = Lazy { Self.items(of: issues) }
        entries = Lazy { Self.entries(of: issues) }
        projects = Lazy { ProjectTable(outlines, issues, catalogue) }
        tags = Lazy { Self.tags(of: issues) }
    }

    private static func items(of issues: ChunkedRow<IndexedIssue>) -> ItemIndex {
        var items = ItemIndex()
        for (index, issue) in issues.enumerated() {
            for kind in ItemKind.gathered {
                for (number, entry) in issue.items[kind].enumerated() {
                    items.add(ItemPath(issue: index, place: entry.place, number: number), kind)
                }
            }
        }
        return items
    }

    private static func entries(of issues: ChunkedRow<IndexedIssue>) -> [ExactText: [ItemPath]] {
        var entries: [ExactText: [ItemPath]] = [:]
        for (index, issue) in issues.enumerated() {
            for (number, entry) in issue.items[.entry].enumerated() {
                guard let name = entry.kindName else { continue }
                entries[name, default: []].append(ItemPath(issue: index, place: entry.place, number: number))
            }
        }
        return entries
    }

    private static func tags(of issues: ChunkedRow<IndexedIssue>) -> [ExactText: [Int]] {
        var tags: [ExactText: [Int]] = [:]
        for (index, issue) in issues.enumerated() {
            for tag in Set(texts: issue.issue.frontMatter.tags) { tags[tag, default: []].append(index) }
        }
        return tags
    }
}
