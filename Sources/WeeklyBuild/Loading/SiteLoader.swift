package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
package import WeeklySite

/// Reads a site's folder and makes its table of routes.
package enum SiteLoader {
    package struct Options: Sendable {
        package var root: String
        /// Replaces the configuration's `base_url`.
        package var address: SiteAddress?
        package var publication: Publication
        /// How many threads read, at least 1.
        package var jobs: Int

        package init(root: String, address: SiteAddress? = nil, publication: Publication, jobs: Int) {
            self.root = root
            self.address = address
            self.publication = publication
            self.jobs = jobs
        }
    }

    package struct Loaded: Sendable {
        /// Nil where the configuration is missing or wrong.
        package let site: Site?
        package let issueCount: Int
        package let heldBack: [Publication.HeldBack]
        /// Sorted.
        package let diagnostics: [Diagnostic]
    }

    package static func load(_ options: Options) -> Loaded {
        let (configuration, problems) = ConfigurationLoading.load(options.root)
        guard var configuration else {
            return Loaded(site: nil, issueCount: 0, heldBack: [], diagnostics: problems.sorted())
        }
        if let address = options.address { configuration.address = address }
        let folder = SiteFolder.discover(options.root)
        let reader = IssueReader(timeZone: configuration.timeZone, sectionWords: configuration.sectionWords)
        let loaded = IssueLoading.load(folder, reader: reader, jobs: options.jobs)
        let (library, templateProblems) = ThemeLoading.templates(folder)
        let (assets, assetProblems) = ThemeLoading.staticFiles(folder)
        var diagnostics = problems + folder.diagnostics + loaded.flatMap(\.diagnostics)
        diagnostics += templateProblems + assetProblems
        if folder.issues.isEmpty { diagnostics.append(noIssues) }

        let (published, heldBack) = select(loaded, options.publication)
        let newsletter = Newsletter(published.compactMap(\.issue))
        let pages = PageMaker(
            newsletter: newsletter, configuration: configuration, library: library, assets: assets,
            now: options.publication.now)
        let files = bundles(published, configuration.permalink, options.root)
        let (site, collisions) = Site.assemble(pages, files: files)
        diagnostics += collisions
        return Loaded(
            site: site, issueCount: newsletter.issues.count, heldBack: heldBack, diagnostics: diagnostics.sorted())
    }

    private static func select(
        _ loaded: [IssueLoading.Loaded], _ publication: Publication
    ) -> (published: [IssueLoading.Loaded], heldBack: [Publication.HeldBack]) {
        var published: [IssueLoading.Loaded] = []
        var heldBack: [Publication.HeldBack] = []
        for entry in loaded {
            guard let issue = entry.issue else { continue }
            if let reason = publication.reason(toHoldBack: issue) {
                heldBack.append(Publication.HeldBack(sourcePath: issue.sourcePath, reason: reason))
            } else {
                published.append(entry)
            }
        }
        return (published, heldBack)
    }

    /// The files beside issues, in the folders of their pages.
    private static func bundles(
        _ published: [IssueLoading.Loaded], _ permalink: PermalinkPattern, _ root: String
    ) -> [Route] {
        published.flatMap { entry -> [Route] in
            guard let issue = entry.issue, let folder = entry.file.bundleFolder else { return [] }
            let page = permalink.route(of: issue).file
            let target = page.lastIndex(of: "/").map { String(page[...$0]) } ?? ""
            return entry.file.bundle.map { name in
                let path = "\(folder)/\(name)"
                return Route(
                    RoutePath(target + name), origin: path, content: .copied(from: PathText.join(root, path)))
            }
        }
    }

    private static var noIssues: Diagnostic {
        Diagnostic(
            .noIssues, "there is no issue in \(SiteFolder.issuesFolder)", path: SiteFolder.issuesFolder,
            fixes: [.init("write the first one as \(SiteFolder.issuesFolder)/SLUG.md")])
    }
}
