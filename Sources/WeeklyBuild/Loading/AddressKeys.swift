internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// A number for each issue that stands for all by which its addresses are right or wrong: the issue, what stands where on the site, and,
/// where it leads to places on other pages, what is on these.
struct AddressKeys: Sendable {
    private let site: KeyedHash
    /// Stands for the texts of all issues; nil where one is not known.
    private let texts: StableHash?

    /// - Parameters:
    ///   - inputs: stands for all that the site is made from beside its issues.
    ///   - held: the paths of what is not published.
    init(_ issues: ChunkedRow<LoadedIssue>, on site: Site, held: Set<RoutePath>, inputs: KeyedHash) {
        var hash = inputs
        // In any order.
        hash.add(word: site.allPaths.reduce(0) { $0 &+ Self.hash(of: $1.file, inputs) })
        hash.add(word: held.reduce(0) { $0 &+ Self.hash(of: $1.file, inputs) })
        var texts: KeyedHash? = inputs
        for issue in issues {
            // Links lead to files, too.
            hash.add(issue.file.path)
            hash.add(issue.issue.map { site.page(of: $0).file })
            if let digest = issue.digest { texts?.add(digest.hash) } else { texts = nil }
        }
        self.site = hash
        self.texts = texts?.finished
    }

    /// - Parameters:
    ///   - isNew: whether mistakes in it are of today.
    ///   - isHeld: whether it is not published.
    func key(of issue: LoadedIssue, isNew: Bool, isHeld: Bool) -> StableHash? {
        guard let digest = issue.digest, let texts else { return nil }
        var hash = site
        hash.add(issue.file.path)
        hash.add(digest.hash)
        hash.add(isNew)
        hash.add(isHeld)
        if issue.leadsIntoPages { hash.add(texts) }
        return hash.finished
    }

    private static func hash(of path: String, _ inputs: KeyedHash) -> UInt64 {
        var hash = inputs
        hash.add(path)
        return hash.finished.value
    }
}

extension LoadedIssue {
    /// Whether it leads to places on other pages, which may come and go while the pages stay.
    fileprivate var leadsIntoPages: Bool { published?.entry.index.leadsIntoPages ?? false }
}
