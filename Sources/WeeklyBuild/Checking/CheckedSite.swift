internal import WeeklyDiagnostics
internal import WeeklyModel
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
    let pageCount: Int
    /// The paths of issues' files, and the path of that which is dated last.
    let issuePaths: [String]
    let newestIssue: String?
    /// The paths of the files of pages beside issues.
    private let pagePaths: Set<ExactText>
    /// The errors, so that those of a fix are noticed.
    let errors: ErrorTally

    /// Reads the site and, where it has no errors, makes every file.
    ///
    /// - Parameter external: asks what is at addresses elsewhere, of issues of which the selection tells; nil where nobody is asked.
    init(_ options: SiteLoader.Options, _ selection: CheckSelection, _ external: ExternalLinks?) {
        let loaded = SiteLoader.load(options)
        let made = loaded.list.hasErrors ? nil : loaded.site
        let problems = made.map { RouteProblems.found(in: $0, jobs: options.jobs) }
        let asked = external.map { Self.diagnostics(of: loaded, options, selection, $0) } ?? []
        diagnostics = Array(loaded.list.adding((problems ?? []) + asked))
        site = loaded.site
        issueCount = loaded.issueCount
        pageCount = loaded.pages.count
        issuePaths = loaded.issues.map(\.file.path)
        newestIssue = loaded.newestIssue
        pagePaths = Set(texts: loaded.pages.map(\.file.path))
        errors = ErrorTally(
            reading: loaded.diagnostics, making: problems,
            unread: loaded.issues.filter { $0.issue == nil }.map(\.file.path)
                + loaded.pages.filter { $0.page == nil }.map(\.file.path),
            isSiteRead: loaded.site != nil)
    }

    private static func diagnostics(
        of loaded: SiteLoader.Loaded, _ options: SiteLoader.Options, _ selection: CheckSelection,
        _ external: ExternalLinks
    ) -> [Diagnostic] {
        guard let configuration = loaded.site?.pages.configuration else { return [] }
        let newest = loaded.newestIssue
        let files = loaded.issues.map(\.file).filter { selection.reaches($0.path, newest: newest) }
        let pages = loaded.pages.map(\.file).filter { selection.reaches($0.path, newest: newest) }
        return configuration.severities.applied(to: external.diagnostics(of: files, pages, configuration, options))
    }

    /// Whether a file is one whose text can be replaced before it is read (`SiteLoader.Options.texts`).
    func mayReplaceText(of path: String) -> Bool {
        if path.hasBytes(of: SiteFolder.configurationName) { return true }
        if pagePaths.contains(path) { return true }
        if path.begins(with: "templates/"), path.ends(with: ".html") { return true }
        let index = issuePaths.partitioningIndex { !$0.precedes(path) }
        return issuePaths.indices.contains(index) && issuePaths[index].hasBytes(of: path)
    }
}
