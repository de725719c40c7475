internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// The pages beside issues: every Markdown file below content/pages.
extension SiteFolder {
    /// Relative to the content folder, with the slash at its end.
    static let pagesInContent = "pages/"
    static let pagesFolder = "content/pages"

    /// One page's file and what lies beside it.
    struct PageFile: SourceEntry, Sendable {
        /// As of `ContentPage.name`: `team/people` of content/pages/team/people.md, and of content/pages/team/people/index.md.
        let name: String
        let path: String
        /// As of `ContentPage.sourcePath`.
        let sourcePath: String
        let bundle: [String]
        let bundleFolder: String?
        let realPaths: [ExactText: String]
        /// The tag of its language; nil for the site's main one.
        let language: String?

        /// - Parameters:
        ///   - path: relative to the site's folder.
        ///   - language: what its path says of its language.
        ///   - isInContent: whether paths of issues are told from content/ on.
        ///   - bundle: what lies beside it, where it is an `index.md`.
        init(
            path: String, _ language: FileLanguage, isInContent: Bool, bundle: [String] = [],
            realPaths: [ExactText: String] = [:]
        ) {
            let plain = language.plain
            let isIndex = Finder.isIndex(plain)
            let place = isIndex ? PathText.parent(of: plain)[...] : IssuePattern.stem(of: plain) ?? plain[...]
            self.language = language.tag
            name = place.without(start: "\(SiteFolder.pagesFolder)/").map(String.init) ?? ""
            self.path = path
            sourcePath = isInContent ? path.without(start: "content/").map(String.init) ?? path : path
            self.bundle = bundle
            bundleFolder = isIndex ? PathText.parent(of: path) : nil
            self.realPaths = realPaths
        }

        /// What is wrong with its name as part of an address; nil where nothing is.
        var unusableName: Diagnostic? {
            let parts = name.pathParts.map(String.init)
            let wrong = parts.first { !Slug.isUsable($0) || PathPart.configuresServer($0) || $0.utf8.first == .dot }
            return wrong.map { part in
                Diagnostic(
                    .invalidValue, "the name \(part) cannot be part of an address", path: path,
                    fixes: [
                        .init(
                            """
                            rename it without white space and without ?, #, %, \\, or add permalink: to the front matter
                            """)
                    ])
            }
        }
    }

    /// Whether a path relative to the site's folder is that of a page's file.
    static func isPage(_ path: String) -> Bool {
        path.begins(with: "\(pagesFolder)/") && IssuePattern.stem(of: path) != nil
    }
}

extension SiteFolder.Finder {
    /// - Parameters:
    ///   - files: relative to the site's folder.
    ///   - issues: the files that are issues' by a pattern of the site.
    ///   - areInContent: whether paths of issues are told from content/ on.
    mutating func pages(
        among files: [String], besides issues: Set<ExactText>, areInContent: Bool
    ) -> [SiteFolder.PageFile] {
        let below = files.filter { $0.begins(with: "\(SiteFolder.pagesFolder)/") && !issues.contains($0) }
        guard !below.isEmpty else { return [] }
        let texts = below.filter(SiteFolder.isPage)
        let besides = besides(below, texts)
        reportStray(below.filter { !SiteFolder.isPage($0) }, besides)
        return texts.map { page($0, besides[$0] ?? [], areInContent) }.sorted(byBytesOf: \.path)
    }

    private func page(_ path: String, _ bundle: [String], _ isInContent: Bool) -> SiteFolder.PageFile {
        let language = rules.language(of: path)
        return SiteFolder.PageFile(
            path: path, language, isInContent: isInContent, bundle: bundle,
            realPaths: realPaths(at: Self.isIndex(language.plain) ? PathText.parent(of: path) : path))
    }

    private mutating func reportStray(_ files: [String], _ besides: [ExactText: [String]]) {
        let known = Self.paths(of: besides)
        for file in files where !known.contains(file) {
            stray(
                file,
                """
                this file belongs to no page and is not published; pages are content/pages/NAME.md, or \
                content/pages/NAME/index.md with files beside it
                """)
        }
    }
}

extension SiteFolder.PageFile: Equatable {
    /// Whether all names are the same, byte for byte.
    static func == (left: SiteFolder.PageFile, right: SiteFolder.PageFile) -> Bool {
        left.path.hasBytes(of: right.path) && left.sourcePath.hasBytes(of: right.sourcePath)
            && left.bundle.elementsEqual(right.bundle) { $0.hasBytes(of: $1) }
            && left.realPaths.mapValues { ExactText($0) } == right.realPaths.mapValues { ExactText($0) }
    }
}
