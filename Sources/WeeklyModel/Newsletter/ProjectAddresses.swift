internal import WeeklyText

/// Where projects live, as their items tell it.
struct ProjectAddresses {
    /// How often items of a project lead into a repository, and which place it has among all that were named.
    private struct Count {
        var count = 0
        let place: Int
    }

    /// By the key of a project.
    private var repositories: [ExactText: [Repository: Count]] = [:]
    /// By the key of a project: the newest address; of those of several kinds, that of the kind that comes first.
    private var addresses: [ExactText: String] = [:]

    /// - Parameter issues: in the newsletter's order.
    init(_ issues: ChunkedRow<IndexedIssue>) {
        for naming in issues.lazy.flatMap(\.namings) {
            for repository in naming.repositories { count(repository, of: naming.spelling.key) }
        }
        for kind in ItemKind.gathered {
            for issue in issues {
                for naming in issue.index.namings[kind] {
                    guard let url = naming.url, addresses[naming.spelling.key] == nil else { continue }
                    addresses[naming.spelling.key] = url
                }
            }
        }
    }

    /// The address of the repository that most of a project's items lead into; of equals the one that was named most recently.
    func repository(ofKey key: String) -> String? {
        repositories[key]?.max { ($0.value.count, $1.value.place) < ($1.value.count, $0.value.place) }?.key.address
    }

    /// The address that was named most recently as a project's.
    func address(ofKey key: String) -> String? { addresses[key] }

    private mutating func count(_ repository: Repository, of key: String) {
        var counts = repositories[key] ?? [:]
        repositories[key] = nil
        let place = counts.count
        counts[repository, default: Count(place: place)].count += 1
        repositories[key] = counts
    }
}
