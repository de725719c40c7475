internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A project whose address is that of another project of the newsletter: the line was copied, and only half of it changed.
enum ProjectMismatch: NewsletterRule {
    static let id = DiagnosticID("project-mismatch", .warning)

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let known = knownNames(newsletter)
        return newsletter.entries.flatMap { entry in
            entry.issue.sections.flatMap(\.items).compactMap { item -> Diagnostic? in
                guard let (name, url) = project(of: item), let other = other(than: name, url, known) else { return nil }
                return newsletter.finding(
                    id, "the project is called \(name), but the address is that of \(other)", in: entry,
                    fixes: [Fix("write the name and the address of the project that is meant")]
                ) { file in file.place(of: url, in: item.range) ?? file.range(ofLine: item.line) }
            }
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
    private static func knownNames(_ newsletter: CheckedNewsletter) -> [ExactText: String] {
        var known: [ExactText: String] = [:]
        for project in newsletter.configuration.projects { known[ProjectName.key(project.name)] = project.name }
        for entry in newsletter.entries {
            for item in entry.issue.sections.flatMap(\.items) {
                guard let (name, url) = project(of: item), let repository = Repository(url) else { continue }
                let key = ProjectName.key(name)
                if ProjectName.key(repository.name).hasBytes(of: key), known[key] == nil { known[key] = name }
            }
        }
        return known
    }

    /// The other project whose address it is.
    private static func other(than name: String, _ url: String, _ known: [ExactText: String]) -> String? {
        guard let repository = Repository(url), !Repository.isCalled(url, name) else { return nil }
        let (own, linked) = (ProjectName.key(name), ProjectName.key(repository.name))
        guard !own.isEmpty, !linked.isEmpty, !own.holds(linked), !linked.holds(own) else { return nil }
        return known[linked]
    }
}

extension String {
    /// Whether another text stands in it.
    fileprivate func holds(_ other: String) -> Bool {
        let (bytes, wanted) = (Array(utf8), Array(other.utf8))
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
