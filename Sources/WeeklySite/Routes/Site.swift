package import WeeklyDiagnostics
package import WeeklyModel
package import WeeklyText

/// The whole site as a table: path → how to make its bytes. A path that is no route is not on the site.
package struct Site: Sendable {
    /// What makes its pages, those of its main language.
    package let pages: PageMaker
    private let makers: RouteMakers
    private let table: RouteTable
    private let plan: SitePlan

    private init(
        _ main: LanguageContent, _ translations: [LanguageContent], _ table: RouteTable, _ plan: SitePlan,
        inputs: KeyedHash?
    ) {
        pages = main.pages
        makers = RouteMakers([main.pages] + translations.map(\.pages), inputs: inputs)
        self.table = table
        self.plan = plan
    }

    /// Gathers the routes of all pages, feeds and files; two with one path are an error that names both.
    ///
    /// - Parameters:
    ///   - issues: those of the newsletter.
    ///   - contents: the pages beside issues, which `pages` knows, too.
    ///   - previous: a site whose routes are taken over as far as they are the same.
    package static func assemble(
        _ pages: PageMaker, _ issues: [PublishedIssue], _ contents: [PublishedPage] = [], after previous: Site? = nil
    ) -> (Site, [Diagnostic]) {
        let issues = DerivedRow(of: ChunkedRow(issues), after: nil) { $0.entry }
        return assemble(LanguageContent(pages, issues, contents), [], after: previous)
    }

    /// The same of a site of several languages.
    ///
    /// - Parameters:
    ///   - main: what is published in the main language.
    ///   - translations: what is published in the others.
    ///   - inputs: stands for all that the site is made from beside its issues; nil where no route needs a key.
    package static func assemble(
        _ main: LanguageContent, _ translations: [LanguageContent], after previous: Site? = nil,
        inputs: KeyedHash? = nil
    ) -> (Site, [Diagnostic]) {
        let contents = [main] + translations
        let plan = SitePlan(contents, after: previous?.plan)
        let replaced = PageRoutes.replaced(main.pages).map(replacement)
        if plan.table.isClear { return (Site(main, translations, plan.table, plan, inputs: inputs), replaced) }
        // Only where something is wrong, all routes are looked at.
        let (kept, diagnostics) = RouteCollisions.resolve(plan.allRoutes)
        let table = RouteTable(kept)
        return (Site(main, translations, table, plan, inputs: inputs), diagnostics + replaced)
    }

    private static func replacement(_ path: RoutePath) -> Diagnostic {
        Diagnostic(
            .replacedFile, "this file stands at /\(path.urlPath) in place of the one that the program makes",
            path: "static/\(path.file)")
    }

    /// Sorted by path. Putting them in order takes a while with tens of thousands.
    package var routes: [Route] {
        let all = table.all
        // Numbers are moved more cheaply than routes.
        return all.indicesSorted(byBytesOf: \.path.file).map { route(all[$0]) }
    }

    /// Works to be done in any order, on any threads: each makes a part of what is waited for when keys of routes are first asked for
    /// (`Route.key`).
    package var preparations: [@Sendable () -> Void] { makers.preparations }

    /// The route with a path; nil where the site has none.
    package subscript(path: RoutePath) -> Route? { table[path].map(route) }

    private func route(_ planned: PlannedRoute) -> Route { planned.route(makers) }

    /// What makes the pages of its other languages.
    private var translations: ArraySlice<PageMaker> { makers.pages.dropFirst() }

    // MARK: Languages

    /// The newsletters of all its languages, the main one first.
    package var newsletters: [Newsletter] { makers.pages.map(\.newsletter) }

    /// The issues of the newsletter of a language, and what that was made of; nil where the site has no such language.
    ///
    /// - Parameter number: the place of the language in `newsletters`.
    package func issues(ofLanguage number: Int) -> DerivedRow<PublishedIssue, IndexedIssue>? {
        plan.languages.indices.contains(number) ? plan.languages[number].issues : nil
    }

    /// The home pages of all its languages.
    package var homes: [RoutePath] {
        makers.pages.map { SitePaths.index(1).below($0.configuration.folder) }
    }

    /// The plan of an issue's or a page's language.
    ///
    /// - Parameter sourcePath: as of `Issue.sourcePath`.
    private func plan(ofFileAt sourcePath: String) -> LanguagePlan? {
        let language = pages.configuration.language(ofFileAt: sourcePath)
        let folder = language?.folder ?? ""
        return plan.languages.first { $0.folder.hasBytes(of: folder) }
    }

    // MARK: What stands where

    /// Whether a file stands at a path.
    package func has(_ path: RoutePath) -> Bool { table[path] != nil }

    /// The paths of all pages, files beside issues and files of static/, in any order.
    package var paths: [RoutePath] {
        table.all.filter { $0.isPage || $0.standing == .bundle || $0.standing == .asset }.map(\.path)
    }

    /// The paths of files of static/ that are named after their bytes: another name at every change, which nobody means to write.
    package var fingerprintedPaths: Set<RoutePath> { Set(pages.assets.fingerprinted) }

    /// The paths of all its files, in any order.
    package var allPaths: [RoutePath] { table.paths }

    /// The paths that an issue has for itself, or would have.
    package func paths(of issue: PublishedIssue) -> [RoutePath] {
        plan(ofFileAt: issue.issue.sourcePath)?.routes(of: issue).map(\.path) ?? []
    }

    /// The paths that a page beside issues has for itself, or would have.
    package func paths(of content: PublishedPage) -> [RoutePath] {
        plan(ofFileAt: content.page.sourcePath)?.routes(of: content).map(\.path) ?? []
    }

    /// The file of an issue's page.
    package func page(of issue: Issue) -> RoutePath { pages.configuration.page(of: issue) }

    /// The file of a page beside issues.
    package func page(of content: ContentPage) -> RoutePath { pages.configuration.page(of: content) }

    /// Whether a page beside issues is one of the site's.
    package func has(_ content: ContentPage) -> Bool {
        makers.pages.contains { $0.edition.contents.contains(content) }
    }

    /// The whole address of a page beside issues.
    package func url(of content: ContentPage) -> String { pages.configuration.address.url(of: page(of: content)) }

    /// Where lists of items, the schedule and the projects stand, or will once there is anything in them.
    package var pathsOfLists: Set<RoutePath> {
        guard pages.configuration.makes(.lists) else { return [] }
        let kinds = KindOnSite.all.filter { if case .pages = $0.listing { true } else { false } }
        let names = kinds.map(\.name) + pages.configuration.listedKinds.map(\.kind.name)
        let lists = names.map { SitePaths.paged(SitePaths.listFolder($0), 1) }
        let folders = [""] + translations.map(\.configuration.folder)
        return Set(
            folders.flatMap { folder in (lists + [SitePaths.schedule, SitePaths.projects]).map { $0.below(folder) } })
    }

    /// The file of the page that a file of content/pages/ makes; nil where none does.
    ///
    /// - Parameter origin: the file's path relative to the site's folder.
    package func page(from origin: String) -> RoutePath? {
        plan.languages.lazy.flatMap(\.contents).first { $0.origin.hasBytes(of: origin) }.map { page(of: $0.page) }
    }

    /// The whole address of an issue's page.
    package func url(of issue: Issue) -> String { pages.configuration.address.url(of: page(of: issue)) }

    /// The issue whose page stands at a path; nil for other pages.
    package func issue(at path: RoutePath) -> Issue? {
        if case .issue(let entry, .page)? = table[path]?.content { entry.issue } else { nil }
    }

    /// The paths at which something stands that did not stand there on the site that this one was planned after, or no longer stands; nil
    /// where that is not known.
    package var changedPaths: Set<RoutePath>? { plan.changedPaths }

    /// The ids in a page; nil where no page is made at the path.
    package func ids(on path: RoutePath) -> Set<ExactText>? {
        guard let route = self[path], route.isPage, case .made(let make) = route.content, let bytes = try? make().get()
        else { return nil }
        return WrittenIDs.of(bytes)
    }

    /// The name of the template that makes a page and the data that it is handed, as JSON of a line a value; nil where no template
    /// makes what stands at a path. Mistakes in templates do not matter to it.
    package func templateData(at path: RoutePath) -> [UInt8]? {
        guard let planned = table[path], planned.isPage else { return nil }
        return try? planned.bytes(makers.pages(of: planned).makingData)
    }

    /// The page of the newest issue.
    package var newestIssue: Route? {
        pages.newsletter.issues.first.flatMap { self[pages.addresses.route(of: $0)] }
    }

    /// A page beside issues; nil where there is none.
    package var firstContentPage: Route? { plan.languages.first?.contents.first.flatMap { self[$0.page.route] } }

    /// Files beside issues and pages.
    ///
    /// - Parameter isWanted: asked for the files' paths relative to the site's folder.
    package func filesBesideIssues(where isWanted: (String) -> Bool) -> [Route] {
        let routes = plan.languages.flatMap { language in
            language.issues.source.filter { issue in issue.files.contains { isWanted($0.origin) } }.flatMap(
                language.routes)
                + language.contents.flatMap(language.routes)
        }
        return routes.filter { $0.standing == .bundle && isWanted($0.origin.text) }.map(route)
    }

    /// The files of static/.
    package var assets: [Route] { pages.assets.routes.map(\.route) }

    /// Files of static/ as they are, at their own paths.
    ///
    /// - Parameter isWanted: asked for the files' paths relative to the site's folder.
    package func ownFiles(where isWanted: (String) -> Bool) -> [Route] {
        assets.filter { pages.assets.ownPaths.contains($0.path) && isWanted($0.origin.text) }
    }
}
