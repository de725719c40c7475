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
    fileprivate struct Entry: Sendable {
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
        let last = site.keepsPaths && previous?.rules == rules ? previous?.ofSameFiles(issues) : nil
        let isChanged = last.map { $0.isOfOthers(issues, pages) } ?? true
        let checkers = SiteCheckers(on: site, assets, held: heldPaths) { language, more in
            let files = Self.files(issues, pages, in: language, on: site)
            return AddressChecker(Self.places(on: site, issues, pages, files, with: more), reading: read)
        }
        self.rules = rules
        self.pages = pages
        frame = Self.diagnostics(ofConfiguration: configuration, templates, assets, checkers)
        ofPages = pages.flatMap { page in
            Self.diagnostics(of: page, isHeld: heldPages.contains { $0 === page }, on: site, checkers)
        }
        let keys = kept.map { AddressKeys(issues, on: site, held: heldPaths, inputs: $0.inputs) }
        let look = IssueLook(site: site, checkers: checkers, held: held, keys: keys, kept: kept?.findings)
        entries = Parallel.map(issues.count, jobs: last == nil ? jobs : 1) { index in
            let issue = issues[index]
            return last?.entry(at: index, of: issue, isNew: look.isNew(issue), isChanged: isChanged)
                ?? look.entry(of: issue)
        }
        kept?.findings.keep(entries.compactMap { entry in entry.key.map { ($0, entry.diagnostics) } })
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

    /// What was said of an issue, if the same would be said now.
    ///
    /// - Parameter isChanged: whether any page may show something else.
    private func entry(at index: Int, of issue: LoadedIssue, isNew: Bool, isChanged: Bool) -> Entry? {
        guard entries.indices.contains(index), entries[index].issue === issue, entries[index].isNew == isNew,
            !(isChanged && issue.leadsIntoPages)
        else { return nil }
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

/// Looks at issue after issue, but for those of which another build has said all.
private struct IssueLook: Sendable {
    let site: Site
    let checkers: SiteCheckers
    /// The issues that are not published.
    let held: Set<ObjectIdentifier>
    let keys: AddressKeys?
    let kept: KeptFindings?

    /// Whether mistakes in an issue are of today.
    func isNew(_ issue: LoadedIssue) -> Bool {
        issue.time >= site.pages.newsletter.issues.first?.date.secondsSinceEpoch ?? .min
    }

    func entry(of issue: LoadedIssue) -> AddressCheck.Entry {
        let (isNew, isHeld) = (isNew(issue), held.contains(ObjectIdentifier(issue)))
        let key = keys?.key(of: issue, isNew: isNew, isHeld: isHeld)
        let known = key.flatMap { kept?.diagnostics(of: $0) }
        return AddressCheck.Entry(
            issue: issue, isNew: isNew, diagnostics: known ?? diagnostics(of: issue, isNew: isNew, isHeld: isHeld),
            key: key)
    }

    private func diagnostics(of issue: LoadedIssue, isNew: Bool, isHeld: Bool) -> [Diagnostic] {
        guard let written = issue.issue else { return [] }
        let placed = PlacedIssue(path: issue.file.path, issue: written, url: site.url(of: written), isNew: isNew)
        return checkers.checker(in: issue.file.language, isHeld: isHeld).diagnostics(of: placed)
    }
}

extension LoadedIssue {
    /// Whether it leads to places on other pages, which may come and go while the pages stay.
    var leadsIntoPages: Bool { published?.entry.index.leadsIntoPages ?? false }
}
