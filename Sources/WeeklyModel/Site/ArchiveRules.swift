package import WeeklyText

/// How the files of a site's issues are written, where that is not this program's own way: for archives of other generators.
package struct ArchiveRules: Hashable, Sendable {
    /// Keys of front matter that mean nothing here, and of which nothing is said.
    package var ignoredKeys = IgnoredKeys()
    /// Where the issues lie; none for content/issues/SLUG.md and content/issues/SLUG/index.md.
    package var patterns: [IssuePattern] = []
    /// The forms of titles that tell the number or the date.
    package var titlePatterns: [TextPattern] = []
    /// Gives issues with a number their dates.
    package var cadence: Cadence?
    /// Whether an issue that has no other date has the day on which git saw its file first.
    package var asksGit = false

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
