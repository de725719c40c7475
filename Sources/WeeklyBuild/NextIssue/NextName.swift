internal import WeeklyModel
internal import WeeklyText

/// What its editor calls the next issue: `special`; in a language beside the main one `special.en` or `en/special`.
struct NextName: Sendable {
    /// Without what says the language; nil for a name like those of the archive.
    let slug: String?
    /// Nil for the site's main language.
    let language: SiteLanguage?
    /// Whether the language is said by a folder.
    private let isInFolder: Bool

    /// - Parameter written: as its editor wrote it; nil for a name like those of the archive.
    init(_ written: String?, of configuration: Configuration) {
        // Names are told like those of files in content/issues, wherever the site has its issues.
        var rules = ArchiveRules()
        rules.languages = configuration.archive.languages
        let folder = "\(SiteFolder.issuesFolder)/"
        let file = written.map { rules.language(of: "\(folder)\($0).md") }
        language = file?.tag.flatMap { tag in configuration.translations.first { SiteLanguage.isSame($0.tag, tag) } }
        isInFolder = written?.utf8.contains(.slash) ?? false
        guard language != nil, let plain = file?.plain, let stem = IssuePattern.stem(of: plain) else {
            slug = written
            return
        }
        slug = stem.without(start: folder).map(String.init) ?? written
    }

    /// Whether the name can stand in an address.
    var isUsable: Bool { slug.map(Slug.isUsable) ?? true }

    /// Whether a file is of the same language.
    func isOfLanguage(_ file: SiteFolder.IssueFile) -> Bool {
        guard let language, let tag = file.language else { return language == nil && file.language == nil }
        return SiteLanguage.isSame(language.tag, tag)
    }

    /// Where an issue lies, relative to the site's folder.
    ///
    /// - Parameter plain: where it would lie in the main language.
    func path(of plain: String, by rules: ArchiveRules) -> String {
        guard let language else { return plain }
        if isInFolder, let path = rules.path(of: plain, inFolderOf: language.tag) { return path }
        guard let stem = IssuePattern.stem(of: plain) else { return plain }
        return "\(stem).\(language.tag)\(plain[stem.endIndex...])"
    }
}
