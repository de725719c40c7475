internal import WeeklyModel
internal import WeeklyText

/// To which projects the items of an issue belong.
struct IssueProjects: Sendable {
    private struct Membership: Sendable {
        let item: ItemPlace
        let project: String
    }

    /// In document order; those of one item in the newsletter's order of projects.
    private var memberships: [Membership] = []

    /// Those of all issues, by their index in `Newsletter.issues`.
    static func all(of newsletter: Newsletter) -> [IssueProjects] {
        var all = [IssueProjects](repeating: IssueProjects(), count: newsletter.issues.count)
        for project in newsletter.projects {
            for list in project.items.lists {
                for path in list {
                    all[path.issue].memberships.append(Membership(item: path.place, project: project.slug))
                }
            }
        }
        for index in all.indices { all[index].memberships.sort { $0.item.precedes($1.item) } }
        return all
    }

    /// The slugs of the projects of an item.
    subscript(item: ItemPlace) -> [String] {
        let start = memberships.partitioningIndex { !$0.item.precedes(item) }
        return memberships[start...].prefix { $0.item == item }.map(\.project)
    }

    /// Adds all of it to a hash.
    func add(to hash: inout KeyedHash) {
        hash.add(memberships.count)
        for membership in memberships {
            membership.item.add(to: &hash)
            hash.add(membership.project)
        }
    }
}
