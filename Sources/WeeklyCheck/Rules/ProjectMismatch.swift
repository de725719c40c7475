internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A project whose address is that of another project of the newsletter: the line was copied, and only half of it changed. Both must be
/// known by addresses of their own; else the one may be another name of the other.
enum ProjectMismatch: NewsletterRule {
    static let id = DiagnosticID("project-mismatch", .warning)

    /// A project that an item names with an address beside the name.
    private struct Mention {
        let entry: CheckedNewsletter.Entry
        let project: IssueIndex.LinkedProject
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let mentions = newsletter.entries.flatMap { entry in
            entry.index.linkedProjects.map { Mention(entry: entry, project: $0) }
        }
        let known = knownNames(mentions, newsletter.configuration)
        return mentions.compactMap { mention in
            guard let other = other(than: mention.project, known) else { return nil }
            let (name, url) = (mention.project.name, mention.project.url)
            return newsletter.finding(
                id, "the project is called \(name), but the address is that of \(other)", in: mention.entry,
                fixes: [Fix("write the name and the address of the project that is meant")]
            ) { file in
                let item = mention.entry.issue.item(at: mention.project.place)
                return file.place(of: url, in: item.range) ?? file.range(ofLine: item.line)
            }
        }
    }

    /// The names of projects by their keys: those of the site, and those whose repository is called as they are.
    private static func knownNames(_ mentions: [Mention], _ configuration: Configuration) -> [ExactText: String] {
        var known: [ExactText: String] = [:]
        for project in configuration.projects { known[ProjectName.key(project.name)] = project.name }
        for project in mentions.lazy.map(\.project) where project.repositoryKey.hasBytes(of: project.nameKey) {
            if known[project.nameKey] == nil { known[project.nameKey] = project.name }
        }
        return known
    }

    /// The other project whose address it is.
    private static func other(than project: IssueIndex.LinkedProject, _ known: [ExactText: String]) -> String? {
        let (own, linked) = (project.nameKey, project.repositoryKey)
        guard known[own] != nil, !own.holds(linked), !linked.holds(own),
            !Repository.isCalled(project.url, project.name)
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
