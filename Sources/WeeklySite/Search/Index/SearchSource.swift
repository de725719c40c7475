internal import WeeklyModel

/// The newsletter as a row of documents.
///
/// Issues are counted from the oldest, and within an issue the last document comes first: a document with a higher number
/// is shown before one with a lower number.
struct SearchSource: Sendable {
    let newsletter: Newsletter
    private let scope: SearchScope
    /// By the index of the issue: the slugs of the projects that its items belong to.
    private let projects: Lazy<[[ItemPlace: [String]]]>

    init(_ newsletter: Newsletter, _ scope: SearchScope = .everything) {
        self.newsletter = newsletter
        self.scope = scope
        projects = Lazy { Self.projects(of: newsletter) }
    }

    var layout: SearchLayout { SearchLayout(issueCount: newsletter.issues.count) }

    /// - Parameter number: of the issue, 0 for the oldest.
    func issue(_ number: Int) -> WeeklyModel.Issue {
        newsletter.issues[newsletter.issues.count - 1 - number]
    }

    /// The documents of an issue in ascending order of their numbers.
    func documents(ofIssue number: Int) -> [SearchDocument] {
        let index = newsletter.issues.count - 1 - number
        return SearchDocuments.of(newsletter.issues[index], projects: projects.value[index], in: scope).reversed()
    }

    private static func projects(of newsletter: Newsletter) -> [[ItemPlace: [String]]] {
        var projects = [[ItemPlace: [String]]](repeating: [:], count: newsletter.issues.count)
        for project in newsletter.projects {
            for path in project.items.all { projects[path.issue][path.place, default: []].append(project.slug) }
        }
        return projects
    }
}
