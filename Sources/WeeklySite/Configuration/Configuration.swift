package import WeeklyDiagnostics
package import WeeklyModel

/// What sofaweekly.yml says about a site.
package struct Configuration: Sendable {
    package var title: String
    package var address: SiteAddress
    /// A language tag (BCP 47), such as `zh-CN`.
    package var language: String
    package var timeZone: TimeZoneRule
    package var description: String?
    package var author: NamedLink?
    package var copyright: String?
    package var permalink: PermalinkPattern
    /// How many issues a page of the index lists, at least 1.
    package var issuesPerPage: Int
    /// How many of the newest issues the feeds carry, at least 1.
    package var feedItems: Int
    /// Words for headings beyond those that the program knows.
    package var sectionWords: [Section.Kind: [String]]
    package var headerLinks: [NamedLink]
    package var footerLinks: [NamedLink]
    /// How grave this site has kinds of diagnostics.
    package var severities: SeverityOverrides
    /// Keys that mean something only to this site's templates.
    package var extra: [ExtraValue.Entry]

    package init(title: String, address: SiteAddress) {
        self.title = title
        self.address = address
        language = "zh-CN"
        timeZone = .utc
        permalink = .standard
        issuesPerPage = 20
        feedItems = 20
        sectionWords = [:]
        headerLinks = []
        footerLinks = []
        severities = SeverityOverrides()
        extra = []
    }
}
