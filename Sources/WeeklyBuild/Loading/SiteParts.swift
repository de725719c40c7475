internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyTemplates

/// What was read of a site's folder, part by part, before it is put together.
struct SiteParts: Sendable {
    /// What of the configuration decides how an issue is read.
    struct ReaderSettings: Hashable, Sendable {
        let timeZone: TimeZoneRule
        let sectionWords: [Section.Kind: [String]]

        init(_ configuration: Configuration) {
            timeZone = configuration.timeZone
            sectionWords = configuration.sectionWords
        }

        var reader: IssueReader { IssueReader(timeZone: timeZone, sectionWords: sectionWords) }
    }

    /// Nil where the configuration is missing or wrong.
    var configuration: Configuration?
    var configurationProblems: [Diagnostic]
    var folder: SiteFolder
    /// One for each of the folder's issues, in their order; none before there has been a configuration.
    var issues: [IssueLoading.Loaded]
    /// How the issues were read; nil where none has been.
    var settings: ReaderSettings?
    var library: TemplateLibrary
    var templateProblems: [Diagnostic]
    var assets: Assets
    var assetProblems: [Diagnostic]
    var pictures: BundlePictures

    static func read(_ options: SiteLoader.Options) -> SiteParts {
        let (configuration, problems) = ConfigurationLoading.load(options.root)
        let folder = SiteFolder.discover(options.root)
        let settings = configuration.map { ReaderSettings($0) }
        let issues = settings.map { IssueLoading.load(folder, reader: $0.reader, jobs: options.jobs) }
        let (library, templateProblems) = ThemeLoading.templates(folder)
        let (assets, assetProblems) = ThemeLoading.staticFiles(folder)
        return SiteParts(
            configuration: configuration, configurationProblems: problems, folder: folder, issues: issues ?? [],
            settings: settings, library: library, templateProblems: templateProblems, assets: assets,
            assetProblems: assetProblems, pictures: BundlePictures(folder, jobs: options.jobs))
    }

    /// Makes the site of what was read.
    func assemble(_ options: SiteLoader.Options) -> SiteLoader.Loaded {
        guard var configuration else {
            return SiteLoader.Loaded(
                site: nil, pages: nil, issueCount: 0, heldBack: [], diagnostics: configurationProblems.sorted())
        }
        if let address = options.address { configuration.address = address }
        let (published, heldBack) = select(options.publication)
        let newsletter = Newsletter(published.compactMap(\.issue))
        let files = bundles(published, configuration.permalink)
        let pages = PageMaker(
            newsletter: newsletter, configuration: configuration, library: library, assets: assets,
            pictures: pictures.sizes(of: files, and: assets), now: options.publication.now)
        let (site, collisions) = Site.assemble(pages, files: files)
        return SiteLoader.Loaded(
            site: site, pages: pages, issueCount: newsletter.issues.count, heldBack: heldBack,
            diagnostics: (problems + collisions).sorted())
    }

    /// What is wrong with the parts, each for itself.
    private var problems: [Diagnostic] {
        let parts = configurationProblems + folder.diagnostics + issues.flatMap(\.diagnostics)
        return parts + templateProblems + assetProblems + (folder.issues.isEmpty ? [Self.noIssues] : [])
    }

    private func select(
        _ publication: Publication
    ) -> (published: [IssueLoading.Loaded], heldBack: [Publication.HeldBack]) {
        var published: [IssueLoading.Loaded] = []
        var heldBack: [Publication.HeldBack] = []
        for entry in issues where entry.issue != nil {
            if let reason = publication.reason(toHoldBack: entry) {
                heldBack.append(Publication.HeldBack(sourcePath: entry.file.sourcePath, reason: reason))
            } else {
                published.append(entry)
            }
        }
        return (published, heldBack)
    }

    /// The files beside issues, in the folders of their pages.
    private func bundles(_ published: [IssueLoading.Loaded], _ permalink: PermalinkPattern) -> [Route] {
        published.flatMap { entry -> [Route] in
            guard let bundle = entry.file.bundleFolder, let issue = entry.issue else { return [] }
            let page = permalink.route(of: issue).file
            let target = page.lastIndex(of: "/").map { String(page[...$0]) } ?? ""
            return entry.file.bundle.map { name in
                let path = "\(bundle)/\(name)"
                return Route(
                    RoutePath(target + name), origin: path, content: .copied(from: PathText.join(folder.root, path)))
            }
        }
    }

    private static var noIssues: Diagnostic {
        Diagnostic(
            .noIssues, "there is no issue in \(SiteFolder.issuesFolder)", path: SiteFolder.issuesFolder,
            fixes: [.init("write the first one as \(SiteFolder.issuesFolder)/SLUG.md")])
    }
}
