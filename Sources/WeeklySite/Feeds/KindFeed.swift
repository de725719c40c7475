internal import WeeklyModel
internal import WeeklyText

/// The feed of the newest items of a kind, as Atom.
struct KindFeed: Sendable {
    private let kind: ListedKind

    init(_ kind: ListedKind) { self.kind = kind }

    /// Those that the site has, in the order of their lists.
    static func all(_ edition: Edition) -> [KindFeed] {
        guard edition.configuration.makes(.feeds) else { return [] }
        return ListedKind.all(edition).filter(\.hasFeed).map(KindFeed.init)
    }

    /// That of the list in a folder; nil where it has none.
    static func of(folder: String, _ edition: Edition) -> KindFeed? {
        all(edition).first { $0.folder.hasBytes(of: folder) }
    }

    /// The folder of its list.
    var folder: String { kind.folder }

    /// How pages lead to it.
    func link(_ edition: Edition) -> FeedLink {
        FeedLink(
            title: title(edition), name: kind.title, type: FeedForm.atom.mediaType,
            path: edition.addresses.path(of: SitePaths.listFeed(folder)))
    }

    func bytes(_ edition: Edition) -> [UInt8] {
        AtomWriter.bytes(of: feed(edition))
    }

    /// `Jobs · SOFA Weekly`
    private func title(_ edition: Edition) -> String { "\(kind.title) · \(edition.configuration.title)" }

    private func feed(_ edition: Edition) -> Feed {
        let configuration = edition.configuration
        let home = configuration.makes(.lists) ? SitePaths.paged(folder, 1) : SitePaths.index(1)
        return Feed(
            title: title(edition), description: nil, home: edition.addresses.url(of: home),
            address: edition.addresses.url(of: SitePaths.listFeed(folder)),
            style: edition.addresses.path(of: SitePaths.feedStyle), language: configuration.language,
            copyright: configuration.copyright, author: edition.publisher,
            entries: kind.newest(configuration.feedItems, in: edition.newsletter).map {
                Feed.Entry(itemAt: $0, [kind.title], edition)
            })
    }
}
