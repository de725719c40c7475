package import WeeklyDiagnostics
internal import WeeklyMarkdown
package import WeeklyModel

/// The file of a page, and what its place says of it.
package struct ContentPageSource: Sendable {
    /// The whole file, front matter included.
    package let file: SourceFile
    /// As of `ContentPage.name`.
    package let name: String
    /// As of `ContentPage.sourcePath`.
    package let path: String
    /// As of `ContentPage.language`.
    package let language: String?

    package init(_ file: SourceFile, name: String, path: String, language: String? = nil) {
        self.file = file
        self.name = name
        self.path = path
        self.language = language
    }
}

/// Reads files into pages: front matter and Markdown, by the steps by which issues are read, but that nothing in the text is looked for.
package struct ContentPageReader: Sendable {
    package let rules: ReadingRules
    private let markdown: MarkdownRules
    private let players: PlayerStyle
    private let examine: IssueExamination?

    /// - Parameter examine: looks at every page that was read without an error, as at an issue in which nothing was understood.
    package init(_ rules: ReadingRules, examining examine: IssueExamination? = nil) {
        self.rules = rules
        self.examine = examine
        markdown = MarkdownRules(rules)
        players = PlayerStyle(rules.players)
    }

    /// The page, or nil where an error keeps the file from being one; every problem is in the diagnostics.
    package func read(_ source: ContentPageSource) -> (page: ContentPage?, diagnostics: [Diagnostic]) {
        var page = ContentPageAssembly(source, rules)
        page.parse(by: markdown)
        page.sanitise(players)
        page.part()
        if let examine { page.examine(examine) }
        return page.result
    }
}
