internal import WeeklyText

/// How items of a kind spell a project.
package struct ProjectSpelling: Sendable, Hashable {
    private let exactName: ExactText
    /// Of the project, as of `ProjectCatalogue.key`.
    package let key: String
    package let kind: ItemKind
    /// Whether it makes the project known as one.
    package let isKnown: Bool

    package var name: String { exactName.text }

    package init(key: String, name: String, kind: ItemKind, isKnown: Bool) {
        self.key = key
        exactName = ExactText(name)
        self.kind = kind
        self.isKnown = isKnown
    }
}

/// What an item says of projects.
enum ProjectMention {
    /// That an item of a kind may belong to a project.
    struct Key: Sendable, Hashable {
        /// As of `ProjectName.key`.
        let project: String
        let kind: ItemKind
    }

    /// The keys of the projects that an item may belong to, each once: of the one that it names; else of those whose repository it
    /// leads to and of every word of its title, for a project may be called so.
    static func keys(of content: any ItemContent, _ catalogue: ProjectCatalogue) -> [String] {
        if let project = content.namedProject { return catalogue.key(ofName: project.name).map { [$0] } ?? [] }
        let ofAddress = catalogue.key(ofAddress: content.address)
        guard case .guessed = type(of: content).projectNaming else { return ofAddress.map { [$0] } ?? [] }
        let keys = catalogue.keys(inTitle: content.titleLine)
        return ofAddress.map { Set(texts: keys + [$0]).sortedTexts } ?? keys
    }

    /// The name that an item gives a project, whether that makes it known as one, and the repositories that the item leads into. What is
    /// only guessed is no name.
    static func named(
        by content: any ItemContent
    ) -> (project: NamedLink, isKnown: Bool, repositories: [Repository])? {
        let naming = type(of: content).projectNaming
        guard let project = content.namedProject, naming != .guessed else { return nil }
        let repositories = repositories(of: content, project)
        let isKnown = naming == .certain || repositories.contains { isNamed(project.name, $0) }
        return (project, isKnown, repositories)
    }

    /// The project that a release or a question names, where an address stands beside the name that leads into a repository, and both
    /// are some project's.
    static func linked(
        by content: Item.Content, at place: ItemPlace, _ catalogue: ProjectCatalogue
    ) -> IssueIndex.LinkedProject? {
        guard let (name, url) = written(in: content), let repository = Repository(url),
            let own = catalogue.key(ofName: name),
            let linked = catalogue.key(ofAddress: url) ?? catalogue.key(ofName: repository.name)
        else { return nil }
        return IssueIndex.LinkedProject(place: place, name: name, url: url, nameKey: own, repositoryKey: linked)
    }

    private static func written(in content: Item.Content) -> (name: String, url: String)? {
        switch content {
        case .release(let release): (release.project.url ?? release.url).map { (release.project.name, $0) }
        case .question(let question): question.project.flatMap { project in project.url.map { (project.name, $0) } }
        default: nil
        }
    }

    /// The repositories that an item leads into, each once: its project's first.
    private static func repositories(of content: any ItemContent, _ project: NamedLink) -> [Repository] {
        let named = project.url.flatMap { Repository($0) }
        // Of most it is the same address.
        guard let address = content.address, !(project.url.map(address.hasBytes) ?? false),
            let other = Repository(address), other != named
        else { return [named].compactMap(\.self) }
        return [named, other].compactMap(\.self)
    }

    /// Whether a repository is called as a project, or with more words: `sofa-rpc-node` of SOFARPC.
    private static func isNamed(_ project: String, _ repository: Repository) -> Bool {
        let (key, name) = (ProjectName.key(project), ProjectName.key(repository.name))
        return !key.isEmpty && (name.begins(with: key) || (name.utf8.count > 2 && key.begins(with: name)))
    }
}
