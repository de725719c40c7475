internal import WeeklyModel
internal import WeeklyText

/// A number for each issue of a language, by its index in `Newsletter.issues`, that stands for all that any page shows of it: what was
/// read, which of it is past, and where its links to other files lead.
struct IssueKeys: Sendable {
    private let keys: [StableHash]
    /// Stands for all issues in their order.
    let all: StableHash

    /// Nil where it is not known what the issues were read from.
    ///
    /// - Parameter inputs: as of `RouteKeys.all`.
    init?(_ edition: Edition, inputs: KeyedHash) {
        var (keys, all) = ([StableHash](), inputs)
        let files = Lazy { Self.digest(of: edition.addresses.files, inputs) }
        for entry in edition.newsletter.indexedIssues {
            guard let digest = entry.digest else { return nil }
            var key = inputs
            key.add(digest.hash)
            key.add(PassingTime.digest(of: entry, at: edition.now))
            if digest.mayLinkToFiles { key.add(files.value) }
            keys.append(key.finished)
            all.add(key.finished)
        }
        self.keys = keys
        self.all = all.finished
    }

    /// Stands for what links to files mean.
    static func digest(of files: SourceFiles, _ inputs: KeyedHash) -> StableHash {
        var hash = inputs
        files.add(to: &hash)
        return hash.finished
    }

    subscript(index: Int) -> StableHash { keys[index] }

    /// Stands for some issues that follow one another, and for where the newsletter begins and ends among them.
    func window(around index: Int, reach: Int) -> StableHash {
        var hash = KeyedHash()
        for index in (index - reach)...(index + reach) {
            hash.add(keys.indices.contains(index))
            if keys.indices.contains(index) { hash.add(keys[index]) }
        }
        return hash.finished
    }
}
