internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Two entries of an issue that lead to one address: an entry stands there twice, or an address was copied and not changed.
enum DuplicateLink: IssueRule {
    static let id = DiagnosticID("duplicate-link", .note)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        var first: [ExactText: Int] = [:]
        return issue.items.enumerated().compactMap { number, item in
            guard isEntry(item), let address = item.content.value.address, leadsToPage(address) else { return nil }
            let key = ExactText(address)
            guard let before = first[key] else {
                first[key] = number
                return nil
            }
            let other = issue.items[before]
            guard isTitleLink(item, address, issue), isTitleLink(other, address, issue) else { return nil }
            return issue.finding(
                id, "another entry of this issue leads to the same address", at: issue.firstLine(of: item),
                notes: [.init("this is the other one", at: issue.file.location(of: issue.firstLine(of: other)))],
                fixes: [Fix("remove one of the two, or write the address that is meant")])
        }
    }

    /// Whether it is a thing that is told once.
    private static func isEntry(_ item: Item) -> Bool {
        switch item.content {
        case .article, .entry: true
        default: false
        }
    }

    /// Whether the address is that of the title, not one of a person or a page that is named beside it.
    private static func isTitleLink(_ item: Item, _ address: String, _ issue: CheckedIssue) -> Bool {
        issue.place(of: "[\(item.titleLine)](\(address)", in: item) != nil
    }

    /// Whether an address names more than a site as a whole.
    private static func leadsToPage(_ address: String) -> Bool {
        address.begins(with: "http") && address.pathParts.count > 2
    }
}
