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

    /// An issue with what was said of it.
    private struct Entry: Sendable {
        let issue: LoadedIssue
        let isNew: Bool
        let diagnostics: [Diagnostic]
        /// As of `AddressKeys`; nil where nothing is kept.
        var key: StableHash?
    }

    private let rules: Rules
    /// In the order of the issues' files.
    private let entries: [Entry]

    /// In the order of the issues' files.
    var diagnostics: [Diagnostic] { frame + ofPages + entries.flatMap(\.diagnostics) }
    /// What is said of the configuration and the templates.
    private let frame: [Diagnostic]
    /// What is said of pages beside issues.
    private let ofPages: [Diagnostic]
    /// The pages themselves: issues link to what is in them.
    private let pages: [LoadedPage]

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
        of issues: [LoadedIssue], and pages: [LoadedPage], configuration: SourceFile?, templates: [SourceFile],
        assets: Assets,
        on site: Site,
        after previous: AddressCheck?, _ kept: (findings: KeptFindings, inputs: KeyedHash)? = nil, jobs: Int,
        reading read: @escaping @Sendable (String) -> SourceFile?
    ) {
        let (held, heldOfIssues) = Self.heldBack(issues, on: site)
        let heldPages = pages.filter { page in page.page.map { !site.has($0) } ?? false }
        let heldPaths = heldOfIssues.union(heldPages.compactMap(\.published).flatMap(site.paths))
        let rules = Rules(site.pages.configuration, heldBack: heldPaths, pages: pages)
        let newest = site.pages.newsletter.issues.first?.date.secondsSinceEpoch ?? .min
        let last = site.keepsPaths && previous?.rules == rules ? previous?.ofSameFiles(issues) : nil
        let isChanged = last.map { $0.isOfOthers(issues, pages) } ?? true
        let keys = kept.map { AddressKeys(issues, on: site, held: heldPaths, inputs: $0.inputs) }
        func checker(in language: String? = nil, with held: Set<RoutePath> = []) -> AddressChecker {
            let files = Self.files(issues, pages, in: language, on: site)
            return AddressChecker(Self.places(on: site, issues, pages, files, with: held), reading: read)
        }
        let checkers = LanguageCheckers(site.pages.configuration) { checker(in: $0) }
        let checkersOfHeld = LanguageCheckers(site.pages.configuration) { checker(in: $0, with: heldPaths) }
        // A template leads to a list where there is one, which the section around the link knows.
        let checkerOfTemplates = checker(with: site.pathsOfLists)
        // The copy of a stylesheet that pages link to asks for copies, also of files that the built-in theme has.
        let checkerOfStylesheets = checker(with: assets.paths)
        self.rules = rules
        self.pages = pages
        frame =
            (configuration.map(checkers.main.diagnostics(ofConfiguration:)) ?? [])
            + templates.flatMap(checkerOfTemplates.diagnostics(ofTemplate:))
            + assets.stylesheets.flatMap { sheet in
                checkerOfStylesheets.diagnostics(
                    ofStylesheet: SourceFile(path: sheet.origin.text, text: sheet.text), at: sheet.path,
                    sheet.references.map { SourceRange($0.lowerBound, $0.upperBound) })
            }
        ofPages = pages.flatMap { page -> [Diagnostic] in
            guard let written = page.page, let file = page.source else { return [] }
            let isHeld = heldPages.contains { $0 === page }
            return (isHeld ? checkersOfHeld : checkers)[page.file.language].diagnostics(
                of: PlacedIssue(path: file.path, page: written, url: site.url(of: written)), in: file)
        }
        entries = Parallel.map(issues.count, jobs: last == nil ? jobs : 1) { index in
            let issue = issues[index]
            let isNew = issue.time >= newest
            if let last, let same = last.entry(at: index, of: issue, isNew: isNew), !(isChanged && issue.leadsIntoPages)
            {
                return same
            }
            let isHeld = held.contains(ObjectIdentifier(issue))
            let key = keys?.key(of: issue, isNew: isNew, isHeld: isHeld)
            if let key, let diagnostics = kept?.findings.diagnostics(of: key) {
                return Entry(issue: issue, isNew: isNew, diagnostics: diagnostics, key: key)
            }
            guard let written = issue.issue else { return Entry(issue: issue, isNew: isNew, diagnostics: []) }
            let placed = PlacedIssue(path: issue.file.path, issue: written, url: site.url(of: written), isNew: isNew)
            return Entry(
                issue: issue, isNew: isNew,
                diagnostics: (isHeld ? checkersOfHeld : checkers)[issue.file.language].diagnostics(of: placed), key: key
            )
        }
        kept?.findings.keep(entries.compactMap { entry in entry.key.map { ($0, entry.diagnostics) } })
    }

    private func entry(at index: Int, of issue: LoadedIssue, isNew: Bool) -> Entry? {
        guard entries.indices.contains(index), entries[index].issue === issue, entries[index].isNew == isNew else {
            return nil
        }
        return entries[index]
    }

    /// Whether an issue or a page of the same files was read anew.
    private func isOfOthers(_ issues: [LoadedIssue], _ pages: [LoadedPage]) -> Bool {
        zip(entries, issues).contains { $0.issue !== $1 } || self.pages.count != pages.count
            || zip(self.pages, pages).contains { $0 !== $1 }
    }

    /// Itself, if it is of the same files.
    private func ofSameFiles(_ issues: [LoadedIssue]) -> AddressCheck? {
        let isSame =
            entries.count == issues.count
            && zip(entries, issues).allSatisfy { $0.issue === $1 || $0.issue.file.path.hasBytes(of: $1.file.path) }
        return isSame ? self : nil
    }

    // MARK: The site

    /// The issues that are not published, and the paths that they would have.
    private static func heldBack(
        _ issues: [LoadedIssue], on site: Site
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
        _ issues: [LoadedIssue], _ pages: [LoadedPage], in language: String?, on site: Site
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
        on site: Site, _ issues: [LoadedIssue], _ pages: [LoadedPage], _ files: SourceFiles,
        with held: Set<RoutePath> = []
    ) -> SitePlaces {
        SitePlaces(site.pages.configuration, files) {
            site.has($0) || held.contains($0)
        } issue: {
            site.issue(at: $0)
        } ids: {
            site.ids(on: $0)
        } paths: {
            site.paths
        } issues: {
            issues.compactMap { loaded in loaded.issue.map { (loaded.file.path, site.page(of: $0)) } }
                + pages.compactMap { loaded in loaded.page.map { (loaded.file.path, site.page(of: $0)) } }
        }
    }
}

extension LoadedIssue {
    /// Whether it leads to places on other pages, which may come and go while the pages stay.
    var leadsIntoPages: Bool {
        issue?.addresses.contains { $0.text.utf8.dropFirst().contains(.numberSign) } ?? false
    }
}

/// What looks at addresses in the files of each of a site's languages.
private struct LanguageCheckers: Sendable {
    let main: AddressChecker
    private let others: [(tag: String, checker: AddressChecker)]

    /// - Parameter make: makes that of a language; nil for the main one.
    init(_ configuration: Configuration, _ make: (String?) -> AddressChecker) {
        main = make(nil)
        others = configuration.translations.map { ($0.tag, make($0.tag)) }
    }

    subscript(language: String?) -> AddressChecker {
        guard let language else { return main }
        return others.first { SiteLanguage.isSame($0.tag, language) }?.checker ?? main
    }
}
