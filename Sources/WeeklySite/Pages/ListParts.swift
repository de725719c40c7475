internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The entries on a page of a list, parted by the issues that tell of them and by what they are grouped by there.
struct ListParts {
    private struct Group {
        /// Nil for what is in none.
        let name: ExactText?
        var items: [TemplateValue]
    }

    private struct Part {
        let issue: Int
        var groups: [Group]
    }

    private var parts: [Part] = []
    private let edition: Edition

    /// - Parameters:
    ///   - paths: where the entries are, in the order of the list.
    ///   - items: what templates are told of each.
    init(_ paths: ArraySlice<ItemPath>, _ items: [TemplateValue], _ edition: Edition) {
        self.edition = edition
        for (path, item) in zip(paths, items) {
            if parts.last?.issue != path.issue { parts.append(Part(issue: path.issue, groups: [])) }
            add(item, group: Entry(in: edition.newsletter.item(at: path).content)?.group.map { ExactText($0) })
        }
    }

    /// What is in no group comes first: below another's heading it would seem to be of that group.
    private mutating func add(_ item: TemplateValue, group: ExactText?) {
        let last = parts.count - 1
        if let known = parts[last].groups.firstIndex(where: { $0.name == group }) {
            parts[last].groups[known].items.append(item)
        } else {
            let place = group == nil ? 0 : parts[last].groups.count
            parts[last].groups.insert(Group(name: group, items: [item]), at: place)
        }
    }

    /// What templates are told.
    var records: [TemplateValue] { parts.map(record) }

    private func record(of part: Part) -> TemplateValue {
        let issue = edition.issue(at: part.issue)
        return [
            "issue_title": .string(issue.issue.title),
            "issue_path": .string(issue.path),
            "date": issue.date,
            "groups": .list(
                part.groups.map { ["name": .init($0.name?.text), "items": .list($0.items)] }),
        ]
    }
}
