package import WeeklyDiagnostics
package import WeeklyMarkdown
package import WeeklyModel

/// An issue with all that was read on the way to it, for rules: its text, its tree and what was understood.
///
/// All ranges are those of `file`, also the ones of the issue's items.
package struct ReadIssue: Sendable {
    /// The text as it was read: a site's `replace` is done already.
    package let file: SourceFile
    /// The Markdown: behind the front matter, and without definitions of links that all issues share.
    package let body: SourceRange
    /// What stands in the tree, after the sanitiser.
    package let parts: DocumentParts
    /// The addresses that may lead to the site, or that look wrong.
    package let addresses: [WrittenAddress]
    /// What was understood.
    package let issue: Issue
    /// How the site has its issues read.
    package let rules: ReadingRules
    /// Words by which headings tell what stands below them, in small letters; those of the site too.
    package let headingWords: [String]

    package init(
        file: SourceFile, body: SourceRange, parts: DocumentParts, addresses: [WrittenAddress], issue: Issue,
        rules: ReadingRules, headingWords: [String] = []
    ) {
        self.file = file
        self.body = body
        self.parts = parts
        self.addresses = addresses
        self.issue = issue
        self.rules = rules
        self.headingWords = headingWords
    }
}

/// Looks at issues as they are read; what it says is told with what the reading said.
package typealias IssueExamination = @Sendable (ReadIssue) -> [Diagnostic]
