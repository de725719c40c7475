package import WeeklyText

/// How the files of a site's issues are written, where that is not this program's own way: for archives of other generators.
package struct ArchiveRules: Hashable, Sendable {
    /// Keys of front matter that mean nothing here, and of which nothing is said.
    package var ignoredKeys = IgnoredKeys()
    /// Where the issues lie; none for content/issues/SLUG.md and content/issues/SLUG/index.md.
    package var patterns: [IssuePattern] = []
    /// The tags of the languages that paths may name, the main one first; none of a site of one language.
    package var languages: [String] = []
    /// The forms of titles that tell the number or the date.
    package var titlePatterns: [TextPattern] = []
    /// Gives issues with a number their dates.
    package var cadence: Cadence?
    /// Whether an issue that has no other date has the day on which git saw its file first.
    package var asksGit = false

    /// How the anchors of headings are made.
    package var anchors = AnchorRule.sofaweekly
    /// What becomes of the tags of another generator's templates in texts; nil where nobody looks for them.
    package var templateTags: TemplateTags?
    /// Texts that are read as others.
    package var replacements: [Replacement] = []
    /// Files with definitions of links that all issues share, relative to the site's folder.
    package var referenceFiles: [String] = []
    /// What is in these files.
    package var references = ReferenceDefinitions()

    /// What becomes of template tags.
    package enum TemplateTags: String, CaseIterable, Hashable, Sendable {
        case hide, show
    }

    /// A text that is read as another.
    package struct Replacement: Hashable, Sendable {
        package let text: String
        package let by: String

        package init(_ text: String, by: String) {
            self.text = text
            self.by = by
        }
    }

    /// The rules of a site that sets none.
    package init() {}
}

/// Keys of front matter of which nothing is said though they mean nothing here.
package struct IgnoredKeys: Hashable, Sendable {
    /// Whether it is all that mean nothing.
    package var isAll = false
    /// Those of these names.
    package var names: Set<ExactText> = []

    /// None.
    package init() {}
}
