internal import WeeklyText

/// Where a project lives, as its items tell it.
struct ProjectAddresses {
    /// How often items lead into a repository, and which place it has among all that were named.
    private struct Count {
        var count = 0
        let place: Int
    }

    private var repositories: [Repository: Count] = [:]
    private var home: (kind: ItemKind, url: String)?

    /// Those of several projects.
    ///
    /// - Parameters:
    ///   - issues: in the newsletter's order.
    ///   - places: of the projects among those that are wanted, 0 to below their count, by their keys.
    static func all(_ issues: ChunkedRow<IndexedIssue>, _ places: [ExactText: Int]) -> [ProjectAddresses] {
        var all = [ProjectAddresses](repeating: ProjectAddresses(), count: places.count)
        for issue in issues {
            for kind in ItemKind.gathered {
                for naming in issue.index.namings[kind] {
                    places[naming.spelling.key].map { all[$0].add(naming, kind) }
                }
            }
        }
        return all
    }

    private mutating func add(_ naming: IssueIndex.Naming, _ kind: ItemKind) {
        for repository in naming.repositories {
            let next = Count(place: repositories.count)
            repositories[repository, default: next].count += 1
        }
        guard let url = naming.url, kind.rawValue < home?.kind.rawValue ?? .max else { return }
        home = (kind, url)
    }

    /// The address of the repository that most items lead into; of equals the one that was named most recently.
    var repository: String? {
        repositories.max { ($0.value.count, $1.value.place) < ($1.value.count, $0.value.place) }?.key.address
    }

    /// The address that was named most recently as the project's; of those of several kinds, that of the kind that comes first.
    var address: String? { home?.url }
}
