internal import WeeklyModel

/// The feed of a project's newest items of one kind, as Atom.
struct ProjectFeed: Sendable {
    private let kind: KindOnSite
    private let project: Project

    /// The kinds that projects have feeds of.
    static let kinds = KindOnSite.all.filter { $0.projectFeed != nil }

    init(_ kind: KindOnSite, of project: Project) {
        self.kind = kind
        self.project = project
    }

    /// `SOFARPC 版本发布 · SOFA Weekly`
    func title(_ edition: Edition) -> String {
        let name = kind.projectFeed?(edition.words.feeds) ?? ""
        return "\(project.name) \(name) · \(edition.configuration.title)"
    }

    func bytes(_ edition: Edition) -> [UInt8] {
        AtomWriter.bytes(of: feed(edition))
    }

    private func feed(_ edition: Edition) -> Feed {
        let configuration = edition.configuration
        return Feed(
            title: title(edition), description: nil, home: edition.addresses.url(of: SitePaths.index(1)),
            address: edition.addresses.url(of: SitePaths.projectFeed(kind.name, ofProject: project.slug)),
            style: edition.addresses.path(of: SitePaths.feedStyle),
            language: configuration.language, copyright: configuration.copyright, author: edition.publisher,
            entries: project.items[kind.kind].prefix(configuration.feedItems).map {
                Feed.Entry(itemAt: $0, [project.name], edition)
            })
    }
}
