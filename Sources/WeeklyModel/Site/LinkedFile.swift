internal import WeeklyText

/// A Markdown file of a site and the file of its page, from the root of the whole site.
package struct LinkedFile: Sendable {
    /// As of `Issue.sourcePath`.
    package let sourcePath: String
    package let page: RoutePath

    package init(_ sourcePath: String, page: RoutePath) {
        self.sourcePath = sourcePath
        self.page = page
    }

    /// What links to files mean that stand in files of one of a site's languages: a text in this language where there is one, else in
    /// the main one.
    ///
    /// - Parameters:
    ///   - all: the files of all languages, those of the main one first.
    ///   - language: nil for the main one.
    package static func places(
        _ all: [LinkedFile], in language: String?, by rules: ArchiveRules
    ) -> [(file: String, page: RoutePath)] {
        guard let language else { return all.map { ($0.sourcePath, $0.page) } }
        let told = all.map { (file: $0, language: rules.language(of: $0.sourcePath)) }
        let own = told.filter { $0.language.tag.map { SiteLanguage.isSame($0, language) } ?? false }
        let main = told.filter { $0.language.tag == nil }
        // The first that a path has counts.
        return own.map { ($0.file.sourcePath, $0.file.page) } + own.map { ($0.language.plain, $0.file.page) }
            + all.map { ($0.sourcePath, $0.page) }
            + main.compactMap { file, told in
                rules.path(of: told.plain, inFolderOf: language).map { ($0, file.page) }
            }
    }
}
