internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// The issues of a site that says by patterns where they lie.
extension SiteFolder.Finder {
    /// Each file once, told by the first pattern that takes it.
    ///
    /// - Parameter files: relative to the site's folder.
    mutating func issues(_ patterns: [IssuePattern], among files: [String]) -> [SiteFolder.IssueFile] {
        var places: [(path: String, place: IssuePlace)] = []
        var used: Set<Int> = []
        for path in files {
            let plain = rules.language(of: path).plain
            guard let index = patterns.firstIndex(where: { $0.place(of: plain) != nil }),
                let place = patterns[index].place(of: plain)
            else { continue }
            used.insert(index)
            places.append((path, place))
        }
        reportUnmatched(patterns.indices.filter { !used.contains($0) }.map { patterns[$0] }, files)
        reportStray(files, places.map(\.path))
        let besides = besides(files, places.map(\.path))
        return places.map { issue($0.path, $0.place, besides[$0.path] ?? []) }.sorted(byBytesOf: \.path)
    }

    private func issue(_ path: String, _ place: IssuePlace, _ bundle: [String]) -> SiteFolder.IssueFile {
        let language = rules.language(of: path)
        let folder = Self.isIndex(language.plain) ? PathText.parent(of: path) : nil
        return SiteFolder.IssueFile(
            name: place.name, path: path, bundle: bundle, bundleFolder: folder,
            realPaths: realPaths(at: folder ?? path), place: place, language: language.tag)
    }

    /// - Parameter path: without what says its language.
    static func isIndex(_ path: String) -> Bool {
        path.utf8.contains(.slash)
            && IssuePattern.endings.contains { PathText.name(of: path).hasBytes(of: "index\($0)") }
    }

    /// What lies beside each `index.md`, relative to its folder: a file belongs to the nearest one above it, in every language that has
    /// one there.
    func besides(_ files: [String], _ issues: [String]) -> [ExactText: [String]] {
        let indices = issues.filter { Self.isIndex(rules.language(of: $0).plain) }
        guard !indices.isEmpty else { return [:] }
        let folders = Dictionary(grouping: indices) { ExactText(PathText.parent(of: $0)) }
        let issues = Set(texts: issues)
        var besides: [ExactText: [String]] = [:]
        for file in files where !issues.contains(file) {
            var folder = Substring(file)
            while let slash = folder.utf8.lastIndex(of: .slash) {
                folder = folder[..<slash]
                guard let issues = folders[ExactText(folder)] else { continue }
                let name = String(Substring(file.utf8.dropFirst(folder.utf8.count + 1)))
                for issue in issues { besides[issue, default: []].append(name) }
                break
            }
        }
        return besides
    }

    // MARK: Problems

    private mutating func reportUnmatched(_ patterns: [IssuePattern], _ files: [String]) {
        for pattern in patterns {
            let near = files.filter { pattern.folder.isEmpty || $0.begins(with: "\(pattern.folder)/") }
            let shown = near.prefix(3).map { OneLine.of($0) }.joined(separator: ", ")
            let folder: Message = pattern.folder.isEmpty ? "the site's folder" : "\(pattern.folder)"
            let others: Message = near.count > 3 ? " and \(near.count - 3) more" : ""
            let there: Message = near.isEmpty ? "nothing lies in \(folder)" : "there lie \(shown)\(others)"
            diagnostics.append(
                Diagnostic(
                    .noIssues, "no file is taken by the pattern \(pattern.text)", path: SiteFolder.configurationName,
                    notes: [.init(there)], fixes: [.init("change the pattern in issues:, or remove it")]))
        }
    }

    /// Markdown that lies among issues and is none.
    private mutating func reportStray(_ files: [String], _ issues: [String]) {
        let known = Set(texts: issues)
        let folders = Set(texts: issues.map { PathText.parent(of: $0) })
        for file in files where IssuePattern.stem(of: file) != nil && !known.contains(file) {
            guard folders.contains(PathText.parent(of: file)), !SiteFolder.isPage(file) else { continue }
            stray(file, "no pattern of issues: takes this file; it is not published")
        }
    }
}

extension SiteFolder {
    /// The folders that issues, pages and what belongs to them lie in, each once and none within another; the site's own folder is empty.
    static func sourceFolders(_ patterns: [IssuePattern]) -> [String] {
        if patterns.isEmpty { return ["content"] }
        let folders = Set(texts: patterns.map(\.folder) + [pagesFolder]).sortedTexts
        return folders.filter { folder in
            !folders.contains { $0.utf8.count < folder.utf8.count && ($0.isEmpty || folder.begins(with: "\($0)/")) }
        }
    }

    /// Whether a path is that of one of the folders whose files make the site, or below one.
    func isOfSite(_ path: String) -> Bool {
        (Self.sourceFolders(patterns) + ["templates", "static"] + themes.map(\.path)).contains {
            $0.isEmpty || path.hasBytes(of: $0) || path.begins(with: "\($0)/")
        }
    }

    /// What is read of the site in `root`, by its configuration: the folders of its issues as far as these are not the site's own folder,
    /// templates/, static/, languages/ and the files of `references:`.
    static func readPaths(in root: String) -> [String] {
        let rules = ConfigurationLoading.load(root).0?.archive ?? ArchiveRules()
        let hasPages = (try? FileSystem.kind(of: PathText.join(root, pagesFolder))) == .folder
        let own = rules.patterns.map(\.folder).filter { !$0.isEmpty } + (hasPages ? [pagesFolder] : [])
        let issues = rules.patterns.isEmpty ? sourceFolders([]) : own
        let files = rules.referenceFiles + ThemeChain.paths(of: root)
        return Set(texts: issues + ["templates", "static", LanguageFiles.folder] + files).sortedTexts
    }

    /// The folders of the site in `root` whose files make it: those of its issues, templates/, static/, languages/ and its themes. The site's own folder is
    /// empty.
    package static func watchedFolders(in root: String) -> [String] {
        let rules = ConfigurationLoading.load(root).0?.archive ?? ArchiveRules()
        return sourceFolders(rules.patterns) + ["templates", "static", LanguageFiles.folder] + rules.referenceFiles
            + ThemeChain.paths(of: root)
    }

    /// Whether a file, relative to the site's folder, may say which folders make the site: the configuration, or what a theme says of
    /// itself.
    package static func saysWhatIsRead(_ path: String) -> Bool {
        path.hasBytes(of: configurationName) || path.ends(with: "/\(ThemeChain.fileName)")
    }
}
