internal import WeeklyModel
internal import WeeklyTemplates

/// The feeds of one project, as Atom: its newest releases and the newest questions about it.
struct ProjectFeed: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case releases, questions

        func route(ofProject slug: String) -> RoutePath {
            RoutePath("projects/\(slug)/\(rawValue).xml")
        }

        /// How many entries the feed has to choose from.
        func count(in project: ProjectOutline) -> Int {
            switch self {
            case .releases: project.count(of: .release)
            case .questions: project.count(of: .question)
            }
        }
    }

    let kind: Kind
    let project: Project

    /// The feeds that a project has something for.
    static func all(of project: Project) -> [ProjectFeed] {
        Kind.allCases.map { ProjectFeed(kind: $0, project: project) }.filter { !$0.items.isEmpty }
    }

    var route: RoutePath { kind.route(ofProject: project.slug) }

    /// `SOFARPC 版本发布 · SOFA Weekly`
    func title(_ configuration: Configuration) -> String {
        let words = FeedWords.of(language: configuration.language)
        return "\(project.name) \(kind == .releases ? words.releases : words.questions) · \(configuration.title)"
    }

    func bytes(_ pages: PageMaker) -> [UInt8] {
        AtomWriter.bytes(of: feed(pages))
    }

    private var items: [ItemPath] {
        switch kind {
        case .releases: project.items[.release]
        case .questions: project.items[.question]
        }
    }

    private func feed(_ pages: PageMaker) -> Feed {
        let configuration = pages.configuration
        return Feed(
            title: title(configuration), description: nil,
            home: configuration.address.url(of: PageMaker.indexRoute(1)),
            address: configuration.address.url(of: route), language: configuration.language,
            copyright: configuration.copyright, author: pages.publisher,
            entries: items.prefix(configuration.feedItems).map { entry($0, pages) })
    }

    private func entry(_ path: ItemPath, _ pages: PageMaker) -> Feed.Entry {
        let issue = pages.newsletter.issue(of: path)
        let item = pages.newsletter.item(at: path)
        return Feed.Entry(
            url: pages.url(of: item, in: issue), title: ItemTitle.text(of: item), date: issue.date,
            html: ItemContent.html(at: path, pages), categories: [project.name], author: pages.author(of: issue))
    }
}

extension PageMaker {
    /// A feed of the project with a slug.
    func feed(_ kind: ProjectFeed.Kind, ofProject slug: String) throws(TemplateFailure) -> [UInt8] {
        guard let project = newsletter.project(slug: slug) else { return try notFoundPage() }
        return ProjectFeed(kind: kind, project: project).bytes(self)
    }
}
