internal import WeeklyModel
internal import WeeklyText

/// The issues in content/issues of a site of several languages: beside SLUG.md a SLUG.en.md, beside index.md an index.en.md, or a folder en
/// with issues of its own.
extension SiteFolder.Finder {
    /// - Parameter files: relative to the site's folder.
    mutating func translatedIssues(among files: [String]) -> [SiteFolder.IssueFile] {
        let others = files.filter { !$0.begins(with: "\(SiteFolder.pagesFolder)/") }
        let texts = others.filter { Self.name(ofIssueAt: rules.language(of: $0).plain) != nil }
        let besides = besides(others, texts)
        reportStray(others, texts, besides)
        return texts.compactMap { translatedIssue($0, besides[$0] ?? []) }.sorted(byBytesOf: \.path)
    }

    private func translatedIssue(_ path: String, _ bundle: [String]) -> SiteFolder.IssueFile? {
        let language = rules.language(of: path)
        let folder = Self.isIndex(language.plain) ? PathText.parent(of: path) : nil
        return Self.name(ofIssueAt: language.plain).map { name in
            SiteFolder.IssueFile(
                name: name, path: path, bundle: bundle, bundleFolder: folder,
                realPaths: realPaths(at: folder ?? path), language: language.tag)
        }
    }

    /// As of `SiteFolder.IssueFile.name`; nil for a file that is no issue's.
    ///
    /// - Parameter plain: the path without what says its language.
    private static func name(ofIssueAt plain: String) -> String? {
        guard let inner = plain.without(start: "\(SiteFolder.issuesFolder)/") else { return nil }
        let parts = inner.parts(at: .slash, most: 2)
        if parts.count == 1 { return IssuePattern.stem(of: String(inner)).map(String.init) }
        return parts.count == 2 && parts[1].hasBytes(of: "index.md") ? String(parts[0]) : nil
    }

    private mutating func reportStray(_ files: [String], _ texts: [String], _ besides: [ExactText: [String]]) {
        let known = Set(texts: texts).union(Self.paths(of: besides))
        for file in files where !known.contains(file) { strayInContent(file) }
    }

    /// The paths of the files beside texts, relative to the site's folder.
    static func paths(of besides: [ExactText: [String]]) -> Set<ExactText> {
        Set(
            texts: besides.flatMap { index, names in
                names.map { PathText.join(PathText.parent(of: index.text), $0) }
            })
    }
}
