internal import WeeklyModel
internal import WeeklyText

/// A number for each issue of a language, by its index in `Newsletter.issues`, that stands for all that any page shows of it: what was
/// read, which of it is past, and where its links to other files lead.
struct IssueKeys: Sendable {
    private let keys: [StableHash]
    /// Stands for all issues in their order.
    let all: StableHash

    /// Nil where it is not known what the issues were read from.
    init?(_ edition: Edition) {
        var keys: [StableHash] = []
        let files = Lazy { edition.addresses.files.digest }
        for entry in edition.newsletter.indexedIssues {
            guard let digest = entry.digest else { return nil }
            var key = digest.hash
            key.add(PassingTime.digest(of: entry, at: edition.now))
            if digest.mayLinkToFiles { key.add(files.value) }
            keys.append(key)
        }
        self.keys = keys
        all = keys.reduce(into: StableHash()) { $0.add($1) }
    }

    subscript(index: Int) -> StableHash { keys[index] }

    /// Stands for some issues that follow one another, and for where the newsletter begins and ends among them.
    func window(around index: Int, reach: Int) -> StableHash {
        ((index - reach)...(index + reach)).reduce(into: StableHash()) { hash, index in
            if keys.indices.contains(index) { hash.add(keys[index]) } else { hash.add(0) }
        }
    }
}
