internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyText

/// What is for readers in one of a site's languages.
struct PublishedLanguage: Sendable {
    /// What the site says in this language.
    let configuration: Configuration
    let issues: ChunkedRow<PublishedIssue>
    let contents: [PublishedPage]

    /// One for each of the site's languages, the main one first.
    ///
    /// - Parameters:
    ///   - issues: those of all languages.
    ///   - contents: the pages beside issues of all languages.
    static func all(
        _ configuration: Configuration, _ issues: ChunkedRow<PublishedIssue>, _ contents: [PublishedPage]
    ) -> (main: PublishedLanguage, others: [PublishedLanguage]) {
        guard !configuration.translations.isEmpty else {
            return (PublishedLanguage(configuration: configuration, issues: issues, contents: contents), [])
        }
        func folder(_ path: String) -> ExactText { ExactText(configuration.language(ofFileAt: path)?.folder ?? "") }
        let issues = Dictionary(grouping: issues) { folder($0.issue.sourcePath) }
        let contents = Dictionary(grouping: contents) { folder($0.page.sourcePath) }
        func language(_ own: Configuration) -> PublishedLanguage {
            PublishedLanguage(
                configuration: own, issues: ChunkedRow(issues[own.folder] ?? []), contents: contents[own.folder] ?? [])
        }
        return (language(configuration), configuration.translations.map { language(configuration.inLanguage($0)) })
    }

    /// Where the files beside its issues and pages are on the site.
    var filePaths: [(origin: String, path: RoutePath)] {
        let (permalink, folder) = (configuration.permalink, configuration.folder)
        let files =
            contents.flatMap(\.filePaths)
            + issues.filter { !$0.files.isEmpty }.flatMap { $0.filePaths(permalink) }
        return folder.isEmpty ? files : files.map { ($0.origin, $0.path.below(folder)) }
    }

    /// The files of its issues and pages, for links that lead from file to file.
    var linkedFiles: [LinkedFile] {
        issues.map { LinkedFile($0.issue.sourcePath, page: configuration.page(of: $0.issue)) }
            + contents.map { LinkedFile($0.page.sourcePath, page: configuration.page(of: $0.page)) }
    }

    /// What links mean to files in its files.
    ///
    /// - Parameter all: the languages of the site, the main one first.
    func links(among all: [PublishedLanguage]) -> SourceFiles {
        let (rules, tag) = (configuration.archive, configuration.folder.isEmpty ? nil : configuration.language)
        return SourceFiles(configuration.address) {
            LinkedFile.places(all.flatMap(\.linkedFiles), in: tag, by: rules)
        }
    }
}
