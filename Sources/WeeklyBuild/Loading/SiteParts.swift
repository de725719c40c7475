internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyText

/// What was read of a site's folder, part by part, before it is put together.
struct SiteParts: Sendable {
    /// Nil where the configuration is missing or wrong.
    var configuration: Configuration?
    var configurationProblems: [Diagnostic]
    var folder: SiteFolder { didSet { translationProblems = folder.translationProblems } }
    /// What is wrong with the names of translations; kept, for most saves change no name.
    private(set) var translationProblems: [Diagnostic]
    /// One for each of the folder's issues, in their order; none before there has been a configuration.
    var issues: ChunkedRow<LoadedIssue>
    /// One for each of the folder's pages, in their order; none before there has been a configuration.
    var pages: [LoadedPage]
    /// What read the issues; nil where none has been.
    var reader: IssueReader?
    var library: TemplateLibrary
    var templateProblems: [Diagnostic]
    var assets: Assets
    var assetProblems: [Diagnostic]
    var pictures: BundlePictures
    var bundleFiles: BundleFiles

    /// - Returns: what was read, and how to keep what the next build need not read again: it can be done beside anything else.
    static func read(_ options: SiteLoader.Options) -> (SiteParts, keep: @Sendable () -> Void) {
        let (configuration, problems) = ConfigurationLoading.load(options.root, texts: options.texts)
        let (folder, kept) = Parallel.both(jobs: options.jobs) {
            SiteFolder.discover(options.root, by: configuration)
        } _: {
            options.cache.flatMap { cache in
                configuration.map { KeptIssues(cache, rules: $0.digest.finished, jobs: options.jobs) }
            }
        }
        let reader = configuration.map { IssueReader.checking(ReadingRules($0)) }
        let theme = Lazy {
            (
                templates: ThemeLoading.templates(folder, kinds: configuration?.kinds ?? [], texts: options.texts),
                assets: ThemeLoading.staticFiles(folder)
            )
        }
        let issues = reader.map { reader in
            IssueLoading.load(
                folder.issues, in: folder.root, reader: reader, jobs: options.jobs, texts: options.texts, kept: kept,
                beside: { _ = theme.value })
        }
        let pages = reader.map {
            PageLoading.load(
                folder.pages, in: folder.root, reader: .checking($0.rules), jobs: options.jobs, texts: options.texts)
        }
        let ((library, templateProblems), (assets, assetProblems)) = theme.value
        let parts = SiteParts(
            configuration: configuration, configurationProblems: problems, folder: folder,
            translationProblems: folder.translationProblems, issues: ChunkedRow(issues ?? []),
            pages: pages ?? [], reader: reader, library: library, templateProblems: templateProblems, assets: assets,
            assetProblems: assetProblems,
            pictures: BundlePictures(folder, jobs: options.jobs),
            bundleFiles: BundleFiles(folder, allowing: configuration?.bundleFiles ?? [], jobs: options.jobs))
        return (parts, { kept?.keep((issues ?? []).compactMap(\.kept), jobs: options.jobs) })
    }

    /// Stands for all that the site is made from beside its issues; nil where nobody asks.
    private func inputs(_ options: SiteLoader.Options) -> KeyedHash? {
        guard let cache = options.cache, let configuration else { return nil }
        var hash = cache.seed
        hash.add(configuration.digest.finished)
        hash.add(options.address.map { $0.origin + $0.basePath })
        hash.add(library.digest)
        for file in assets.files {
            hash.add(file.path)
            hash.add(file.fingerprint)
        }
        for page in pages { page.source.map { hash.add($0) } }
        return hash
    }

    /// Makes the site of what was read.
    ///
    /// - Parameters:
    ///   - previous: a site that is taken over as far as it is the same.
    ///   - checks: what was said of it.
    ///   - other: something else, to be done meanwhile.
    func assemble(
        _ options: SiteLoader.Options, after previous: Site? = nil, _ checks: SiteChecks? = nil,
        beside other: @escaping @Sendable () -> Void = {}
    ) -> SiteLoader.Loaded {
        guard var configuration else {
            return SiteLoader.Loaded(
                site: nil, issueCount: 0, heldBack: [], heldPages: [],
                list: DiagnosticList(and: configurationProblems))
        }
        if let address = options.address { configuration.address = address }
        let (published, heldBack, selected) = select(options.publication, after: checks?.published)
        let (contents, heldPages) = selectPages(options.publication)
        let languages = PublishedLanguage.all(configuration, published, contents)
        let inputs = inputs(options)
        let parts = KeptParts(options.cache, inputs: inputs)
        let limits = configuration.limits
        let read: @Sendable (String) -> SourceFile? = { file(ofIssueAt: $0, limits, options.texts) }
        // What comes after the first site is held against that one.
        let kept = previous == nil ? options.cache : nil
        let content = Lazy { self.content(languages.main, languages.others, options, parts, after: previous) }
        let ((site, collisions), (ofNewsletter, findings)) = Parallel.both(jobs: options.jobs) {
            let (main, translations) = content.value
            return Site.assemble(main, translations, after: previous, inputs: inputs)
        } _: { [configuration] in
            other()
            let check = NewsletterCheck(
                of: issues, configuration, now: options.publication.now, after: checks?.newsletter, reading: read)
            // The table of routes takes longer than the rules, and a build asks for this next; a preview for its first page alone.
            if let kept, !kept.isCheckedWhole { content.value.main.gather() }
            return (check, kept.flatMap { cache in inputs.map { (KeptFindings(cache), $0) } })
        }
        let ownFile = Self.text(SiteFolder.configurationName, in: folder, options.texts)
        let check = AddressCheck(
            of: issues, and: self.pages, configuration: ownFile,
            templates: folder.templatesInForce.compactMap { Self.text($0.shown, in: folder, options.texts) },
            assets: assets,
            on: site, after: checks?.addresses, findings, jobs: options.jobs, reading: read)
        let others =
            otherProblems + pageProblems + settingProblems(configuration, in: ownFile) + unusedSettings
            + listProblems(configuration, site.newsletters, in: ownFile)
            + folder.besidesRepeated(collisions) + check.ofOthers
            + Self.missingNumbers(published, configuration.permalink) + ofNewsletter.diagnostics
        let diagnostics = DiagnosticList(check.ofIssues, and: configuration.severities.applied(to: others.sorted()))
        return SiteLoader.Loaded(
            site: site, issueCount: published.count, heldBack: heldBack, heldPages: heldPages,
            list: diagnostics, issues: issues, pages: self.pages,
            checks: SiteChecks(published: selected, addresses: check, newsletter: ofNewsletter))
    }

    /// What is published in each language, with what makes its pages.
    private func content(
        _ main: PublishedLanguage, _ others: [PublishedLanguage], _ options: SiteLoader.Options,
        _ parts: KeptParts?, after previous: Site?
    ) -> (main: LanguageContent, others: [LanguageContent]) {
        let all = [main] + others
        let sizes = pictures.sizes(of: all.flatMap(\.filePaths), and: assets)
        let documents =
            main.configuration.hosting.writesHeaders
            ? bundleFiles.documents(among: all.flatMap(\.filePaths).map(\.path)) : []
        var makers: [PageMaker] = []
        let issues = all.enumerated().map { index, language in
            DerivedRow(of: language.issues, after: previous?.issues(ofLanguage: index)) { $0.entry }
        }
        for (index, language) in all.enumerated() {
            makers.append(
                PageMaker(
                    newsletter: newsletter(of: issues[index].row, at: index, after: previous),
                    configuration: language.configuration, library: library, assets: assets,
                    foreignDocuments: index == 0 ? documents : [], pictures: sizes,
                    contents: language.contents.map(\.page), files: others.isEmpty ? nil : language.links(among: all),
                    main: makers.first, parts: parts?.parts(ofLanguage: index), now: options.publication.now))
        }
        let contents = zip(PageMaker.knowingEachOther(makers), zip(issues, all)).map {
            LanguageContent($0, $1.0, $1.1.contents)
        }
        return (contents[0], Array(contents.dropFirst()))
    }

    private func newsletter(
        of issues: ChunkedRow<IndexedIssue>, at index: Int, after previous: Site?
    ) -> Newsletter {
        let known = previous?.newsletters ?? []
        return Newsletter(
            issues, projects: reader?.rules.projects ?? ProjectCatalogue(),
            after: known.indices.contains(index) ? known[index] : nil)
    }

    /// A file of the site's folder; nil where it cannot be read, which is told elsewhere.
    private static func text(
        _ path: String, in folder: SiteFolder, _ texts: [ExactText: String]
    ) -> SourceFile? {
        try? TextFile.read(folder.source(of: path), shownAs: path, texts: texts).get()
    }

    /// The file of an issue as it is now; nil where it is gone.
    private func file(
        ofIssueAt path: String, _ limits: IssueLimits, _ texts: [ExactText: String]
    ) -> SourceFile? {
        let index = issues.partitioningIndex { !$0.file.path.precedes(path) }
        guard index < issues.count, issues[index].file.path.hasBytes(of: path) else { return nil }
        return try? TextFile.read(
            issues[index].file.source(in: folder.root), shownAs: path, followsLinks: false,
            ofIssuesLike: limits, texts: texts
        ).get()
    }

    /// What is wrong with the other parts, each for itself.
    private var otherProblems: [Diagnostic] {
        configurationProblems + folder.diagnostics + folder.nameProblems + translationProblems
            + bundleFiles.problems + pictures.problems
            + templateProblems.filter { !isUsedByPage($0) } + assetProblems
            + (folder.issues.isEmpty && folder.patterns.isEmpty ? [noIssues] : [])
    }

    /// What the configuration says of pages and files that are not there, or that is of no use.
    private func settingProblems(_ configuration: Configuration, in file: SourceFile?) -> [Diagnostic] {
        guard let file else { return [] }
        let unread = pages.filter { $0.page == nil }.map(\.file.name)
        return MenuCheck.diagnostics(configuration, pages.compactMap(\.page), unread: unread, in: file)
            + UnusedSettings.idle(in: configuration, of: file)
    }

    private var unusedSettings: [Diagnostic] {
        guard let configuration, !templateProblems.hasErrors else { return [] }
        return UnusedSettings.problems(of: configuration, in: library)
    }

    private func listProblems(
        _ configuration: Configuration, _ newsletters: [Newsletter], in file: SourceFile?
    ) -> [Diagnostic] {
        let lists = configuration.lists.filter { !$0.isOfTheme }
        guard let file, !lists.isEmpty else { return [] }
        let asked = templateProblems.hasErrors ? nil : library.lookedUpNames
        return ListCheck(newsletters: newsletters, file: file, asked: asked).diagnostics(of: lists)
    }

    /// An address that others do not expect is told: links to the issue by its number lead nowhere.
    private static func missingNumbers(
        _ issues: ChunkedRow<PublishedIssue>, _ permalink: PermalinkPattern
    ) -> [Diagnostic] {
        guard permalink.asksForNumber else { return [] }
        let misses = issues.filter { $0.issue.frontMatter.number == nil && $0.issue.frontMatter.permalink == nil }
        return misses.map { issue in
            Diagnostic(
                .missingNumber,
                "the issue has no number, which permalink asks for; its address has \(issue.issue.slug) instead",
                path: issue.origin, fixes: [.init("add number: to its front matter, or its permalink")])
        }
    }

    /// - Parameter previous: all of them as they were.
    private func select(
        _ publication: Publication, after previous: DerivedRow<LoadedIssue, PublishedIssue>?
    ) -> (
        published: ChunkedRow<PublishedIssue>, heldBack: [Publication.HeldBack],
        all: DerivedRow<LoadedIssue, PublishedIssue>?
    ) {
        if publication.isOfAll {
            let all = DerivedRow(of: issues, after: previous) { $0.published }
            return (all.row, [], all)
        }
        var published: [PublishedIssue] = []
        var heldBack: [Publication.HeldBack] = []
        for entry in issues {
            guard let issue = entry.published else { continue }
            if let reason = publication.reason(toHoldBack: entry) {
                heldBack.append(Publication.HeldBack(sourcePath: entry.file.sourcePath, reason: reason))
            } else {
                published.append(issue)
            }
        }
        return (ChunkedRow(published), heldBack, nil)
    }

    private func selectPages(
        _ publication: Publication
    ) -> (published: [PublishedPage], heldBack: [Publication.HeldBack]) {
        let all = pages.compactMap(\.published)
        let held = all.compactMap { published in
            publication.reason(toHoldBack: published.page).map {
                Publication.HeldBack(sourcePath: published.page.sourcePath, reason: $0)
            }
        }
        return (all.filter { publication.reason(toHoldBack: $0.page) == nil }, held)
    }

    // MARK: Pages beside issues

    /// What is wrong with them, and with the templates that they choose.
    private var pageProblems: [Diagnostic] {
        let own = folder.templatesInForce.map { ThemeLoading.name(of: $0.path) }
        return pages.flatMap(\.diagnostics)
            + pages.compactMap { page in
                guard let file = page.source, let chosen = page.page?.frontMatter.template else { return nil }
                return PageTemplateCheck.problem(with: chosen, among: own, in: file)
            }
    }

    /// Whether a template of which nobody else knows is that of a page.
    private func isUsedByPage(_ problem: Diagnostic) -> Bool {
        guard problem.id == .unusedTemplate, let path = problem.path?.without(start: "templates/") else { return false }
        return pages.contains { page in
            page.page?.frontMatter.template.map { "\($0.name).html".hasBytes(of: String(path)) } ?? false
        }
    }

    /// No issue is little to publish; no folder is a mistake, such as a source that was not checked out whole.
    private var noIssues: Diagnostic {
        let path = PathText.join(folder.root, SiteFolder.issuesFolder)
        guard (try? FileSystem.kind(of: path)) == .folder else { return Self.missingContent }
        return Diagnostic(
            .noIssues, "there is no issue in \(SiteFolder.issuesFolder)", path: SiteFolder.issuesFolder,
            fixes: [.init("write the first one as \(SiteFolder.issuesFolder)/SLUG.md")])
    }

    private static var missingContent: Diagnostic {
        Diagnostic(
            .missingContent, "there is no folder \(SiteFolder.issuesFolder)", path: SiteFolder.issuesFolder,
            fixes: [
                .init("look whether all of the source is here"),
                .init("make the folder, and write the first issue as \(SiteFolder.issuesFolder)/SLUG.md"),
            ])
    }
}
