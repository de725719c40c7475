package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What the folder of a site holds, by name; nothing is read yet.
package struct SiteFolder: Sendable {
    /// The file that makes a folder a site's.
    package static let configurationName = "sofaweekly.yml"
    static let issuesFolder = "content/issues"
    /// Below templates/: what the next issue is begun with. It is no page.
    static let archetypeName = "issue.md"

    /// One issue's file and what lies beside it.
    struct IssueFile: SourceEntry, Sendable {
        /// The file's or the folder's name: the slug unless front matter gives another.
        let name: String
        /// Relative to the site's folder.
        let path: String
        /// Files beside `index.md`, relative to the issue's folder.
        let bundle: [String]
        /// The folder of `index.md`, relative to the site's folder; nil for an issue that is a single file.
        let bundleFolder: String?
        /// Where those of its files are that symlinks lead to: both relative to the site's folder.
        var realPaths: [ExactText: String] = [:]
        /// What its path tells, by the site's own pattern; nil where the site has none.
        var place: IssuePlace?
        /// When git saw the file first, where that was asked.
        var firstSeen: DateTime?
        /// The tag of its language; nil for the site's main one.
        var language: String?

        /// Relative to the content folder, of a site that has patterns for its issues relative to the site's.
        var sourcePath: String {
            place == nil ? path.without(start: "content/").map(String.init) ?? path : path
        }
    }

    let root: String
    /// Where its issues lie; none for content/issues.
    let patterns: [IssuePattern]
    /// The tags of the languages that paths may name, the main one first.
    var languages: [String] = []
    var issues: [IssueFile]
    /// In the order of their paths.
    var pages: [PageFile]
    /// Files below templates/ and below static/, relative to these.
    var templates: [String]
    var staticFiles: [String]
    /// The themes of its configuration, the nearest first.
    var themes: [ThemeFolder] = []
    /// Every file that was found, used or not, and every link that is not followed, relative to the site's folder.
    var files: Set<ExactText>
    /// The files that symlinks lead to, and where these are: both relative to the site's folder.
    var realPaths: [ExactText: String]
    /// Whether there is any symlink below its folders.
    var hasLinks: Bool
    /// Folders that could not be listed, and files that belong to nothing.
    package internal(set) var diagnostics: [Diagnostic]

    /// All files beside issues and pages, relative to the site's folder.
    var bundleFiles: [String] { issues.flatMap(\.bundlePaths) + pages.flatMap(\.bundlePaths) }

    /// Where a file is on disk, past symlinks.
    ///
    /// - Parameter path: relative to the site's folder.
    func source(of path: String) -> String { PathText.join(root, realPaths[path] ?? path) }

    /// Looks into a folder. Errors become diagnostics about the path that could not be listed.
    ///
    /// - Parameters:
    ///   - patterns: where its issues lie; none for content/issues.
    ///   - languages: the tags of the languages that paths may name, the main one first.
    ///   - asksGit: whether git is asked when it saw the issues first.
    package static func discover(
        _ root: String, _ patterns: [IssuePattern] = [], languages: [String] = [], asksGit: Bool = false
    ) -> SiteFolder {
        var finder = Finder(root: root)
        finder.rules.patterns = patterns
        finder.rules.languages = languages
        var folder = finder.find()
        guard asksGit else { return folder }
        let dates = GitDates.firstSeen(in: root)
        for index in folder.issues.indices { folder.issues[index].firstSeen = dates[folder.issues[index].path] }
        return folder
    }

    /// The same by the rules of a configuration.
    static func discover(_ root: String, by configuration: Configuration?) -> SiteFolder {
        discover(root, by: configuration?.archive, themes: configuration?.themes ?? [])
    }

    /// - Parameter themes: where the themes are, relative to the site's folder, the nearest first.
    static func discover(_ root: String, by rules: ArchiveRules?, themes: [String]) -> SiteFolder {
        var folder = discover(
            root, rules?.patterns ?? [], languages: rules?.languages ?? [], asksGit: rules?.asksGit ?? false)
        folder.addThemes(at: themes)
        return folder
    }

    struct Finder {
        let root: String
        /// Where issues lie, and which languages paths may name.
        var rules = ArchiveRules()
        var found: Set<ExactText> = []
        var realPaths: [ExactText: String] = [:]
        var hasLinks = false
        var diagnostics: [Diagnostic] = []

        mutating func find() -> SiteFolder {
            let patterns = rules.patterns
            let sources = sourceFiles(patterns)
            let issues = issues(amongSources: sources)
            let pages = pages(among: sources, besides: Set(texts: issues.map(\.path)), areInContent: patterns.isEmpty)
            let (templates, staticFiles) = (templates(), files(below: "static"))
            return SiteFolder(
                root: root, patterns: patterns, languages: rules.languages, issues: issues, pages: pages,
                templates: templates, staticFiles: staticFiles,
                files: found,
                realPaths: realPaths, hasLinks: hasLinks, diagnostics: diagnostics)
        }

        /// - Parameter sources: relative to the site's folder.
        private mutating func issues(amongSources sources: [String]) -> [IssueFile] {
            if !rules.patterns.isEmpty { return issues(rules.patterns, among: sources) }
            if !rules.languages.isEmpty { return translatedIssues(among: sources) }
            return issues(among: sources.compactMap { $0.without(start: "content/").map(String.init) })
        }

        /// The files among which issues and pages are, relative to the site's folder.
        private mutating func sourceFiles(_ patterns: [IssuePattern]) -> [String] {
            SiteFolder.sourceFolders(patterns).flatMap { folder in
                self.files(below: folder).map { PathText.join(folder, $0) }
            }
        }

        mutating func templates() -> [String] {
            let files = files(below: "templates")
            for path in files where !path.ends(with: ".html") && !path.hasBytes(of: SiteFolder.archetypeName) {
                stray("templates/\(path)", "templates have names that end with .html; this file is not used")
            }
            return files.filter { $0.ends(with: ".html") }
        }

        /// - Parameter part: which of the site's folders it is like, as far as links and names are concerned; nil for itself.
        mutating func files(below folder: String, like part: String? = nil) -> [String] {
            do {
                let listing = try SiteFolder.listing(of: folder, like: part ?? folder, in: root)
                note(listing, of: folder)
                return listing.files.filter { isUsable(PathText.join(folder, $0)) }
            } catch {
                diagnostics.append(
                    Diagnostic(.unreadableFile, "cannot look into this folder: \(error.reason)", path: folder))
                return []
            }
        }

        /// Names that nobody could see as they are become no addresses.
        private mutating func isUsable(_ path: String) -> Bool {
            guard PathPart.isDeceptive(path) else { return true }
            diagnostics.append(
                Diagnostic(
                    .invalidValue,
                    """
                    the name of this file holds a control character or one that turns text round; it cannot be part of an \
                    address
                    """,
                    path: path, fixes: [.init("rename the file")]))
            return false
        }

        private mutating func note(_ listing: FolderListing, of folder: String) {
            hasLinks = hasLinks || listing.hasLinks
            for file in listing.files { found.insert(PathText.join(folder, file)) }
            for link in listing.refused {
                found.insert(PathText.join(folder, link.path))
                diagnostics.append(link.diagnostic(in: folder))
            }
            guard !listing.realPaths.isEmpty, let top = FileSystem.realPath(root) else { return }
            let length = PathText.join(top, "x").utf8.count - 1
            for (file, real) in listing.realPaths {
                realPaths[ExactText(PathText.join(folder, file.text))] = String(Substring(real.utf8.dropFirst(length)))
            }
        }

        /// - Parameter files: relative to the content folder.
        mutating func issues(among files: [String]) -> [IssueFile] {
            let bundles = Set(texts: files.compactMap(Self.bundleName))
            var besides: [ExactText: [String]] = [:]
            var issues: [IssueFile] = []
            for file in files where !file.begins(with: SiteFolder.pagesInContent) {
                let parts = file.parts(at: .slash, most: 2).map(String.init)
                if parts.count == 3, parts[0] == "issues", bundles.contains(parts[1]) {
                    if parts[2] != "index.md" { besides[parts[1], default: []].append(parts[2]) }
                } else if parts.count == 2, parts[0] == "issues", let name = IssuePattern.stem(of: parts[1]) {
                    issues.append(
                        IssueFile(
                            name: String(name), path: "content/\(file)",
                            bundle: [], bundleFolder: nil,
                            realPaths: realPaths(at: "content/\(file)")))
                } else {
                    strayInContent("content/\(file)")
                }
            }
            for name in bundles.sortedTexts {
                let folder = "\(SiteFolder.issuesFolder)/\(name)"
                issues.append(
                    IssueFile(
                        name: name, path: "\(folder)/index.md", bundle: besides[name] ?? [], bundleFolder: folder,
                        realPaths: realPaths(at: folder)))
            }
            return issues.sorted(byBytesOf: \.path)
        }

        /// Those of a file, or of all files below a folder.
        func realPaths(at path: String) -> [ExactText: String] {
            if realPaths.isEmpty { return [:] }
            return realPaths.filter { $0.key == ExactText(path) || $0.key.text.begins(with: "\(path)/") }
        }

        /// The folder's name if the file is an issue with files beside it.
        private static func bundleName(_ file: String) -> String? {
            let parts = file.pathParts
            return parts.count == 3 && parts[0] == "issues" && parts[2] == "index.md" ? String(parts[1]) : nil
        }

        mutating func strayInContent(_ path: String) {
            let fix = unnamedLanguage(ofFolderOf: path).map { tag in
                Fix("if this is a text in \(tag), add \(tag) to languages: in sofaweekly.yml, which does not name it")
            }
            stray(
                path,
                """
                this file belongs to no issue and is not published; issues are content/issues/SLUG.md, or \
                content/issues/SLUG/index.md with files beside it; pages are content/pages/NAME.md
                """,
                fixes: fix.map { [$0] } ?? [])
        }

        /// `fr` of `content/issues/fr/third.md`, where the site does not have that language.
        private func unnamedLanguage(ofFolderOf path: String) -> String? {
            let parts = path.without(start: "\(SiteFolder.issuesFolder)/")?.pathParts ?? []
            guard parts.count > 1, IssuePattern.stem(of: path) != nil, let tag = parts.first.map(String.init),
                LanguageName.of(tag) != nil, !rules.languages.contains(where: { SiteLanguage.isSame($0, tag) })
            else { return nil }
            return tag
        }

        mutating func stray(_ path: String, _ message: Message, fixes: [Fix] = []) {
            diagnostics.append(Diagnostic(.strayFile, message, path: path, fixes: fixes))
        }
    }
}

extension SiteFolder.IssueFile: Equatable {
    /// Whether all names are the same, byte for byte: a file that was renamed to another spelling of its name is another file.
    static func == (left: SiteFolder.IssueFile, right: SiteFolder.IssueFile) -> Bool {
        left.path.hasBytes(of: right.path) && left.bundle.elementsEqual(right.bundle) { $0.hasBytes(of: $1) }
            && left.place == right.place && left.firstSeen == right.firstSeen
            && left.realPaths.mapValues { ExactText($0) } == right.realPaths.mapValues { ExactText($0) }
    }
}
