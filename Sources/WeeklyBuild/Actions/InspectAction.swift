package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyText

/// Reads single issues as a build would, for somebody who wants to see what is understood.
package struct InspectAction: Sendable {
    /// What a file holds.
    package struct Inspected: Sendable {
        /// The path as it was given.
        package let path: String
        /// Nil where an error keeps it from being an issue, and where it is a page beside issues.
        package let issue: Issue?
        /// Nil where it is none beside issues, or has errors.
        package let page: ContentPage?
        /// Sorted.
        package let diagnostics: [Diagnostic]
    }

    private let paths: [String]
    private let source: String?
    private let jobs: Int

    /// - Parameters:
    ///   - paths: files of issues, wherever they are.
    ///   - source: the site whose configuration counts; where it is nil, the nearest folder above each file that has one.
    ///   - jobs: how many threads read, at least 1.
    package init(paths: [String], source: String?, jobs: Int) {
        self.paths = paths
        self.source = source
        self.jobs = jobs
    }

    /// What each file holds, in the order of the paths; and what is wrong with the sites' configurations.
    package func perform() -> (issues: [Inspected], diagnostics: [Diagnostic]) {
        let roots = paths.map { source ?? Self.siteFolder(above: $0) }
        var sites: [ExactText: InspectedSite] = [:]
        var diagnostics: [Diagnostic] = []
        for root in Set(texts: roots.compactMap(\.self)).sortedTexts {
            let (configuration, problems) = ConfigurationLoading.load(root)
            let site = InspectedSite(root: root, configuration)
            diagnostics += site.severities.applied(to: problems.sorted())
            sites[root] = site
        }
        let known = sites
        let issues = Parallel.map(paths.count, jobs: jobs) { index in
            let site = roots[index].flatMap { known[$0] } ?? InspectedSite(root: nil, nil)
            return Self.inspect(paths[index], of: site)
        }
        return (issues, diagnostics.sorted())
    }

    /// What decides how a file is read.
    private struct InspectedSite {
        /// Nil for a file that belongs to no site.
        let root: String?
        let reader: IssueReader
        let archive: ArchiveRules
        let firstSeen: [ExactText: DateTime]
        let severities: SeverityOverrides

        init(root: String?, _ configuration: Configuration?) {
            self.root = root
            archive = configuration?.archive ?? ArchiveRules()
            firstSeen = archive.asksGit ? root.map { GitDates.firstSeen(in: $0) } ?? [:] : [:]
            reader = .checking(configuration.map { ReadingRules($0) } ?? ReadingRules(lineBreaks: .auto))
            severities = configuration?.severities ?? SeverityOverrides()
        }
    }

    private static func inspect(_ path: String, of site: InspectedSite) -> Inspected {
        switch TextFile.read(path, shownAs: path, ofIssuesLike: site.reader.rules.limits) {
        case .failure(let failure):
            return Inspected(path: path, issue: nil, page: nil, diagnostics: [failure.diagnostic])
        case .success(let file):
            if let source = pageSource(file, at: path, of: site) {
                let (page, diagnostics) = ContentPageReader.checking(site.reader.rules).read(source)
                return Inspected(
                    path: path, issue: nil, page: page, diagnostics: site.severities.applied(to: diagnostics.sorted()))
            }
            let (issue, diagnostics) = site.reader.read(source(file, at: path, of: site))
            return Inspected(
                path: path, issue: issue, page: nil, diagnostics: site.severities.applied(to: diagnostics.sorted()))
        }
    }

    /// The file as a build would read it, where it is that of a page beside issues.
    private static func pageSource(
        _ file: SourceFile, at path: String, of site: InspectedSite
    ) -> ContentPageSource? {
        let patterns = site.archive.patterns
        let sitePath = sourcePath(of: path, below: site.root, "")
        let language = site.archive.language(of: sitePath)
        guard SiteFolder.isPage(sitePath), !patterns.contains(where: { $0.place(of: language.plain) != nil }) else {
            return nil
        }
        let page = SiteFolder.PageFile(path: sitePath, language, isInContent: patterns.isEmpty)
        return ContentPageSource(file, name: page.name, path: page.sourcePath, language: page.language)
    }

    /// The file as a build would read it.
    private static func source(_ file: SourceFile, at path: String, of site: InspectedSite) -> IssueSource {
        let below = site.archive.patterns.isEmpty ? "content" : ""
        let sourcePath = sourcePath(of: path, below: site.root, below)
        let sitePath = PathText.join(below, sourcePath)
        let plain = site.archive.language(of: sitePath).plain
        let place = site.archive.patterns.lazy.compactMap { $0.place(of: plain) }.first
        return IssueSource(
            file, place: place ?? IssuePlace(name: name(of: plain)), path: sourcePath,
            firstSeen: site.firstSeen[sitePath])
    }

    /// The slug that a build would give: the file's name, or the folder's for an `index.md`.
    private static func name(of path: String) -> String {
        let file = PathText.name(of: path)
        if file == "index.md" { return PathText.name(of: PathText.parent(of: path)) }
        return String(IssuePattern.stem(of: file) ?? file[...])
    }

    /// The path relative to a folder of the site, else as it was given.
    private static func sourcePath(of path: String, below root: String?, _ folder: String) -> String {
        guard let root, let real = FileSystem.realPath(path) else { return path }
        guard let content = FileSystem.realPath(PathText.join(root, folder)) else { return path }
        return real.without(start: "\(content)/").map(String.init) ?? path
    }

    /// The nearest folder above a file that holds a configuration; nil where there is none.
    package static func siteFolder(above path: String) -> String? {
        guard var folder = FileSystem.realPath(PathText.parent(of: path)) else { return nil }
        while true {
            let configuration = PathText.join(folder, SiteFolder.configurationName)
            if case .success(.file) = Result(catching: { () throws(FileError) in try FileSystem.kind(of: configuration)
            }) {
                return folder
            }
            let parent = PathText.parent(of: folder)
            if parent == folder { return nil }
            folder = parent
        }
    }
}
