internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What is wrong with the addresses in issues, issue by issue, so that after a save only that is looked at again which may be otherwise
/// than before.
struct AddressCheck: Sendable {
    /// What of a configuration decides.
    private struct Rules: Hashable {
        let root: SiteRoot
        let address: SiteAddress
        let severities: SeverityOverrides
        let otherPaths: [ExactText]
        let formerHosts: [ExactText]
        /// The paths of issues that are not published, which only they know.
        let heldBack: Set<RoutePath>
        /// The files of pages, to which issues link.
        let pages: [ExactText]

        init(_ configuration: Configuration, heldBack: Set<RoutePath>, pages: [LoadedPage]) {
            self.heldBack = heldBack
            self.pages = pages.map { ExactText($0.file.path) }
            root = SiteRoot(configuration.address, configuration.permalink)
            address = configuration.address
            severities = configuration.severities
            otherPaths = configuration.otherPaths.map { ExactText($0) }
            formerHosts = configuration.formerHosts.map { ExactText($0) }
        }
    }

    private let rules: Rules
    /// When the newest issue was dated, in seconds since 1970-01-01T00:00:00Z.
    private let newest: Int
    /// In the order of their files.
    private let entries: DerivedRow<LoadedIssue, AddressEntry>
    private let told: DerivedRow<AddressEntry, FileDiagnostics>
    /// What the entries of each chunk asked; nil where no save follows yet.
    private let questions: ChunkSummaries<AddressEntry, AllPlaceQuestions>?

    /// All that is said of issues, one by one in the order of their files: of their addresses and of anything else in them, sorted, as grave
    /// as the site has it; of issues of which there is nothing to say nothing.
    let ofIssues: DiagnosticRows
    /// What is said of the addresses in the configuration, the templates and the pages beside issues, in no order.
    var ofOthers: [Diagnostic] { frame + ofPages }
    /// What is said of the configuration and the templates.
    private let frame: [Diagnostic]
    /// What is said of pages beside issues.
    private let ofPages: [Diagnostic]
    /// The pages themselves: issues link to what is in them.
    private let pages: [LoadedPage]
    /// As of `Site.fingerprintedPaths`.
    private let fingerprinted: Set<RoutePath>

    /// - Parameters:
    ///   - issues: all that were read, published or not.
    ///   - pages: the same of pages beside issues.
    ///   - configuration: its file.
    ///   - templates: the site's own.
    ///   - assets: the files of static/, among them stylesheets.
    ///   - previous: what is taken over as far as it is the same.
    ///   - kept: what another build said, and what stands for all that this site is made from beside its issues; nil where nothing is kept.
    ///   - read: reads an issue's file again, by its path relative to the site's folder.
    init(
        of issues: ChunkedRow<LoadedIssue>, and pages: [LoadedPage], configuration: SourceFile?,
        templates: [SourceFile], assets: Assets, on site: Site,
        after previous: AddressCheck?, _ kept: (findings: KeptFindings, inputs: KeyedHash)? = nil, jobs: Int,
        reading read: @escaping @Sendable (String) -> SourceFile?
    ) {
        let (held, heldOfIssues) = Self.heldBack(issues, on: site)
        let heldPages = pages.filter { page in page.page.map { !site.has($0) } ?? false }
        let heldPaths = heldOfIssues.union(heldPages.compactMap(\.published).flatMap(site.paths))
        let rules = Rules(site.pages.configuration, heldBack: heldPaths, pages: pages)
        let checkers = SiteCheckers(on: site, assets, held: heldPaths) { language, more in
            let files = Self.files(issues, pages, in: language, on: site)
            return AddressChecker(Self.places(on: site, issues, pages, files, with: more), reading: read)
        }
        self.rules = rules
        self.pages = pages
        fingerprinted = site.fingerprintedPaths
        frame = Self.diagnostics(ofConfiguration: configuration, templates, assets, checkers)
        ofPages = pages.flatMap { page in
            Self.diagnostics(of: page, isHeld: heldPages.contains { $0 === page }, on: site, checkers)
        }
        let keys = kept.map { AddressKeys(issues, on: site, held: heldPaths, inputs: $0.inputs, jobs: jobs) }
        let look = IssueLook(site, checkers, held: held, keys, kept?.findings)
        newest = look.newest
        let changes = previous.flatMap { $0.changes(to: issues, pages, on: site, by: rules) }
        entries = Self.entries(of: issues, after: previous, changes, look, jobs: jobs)
        told = DerivedRow(of: entries.row, after: previous?.told) { $0.told.isEmpty ? nil : $0.told }
        ofIssues = DiagnosticRows(told.row, after: previous?.ofIssues)
        questions =
            previous == nil
            ? nil
            : ChunkSummaries(of: entries.row, after: previous?.questions) { entries in
                AllPlaceQuestions(entries.lazy.map(\.answer.questions))
            }
        kept?.findings.keep(entries.row.compactMap { entry in entry.key.map { ($0, entry.answer) } })
    }

    private static func diagnostics(
        ofConfiguration configuration: SourceFile?, _ templates: [SourceFile], _ assets: Assets,
        _ checkers: SiteCheckers
    ) -> [Diagnostic] {
        (configuration.map(checkers.published.main.diagnostics(ofConfiguration:)) ?? [])
            + templates.flatMap(checkers.templates.diagnostics(ofTemplate:))
            + assets.stylesheets.flatMap { sheet in
                checkers.stylesheets.diagnostics(
                    ofStylesheet: SourceFile(path: sheet.origin.text, text: sheet.text), at: sheet.path,
                    sheet.references.map { SourceRange($0.lowerBound, $0.upperBound) })
            }
    }

    private static func diagnostics(
        of page: LoadedPage, isHeld: Bool, on site: Site, _ checkers: SiteCheckers
    ) -> [Diagnostic] {
        guard let written = page.page, let file = page.source else { return [] }
        return checkers.checker(in: page.file.language, isHeld: isHeld).diagnostics(
            of: PlacedIssue(path: file.path, page: written, url: site.url(of: written)), in: file)
    }

    // MARK: What is taken over

    /// Fewer are looked at by one thread: to begin another takes longer.
    private static let fewest = 32

    /// - Parameter changes: as of `changes(to:)`.
    private static func entries(
        of issues: ChunkedRow<LoadedIssue>, after previous: AddressCheck?, _ changes: PlaceChanges?, _ look: IssueLook,
        jobs: Int
    ) -> DerivedRow<LoadedIssue, AddressEntry> {
        let (isSameNewest, questions) = (previous?.newest == look.newest, previous?.questions)
        return DerivedRow(of: issues, after: changes == nil ? nil : previous?.entries) { chunk in
            guard isSameNewest, let changes, let questions else { return true }
            return changes.concern(questions.summaries[chunk])
        } isStale: { issue, entry in
            (changes?.concern(entry.answer.questions) ?? true) || !isSameNewest && entry.isNew != look.isNew(issue)
        } _: { stale in
            Parallel.map(stale.count, jobs: stale.count < fewest ? 1 : jobs) { look.entry(of: stale[$0]) }
        }
    }

    /// What may be otherwise than before; nil where anything may.
    private func changes(
        to issues: ChunkedRow<LoadedIssue>, _ pages: [LoadedPage], on site: Site, by rules: Rules
    ) -> PlaceChanges? {
        guard rules == self.rules, let paths = site.changedPaths else { return nil }
        var changes = PlaceChanges()
        let fingerprinted = fingerprinted.union(site.fingerprintedPaths)
        for path in paths {
            if fingerprinted.contains(path) { changes.add(fileAt: path) } else { changes.add(path: path) }
        }
        let change = IdentityChange(from: entries.source, to: issues)
        let old = Self.linkedFiles(change.removed, self.pages, on: site)
        let new = Self.linkedFiles(change.added, pages, on: site)
        for file in old.symmetricDifference(new) { changes.add(source: file.path.text) }
        for issue in (change.removed + change.added).compactMap(\.issue) { changes.add(issueAt: site.page(of: issue)) }
        return changes
    }

    /// A file of the site's folder, and the page that it becomes.
    private struct FileOfPage: Hashable {
        let path: ExactText
        let page: RoutePath
    }

    private static func linkedFiles(_ issues: [LoadedIssue], _ pages: [LoadedPage], on site: Site) -> Set<FileOfPage> {
        let ofIssues = issues.compactMap(\.issue).map {
            FileOfPage(path: ExactText($0.sourcePath), page: site.page(of: $0))
        }
        let ofPages = pages.compactMap(\.page).map {
            FileOfPage(path: ExactText($0.sourcePath), page: site.page(of: $0))
        }
        return Set(ofIssues + ofPages)
    }

    // MARK: The site

    /// The issues that are not published, and the paths that they would have.
    private static func heldBack(
        _ issues: ChunkedRow<LoadedIssue>, on site: Site
    ) -> (issues: Set<ObjectIdentifier>, paths: Set<RoutePath>) {
        let newsletters = site.newsletters
        guard newsletters.reduce(0, { $0 + $1.issues.count }) < issues.count else { return ([], []) }
        let published = Set(newsletters.flatMap { $0.issues.map { ExactText($0.sourcePath) } })
        let held = issues.filter { loaded in loaded.issue.map { !published.contains(ExactText($0.sourcePath)) } ?? false
        }
        return (Set(held.map { ObjectIdentifier($0) }), Set(held.compactMap(\.published).flatMap(site.paths)))
    }

    /// All files that links in files of a language may lead to, of what is not published, too.
    private static func files(
        _ issues: ChunkedRow<LoadedIssue>, _ pages: [LoadedPage], in language: String?, on site: Site
    ) -> SourceFiles {
        let configuration = site.pages.configuration
        return SourceFiles(configuration.address, by: configuration.archive) {
            let all =
                issues.compactMap(\.issue).map { LinkedFile($0.sourcePath, page: site.page(of: $0)) }
                + pages.compactMap(\.page).map { LinkedFile($0.sourcePath, page: site.page(of: $0)) }
            return LinkedFile.places(all, in: language, by: configuration.archive)
        }
    }

    /// - Parameter held: what stands there beside what the site has.
    private static func places(
        on site: Site, _ issues: ChunkedRow<LoadedIssue>, _ pages: [LoadedPage], _ files: SourceFiles,
        with held: Set<RoutePath> = []
    ) -> SitePlaces {
        SitePlaces(site.pages.configuration, files) {
            site.has($0) || held.contains($0)
        } issue: {
            site.issue(at: $0)
        } ids: {
            site.ids(on: $0)
        } paths: {
            let fingerprinted = site.fingerprintedPaths
            return site.paths.filter { !fingerprinted.contains($0) }
        } issues: {
            issues.compactMap { loaded in loaded.issue.map { (loaded.file.path, site.page(of: $0)) } }
                + pages.compactMap { loaded in loaded.page.map { (loaded.file.path, site.page(of: $0)) } }
        }
    }
}
