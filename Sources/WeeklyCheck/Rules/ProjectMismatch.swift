internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A project whose address is that of another project of the newsletter: the line was copied, and only half of it changed. Both must be
/// known by addresses of their own; else the one may be another name of the other.
enum ProjectMismatch: NewsletterRule {
    static let id = DiagnosticID("project-mismatch", .warning)

    /// A project that an item names with an address beside the name.
    private struct Mention {
        /// Of the item.
        let range: SourceRange
        let line: Int
        let entry: CheckedNewsletter.Entry
        let name: String
        let url: String
        let repository: Repository
        /// Of the project that the name is one of, and of the one whose repository it is.
        let keys: (name: String, repository: String)
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let catalogue = ProjectCatalogue(newsletter.configuration.projects)
        let mentions = newsletter.entries.flatMap { Self.mentions(in: $0, catalogue) }
        let known = knownNames(mentions, newsletter.configuration)
        return mentions.compactMap { mention in
            guard let other = other(than: mention, known) else { return nil }
            return newsletter.finding(
                id, "the project is called \(mention.name), but the address is that of \(other)", in: mention.entry,
                fixes: [Fix("write the name and the address of the project that is meant")]
            ) { file in file.place(of: mention.url, in: mention.range) ?? file.range(ofLine: mention.line) }
        }
    }

    private static func mentions(in entry: CheckedNewsletter.Entry, _ catalogue: ProjectCatalogue) -> [Mention] {
        entry.issue.compactMapItems { item in
            guard let (name, url) = project(of: item), let repository = Repository(url),
                let own = catalogue.key(ofName: name),
                let linked = catalogue.key(ofAddress: url) ?? catalogue.key(ofName: repository.name)
            else { return nil }
            return Mention(
                range: item.range, line: item.line, entry: entry, name: name, url: url, repository: repository,
                keys: (own, linked))
        }
    }

    /// The project that a release or a question names, with the address beside the name.
    private static func project(of item: Item) -> (name: String, url: String)? {
        switch item.content {
        case .release(let release): (release.project.url ?? release.url).map { (release.project.name, $0) }
        case .question(let question): question.project.flatMap { project in project.url.map { (project.name, $0) } }
        default: nil
        }
    }

    /// The names of projects by their keys: those of the site, and those whose repository is called as they are.
    private static func knownNames(_ mentions: [Mention], _ configuration: Configuration) -> [ExactText: String] {
        var known: [ExactText: String] = [:]
        for project in configuration.projects { known[ProjectName.key(project.name)] = project.name }
        for mention in mentions where mention.keys.repository.hasBytes(of: mention.keys.name) {
            if known[mention.keys.name] == nil { known[mention.keys.name] = mention.name }
        }
        return known
    }

    /// The other project whose address it is.
    private static func other(than mention: Mention, _ known: [ExactText: String]) -> String? {
        let (own, linked) = mention.keys
        guard known[own] != nil, !own.holds(linked), !linked.holds(own),
            !mention.repository.isCalled(mention.name)
        else { return nil }
        return known[linked]
    }
}

extension String {
    /// Whether another text stands in it.
    fileprivate func holds(_ other: String) -> Bool {
        self[...].firstBytes(of: other) != nil
    }
}
