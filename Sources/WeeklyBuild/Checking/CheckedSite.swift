internal import WeeklyDiagnostics
internal import WeeklySite
internal import WeeklyText

/// What a build of a site would find, with nothing written.
struct CheckedSite: Sendable {
    /// Sorted.
    let diagnostics: [Diagnostic]
    /// Nil where the configuration is missing or wrong, so that nothing else was looked at.
    let site: Site?
    /// How many issues were looked at.
    let issueCount: Int
    /// The paths of issues' files, and the path of that which is dated last.
    let issuePaths: [String]
    let newestIssue: String?

    /// Reads the site and, where it has no errors, makes every file.
    init(_ options: SiteLoader.Options) {
        let loaded = SiteLoader.load(options)
        let made = loaded.diagnostics.hasErrors ? nil : loaded.site
        let problems = made.map { RouteProblems.found(in: $0, jobs: options.jobs) } ?? []
        diagnostics = problems.isEmpty ? loaded.diagnostics : (loaded.diagnostics + problems).sorted()
        site = loaded.site
        issueCount = loaded.issueCount
        issuePaths = loaded.issues.map(\.file.path)
        newestIssue = loaded.newestIssue
    }

    /// Whether a file is one whose text can be replaced before it is read (`SiteLoader.Options.texts`).
    func mayReplaceText(of path: String) -> Bool {
        if path.hasBytes(of: SiteFolder.configurationName) { return true }
        if path.begins(with: "templates/"), path.ends(with: ".html") { return true }
        let index = issuePaths.partitioningIndex { !$0.precedes(path) }
        return issuePaths.indices.contains(index) && issuePaths[index].hasBytes(of: path)
    }
}
