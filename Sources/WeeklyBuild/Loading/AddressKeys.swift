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
    ///   - jobs: how many threads work, at least 1.
    init(_ issues: ChunkedRow<LoadedIssue>, on site: Site, held: Set<RoutePath>, inputs: KeyedHash, jobs: Int) {
        let (paths, files) = Parallel.both(jobs: jobs) {
            [Self.sum(site.allPaths, inputs), Self.sum(held, inputs)]
        } _: {
            Self.files(issues, on: site, inputs)
        }
        var hash = files.places
        for sum in paths { hash.add(word: sum) }
        self.site = hash
        texts = files.texts?.finished
    }

    /// Stand for the files of issues, and where they lead, for links lead to files, too; for their texts, nil where one is not known.
    private static func files(
        _ issues: ChunkedRow<LoadedIssue>, on site: Site, _ inputs: KeyedHash
    ) -> (places: KeyedHash, texts: KeyedHash?) {
        let configuration = site.pages.configuration
        var (places, texts): (KeyedHash, KeyedHash?) = (inputs, inputs)
        for issue in issues {
            places.add(issue.file.path)
            places.add(issue.issue.map { configuration.page(of: $0).file })
            if let digest = issue.digest { texts?.add(digest.hash) } else { texts = nil }
        }
        return (places, texts)
    }

    /// Stands for paths in any order.
    private static func sum(_ paths: some Sequence<RoutePath>, _ inputs: KeyedHash) -> UInt64 {
        paths.reduce(0) { $0 &+ hash(of: $1.file, inputs) }
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
