internal import WeeklyText

/// How items of a kind spell a project.
package struct ProjectSpelling: Sendable, Hashable {
    private let exactKey: ExactText
    private let exactName: ExactText
    package let kind: ItemKind
    /// Whether it makes the project known as one.
    package let isKnown: Bool

    /// Of the project, as of `ProjectCatalogue.key`.
    package var key: String { exactKey.text }

    package var name: String { exactName.text }

    package init(key: String, name: String, kind: ItemKind, isKnown: Bool) {
        exactKey = ExactText(key)
        exactName = ExactText(name)
        self.kind = kind
        self.isKnown = isKnown
    }
}

/// What an item says of projects.
enum ProjectMention {
    /// The project that an item names.
    struct Named {
        let link: NamedLink
        /// As of `ProjectCatalogue.key`; nil for a hidden project, and for what is no name.
        let key: String?
        /// The one that its address leads into. Nobody asks for that of a name that is only guessed.
        let repository: Repository?

        /// Nil where the item names none.
        init?(by content: any ItemContent, _ catalogue: ProjectCatalogue) {
            guard let link = content.namedProject else { return nil }
            let isGuessed = type(of: content).projectNaming == .guessed
            self.link = link
            key = catalogue.key(ofName: link.name)
            repository = isGuessed ? nil : link.url.flatMap { Repository($0) }
        }
    }

    /// The keys of the projects that an item may belong to, each once: of the one that it names; else of those whose repository it
    /// leads to and of every word of its title, for a project may be called so.
    static func keys(of content: any ItemContent, naming named: Named?, _ catalogue: ProjectCatalogue) -> [String] {
        if let named { return named.key.map { [$0] } ?? [] }
        let ofAddress = catalogue.key(ofAddress: content.address)
        guard case .guessed = type(of: content).projectNaming else { return ofAddress.map { [$0] } ?? [] }
        let keys = catalogue.keys(inTitle: content.titleLine)
        return ofAddress.map { (keys + [$0]).sortedByBytes().withoutRepeats } ?? keys
    }

    /// Whether the name that an item gives a project makes it known as one, and the repositories that the item leads into. What is only
    /// guessed is no name.
    static func worth(of named: Named, in content: any ItemContent) -> (isKnown: Bool, repositories: [Repository])? {
        let naming = type(of: content).projectNaming
        guard naming != .guessed else { return nil }
        let repositories = repositories(of: content, named)
        let isKnown = naming == .certain || repositories.contains { isNamed(named.link.name, $0) }
        return (isKnown, repositories)
    }

    /// The project that a release or a question names, where an address stands beside the name that leads into a repository, and both
    /// are some project's.
    static func linked(
        by item: Item, naming named: Named?, _ catalogue: ProjectCatalogue
    ) -> IssueIndex.LinkedProject? {
        guard let named, let own = named.key, let (url, repository) = address(in: item.content, beside: named),
            let linked = catalogue.key(ofAddress: url) ?? catalogue.key(ofName: repository.name)
        else { return nil }
        return IssueIndex.LinkedProject(
            line: item.line, range: item.range, name: named.link.name, url: url, nameKey: own, repositoryKey: linked)
    }

    /// The address beside the name in a release or a question, and the repository that it leads into.
    private static func address(in content: Item.Content, beside named: Named) -> (url: String, Repository)? {
        switch (content, named.link.url) {
        case (.release, let url?), (.question, let url?): named.repository.map { (url, $0) }
        case (.release(let release), nil): release.url.flatMap { url in Repository(url).map { (url, $0) } }
        default: nil
        }
    }

    /// The repositories that an item leads into, each once: its project's first.
    private static func repositories(of content: any ItemContent, _ named: Named) -> [Repository] {
        // Of most it is the same address.
        guard let address = content.address, !(named.link.url.map(address.hasBytes) ?? false),
            let other = Repository(address), other != named.repository
        else { return [named.repository].compactMap(\.self) }
        return [named.repository, other].compactMap(\.self)
    }

    /// Whether a repository is called as a project, or with more words: `sofa-rpc-node` of SOFARPC.
    private static func isNamed(_ project: String, _ repository: Repository) -> Bool {
        let (key, name) = (ProjectName.key(project), ProjectName.key(repository.name))
        return !key.isEmpty && (name.begins(with: key) || (name.utf8.count > 2 && key.begins(with: name)))
    }
}
