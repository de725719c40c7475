package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyText

/// Incremental reading: a site's folder that is read whole once, and after that only where it changed.
///
/// What it gives after any changes equals what a build would read then.
package struct SiteSource: Sendable {
    private var options: SiteLoader.Options
    private var parts: SiteParts
    /// The last site that was put together; what is the same is taken over from it.
    private var last: Site?
    private var lastChecks: SiteChecks?

    /// Reads the whole folder.
    package init(_ options: SiteLoader.Options) {
        self.options = options
        parts = Self.read(options)
    }

    private static func read(_ options: SiteLoader.Options) -> SiteParts {
        let (parts, keep) = SiteParts.read(options)
        keep()
        return parts
    }

    /// The site of what was read last.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package mutating func site(now: Int) -> SiteLoader.Loaded {
        options.publication.now = now
        if let cache = options.cache?.replacement {
            options.cache = cache
            reloadAll()
        }
        let loaded = parts.assemble(options, after: last, lastChecks)
        last = loaded.site
        lastChecks = loaded.checks
        return loaded
    }

    /// What the configuration says, with the address that replaces it; nil where it is missing or wrong.
    package var configuration: Configuration? {
        guard var configuration = parts.configuration else { return nil }
        if let address = options.address { configuration.address = address }
        return configuration
    }

    /// The issue in a file, by its path relative to the site's folder; nil where there is none or it has errors.
    package func issue(at path: String) -> Issue? {
        index(ofIssueAt: path).flatMap { parts.issues[$0].issue }
    }

    /// What is wrong with the issue in a file, by its path relative to the site's folder.
    package func diagnostics(ofIssueAt path: String) -> [Diagnostic] {
        index(ofIssueAt: path).map { parts.issues[$0].diagnostics } ?? []
    }

    /// Whether a path, relative to the site's folder, is that of an issue's file.
    package func hasIssue(at path: String) -> Bool {
        index(ofIssueAt: path) != nil
    }

    /// The pages of issues that a build would hold back, and why.
    package func unpublished(now: Int) -> [RoutePath: Publication.Reason] {
        guard let configuration = parts.configuration else { return [:] }
        let publication = Publication(now: now)
        var pages: [RoutePath: Publication.Reason] = [:]
        for entry in parts.issues {
            guard let reason = publication.reason(toHoldBack: entry), let issue = entry.published else { continue }
            pages[configuration.page(of: issue.issue)] = reason
        }
        for page in parts.pages.compactMap(\.page) {
            pages[configuration.page(of: page)] = publication.reason(toHoldBack: page)
        }
        return pages
    }

    /// Reads again what changed, and nothing else.
    package mutating func read(_ changes: FolderChanges) {
        if changes.isIncomplete {
            reloadAll()
            return
        }
        var changes = changes.relevant
        // Of a link whose target changed nobody tells; it may be another link's target after that.
        let isStale = isListingStale(changes)
        parts.folder.addLinks(to: &changes)
        let themes = parts.configuration.map { ThemeState($0) }
        if mayChangeConfiguration(changes) { readConfiguration() }
        if isStale {
            if let change = parts.folder.refresh(changes) {
                exchange(change, changes)
            } else {
                parts.folder = discoveredFolder(by: parts.reader?.rules.archive)
                parts.folder.addLinks(to: &changes)
                readIssues(changes)
            }
        } else {
            readIssuesInPlace(changes)
        }
        readPages(changes)
        if isStale || BundlePictures.mayTouch(changes) {
            parts.pictures.read(changes, parts.folder, jobs: options.jobs)
            parts.bundleFiles.read(changes, parts.folder, jobs: options.jobs)
        }
        if let allowed = parts.configuration?.bundleFiles, allowed != parts.bundleFiles.allowed {
            parts.bundleFiles = BundleFiles(parts.folder, allowing: allowed, jobs: options.jobs)
        }
        readTheme(changes, after: themes)
    }

    // MARK: Templates and files of static/

    /// What of the configuration decides which templates and files there are.
    private struct ThemeState: Equatable {
        let paths: [ExactText]
        let kinds: [KindSettings]

        init(_ configuration: Configuration) {
            paths = configuration.themes.map { ExactText($0) }
            kinds = configuration.kinds
        }
    }

    /// - Parameter before: by the configuration before these changes; nil where that was broken.
    private mutating func readTheme(_ changes: FolderChanges, after before: ThemeState?) {
        // A broken configuration is mended sooner or later; the theme is worth keeping until then.
        let isOther = parts.configuration.map { ThemeState($0) != before } ?? false
        if isOther { parts.folder = discoveredFolder(by: parts.reader?.rules.archive) }
        let folders = [""] + parts.folder.themes.map { "\($0.path)/" }
        if isOther || folders.contains(where: { changes.reach(below: "\($0)templates") }) {
            (parts.library, parts.templateProblems) = ThemeLoading.templates(
                parts.folder, kinds: parts.configuration?.kinds ?? [])
        }
        if isOther || folders.contains(where: { changes.reach(below: "\($0)static") }) {
            let kept = parts.assets.files.filter { !changes.touch($0.origin.text) }
            (parts.assets, parts.assetProblems) = ThemeLoading.staticFiles(parts.folder, keeping: kept)
        }
    }

    private func discoveredFolder(by rules: ArchiveRules?) -> SiteFolder {
        let known = parts.folder.themes.map(\.path)
        return SiteFolder.discover(options.root, by: rules, themes: parts.configuration?.themes ?? known)
    }

    /// Whether files changed that the configuration is made of; of a broken one any may be what was missing.
    private func mayChangeConfiguration(_ changes: FolderChanges) -> Bool {
        guard let configuration = parts.configuration else { return true }
        let files = [SiteFolder.configurationName] + configuration.archive.referenceFiles + configuration.themes
        return files.contains(where: changes.touch) || changes.reach(below: LanguageFiles.folder)
            || changes.paths.contains { SiteFolder.saysWhatIsRead($0.text) }
    }

    private mutating func reloadAll() {
        let old = parts
        parts = Self.read(options)
        guard parts.configuration == nil, let reader = old.reader else { return }
        // A broken configuration is mended sooner or later; until then files are what they were by the last one.
        parts.folder = SiteFolder.discover(
            options.root, by: reader.rules.archive, themes: old.folder.themes.map(\.path))
        readAllIssues(reader)
    }

    private mutating func readConfiguration() {
        (parts.configuration, parts.configurationProblems) = ConfigurationLoading.load(options.root)
        guard let rules = parts.configuration.map({ ReadingRules($0) }), rules != parts.reader?.rules else { return }
        if rules.archive != parts.reader?.rules.archive {
            parts.folder = discoveredFolder(by: rules.archive)
        }
        readAllIssues(.checking(rules))
    }

    private mutating func readAllIssues(_ reader: IssueReader) {
        parts.reader = reader
        parts.issues = ChunkedRow(
            IssueLoading.load(parts.folder.issues, in: options.root, reader: reader, jobs: options.jobs))
        parts.pages = PageLoading.load(
            parts.folder.pages, in: options.root, reader: .checking(reader.rules), jobs: options.jobs)
    }

    /// The pages as they are now: what did not change is taken over. There are few.
    private mutating func readPages(_ changes: FolderChanges) {
        guard let reader = parts.reader else { return }
        let known = Dictionary(parts.pages.map { (ExactText($0.file.path), $0) }) { first, _ in first }
        parts.pages = parts.folder.pages.flatMap { file -> [LoadedPage] in
            if !changes.touch(file.path), let page = known[file.path] { return [page.beside(file, in: options.root)] }
            return PageLoading.load([file], in: options.root, reader: .checking(reader.rules), jobs: 1)
        }
    }

    // MARK: Listing

    /// Whether files came or went, as far as the changes tell.
    private func isListingStale(_ changes: FolderChanges) -> Bool {
        changes.paths.lazy.map(\.text).contains { path in
            guard parts.folder.isOfSite(path) else { return false }
            let kind = try? FileSystem.entry(at: PathText.join(options.root, path))?.kind
            if parts.folder.files.contains(path) { return kind != .file || parts.folder.hasLinks }
            return kind != nil || parts.folder.files.contains { $0.text.begins(with: "\(path)/") }
        }
    }

    // MARK: Issues

    private func index(ofIssueAt path: String) -> Int? {
        let index = parts.issues.partitioningIndex { !$0.file.path.precedes(path) }
        return index < parts.issues.count && parts.issues[index].file.path.hasBytes(of: path) ? index : nil
    }

    private mutating func readIssuesInPlace(_ changes: FolderChanges) {
        guard let reader = parts.reader else { return }
        let indices = changes.paths.sortedTexts.compactMap { index(ofIssueAt: $0) }
        let files = indices.map { parts.issues[$0].file }
        let loaded = IssueLoading.load(files, in: options.root, reader: reader, jobs: options.jobs)
        for (index, issue) in zip(indices, loaded) { parts.issues.exchange(at: index, for: issue) }
    }

    /// Takes over what did not change and reads the rest.
    private mutating func readIssues(_ changes: FolderChanges) {
        guard let reader = parts.reader else { return }
        let known = Dictionary(parts.issues.map { (ExactText($0.file.path), $0) }) { first, _ in first }
        parts.issues = ChunkedRow(current(parts.folder.issues, known, changes, reader))
    }

    /// The same where it is known which issues came and went.
    private mutating func exchange(_ change: ListingChange, _ changes: FolderChanges) {
        guard let reader = parts.reader else { return }
        var known: [ExactText: LoadedIssue] = [:]
        for path in change.removed {
            if let index = index(ofIssueAt: path) { known[path] = parts.issues.remove(at: index) }
        }
        let current = current(change.added, known, changes, reader)
        for issue in current {
            parts.issues.insert(issue, at: parts.issues.partitioningIndex { !$0.file.path.precedes(issue.file.path) })
        }
    }

    /// The files as they are now: what is known and did not change is taken over, and the rest is read.
    private func current(
        _ files: [SiteFolder.IssueFile], _ known: [ExactText: LoadedIssue], _ changes: FolderChanges,
        _ reader: IssueReader
    ) -> [LoadedIssue] {
        let kept = files.map { changes.touch($0.path) ? nil : known[$0.path] }
        let stale = zip(files, kept).compactMap { file, kept in kept == nil ? file : nil }
        var read = IssueLoading.load(stale, in: options.root, reader: reader, jobs: options.jobs).makeIterator()
        return zip(files, kept).compactMap { file, kept in kept?.beside(file, in: options.root) ?? read.next() }
    }
}
