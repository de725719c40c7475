internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A project whose address is that of another project of the newsletter: the line was copied, and only half of it changed. Both must be
/// known by addresses of their own; else the one may be another name of the other.
enum ProjectMismatch: NewsletterRule {
    static let id = DiagnosticID("project-mismatch", .warning)

    /// A project that an item names with an address that may be another's.
    private struct Mention {
        let entry: CheckedNewsletter.Entry
        let project: IssueIndex.LinkedProject
        /// Its place among those of the issue.
        let number: Int
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let mentions = newsletter.issues.doubtful.flatMap { entry in
            entry.projects.doubtful.enumerated().map { Mention(entry: entry, project: $1, number: $0) }
        }
        if mentions.isEmpty { return [] }
        var names = KnownNames(newsletter)
        return mentions.compactMap { mention in
            guard names.know(mention.project.nameKey), let other = names[mention.project.repositoryKey] else {
                return nil
            }
            let key = FindingKey(id: id, number: mention.number, other: ExactText(other))
            return mention.entry.finding(key) { finding(mention, other, newsletter) }
        }
    }

    private static func finding(_ mention: Mention, _ other: String, _ newsletter: CheckedNewsletter) -> Diagnostic {
        let (project, name) = (mention.project, mention.project.name)
        return newsletter.finding(
            id, "the project is called \(name), but the address is that of \(other)", in: mention.entry,
            fixes: [Fix("write the name and the address of the project that is meant")]
        ) { file in
            file.place(of: project.url, in: project.range) ?? file.range(ofLine: project.line)
        }
    }
}

/// The names of projects that are known by an address of their own: those of the site, and those whose repository is called as they are.
private struct KnownNames {
    private let issues: CheckedIssues
    /// By their keys.
    private var names: [ExactText: String] = [:]

    init(_ newsletter: CheckedNewsletter) {
        issues = newsletter.issues
        for project in newsletter.configuration.projects { names[ProjectName.key(project.name)] = project.name }
    }

    /// Whether a project is known.
    ///
    /// - Parameter key: stands for its name (`ProjectCatalogue.key`).
    func know(_ key: String) -> Bool { names[key] != nil || issues.ownProjects[StableHash(of: key)] != nil }

    /// The name as the site writes it, or the oldest issue that has it; nil for a project that is not known.
    subscript(key: String) -> String? {
        mutating get {
            guard know(key) else { return nil }
            if let name = names[key] { return name }
            names[key] = issues.entries.lazy.compactMap { $0.projects.own(key)?.name }.first
            return names[key]
        }
    }
}
