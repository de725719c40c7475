package import WeeklyDiagnostics
package import WeeklyText

/// What sofaweekly.yml says about a site.
package struct Configuration: Sendable {
    /// Stands for the texts of all files that say it: while it is the same, so is all of this.
    package var digest = KeyedHash()
    /// The newsletter's name.
    package var title: String
    /// Where the site will stand.
    package var address: SiteAddress
    /// A language tag (BCP 47), such as `zh-CN`.
    package var language: String
    /// The site's languages, the main one first; none of a site that has just one.
    package var languages: [SiteLanguage] = []
    /// The languages for which the site has files of words.
    package var writtenLanguages: [WrittenLanguage] = []
    /// The folder in which the pages of this configuration's language stand, with the slash at its end; empty for the main one.
    package var folder = ""
    /// Where times without an offset are.
    package var timeZone: TimeZoneRule
    /// When issues come out; nil where the site does not say so.
    package var publishes: PublishingTime?
    /// What the newsletter is about, for feeds and search engines.
    package var description: String?
    /// Whoever publishes it.
    package var author: NamedLink?
    /// The line below every page.
    package var copyright: String?
    /// The form of issues' addresses.
    package var permalink: PermalinkPattern
    /// How many issues a page of the index lists, at least 1.
    package var issuesPerPage: Int
    /// How many of the newest issues the feeds carry, at least 1.
    package var feedItems: Int
    /// What is made of the newsletter; pages among it in any case.
    package var outputs = Set(SiteOutput.allCases)
    /// What it says of outputs that are not made.
    package var idleSettings: [IdleSetting] = []
    /// What a line end within a paragraph means.
    package var lineBreaks: LineBreaks
    /// Whether dollars stand around formulas.
    package var readsFormulas = false
    /// Whether pages mark what is what in blocks of code.
    package var highlightsCode = true
    /// What is said of addresses elsewhere.
    package var links = LinkSettings()
    /// What becomes of players in issues.
    package var players: PlayerSettings
    /// What is written for the web server.
    package var hosting = HostingSettings()
    /// Ways to get the newsletter beside its feeds.
    package var subscribe = SubscribeSettings()
    /// What the site says of kinds of sections, in the order written; at most one of each kind.
    package var kinds: [KindSettings]
    /// What the site says of the projects of its community, in the order written.
    package var projects: [ProjectSettings]
    /// What the site says to its readers in words of its own, each key once.
    package var words: [InterfaceWord] = []
    /// The pictures by which the site is known.
    package var pictures = SitePictures()
    /// What pages may ask for beside the site itself.
    package var policy = PolicySources()
    /// Words that the site adds to those by which issues are understood.
    package var readingWords: [ReadingWords]
    /// The menu, entry by entry; nil where the site leaves it to the program and to pages.
    package var menu: [MenuEntry]?
    /// The theme that the site names; nil for the program's own.
    package var theme: ThemeReference?
    /// Where that theme and those that it builds on are, relative to the site's folder, the nearest first.
    package var themes: [String] = []
    /// Lists that the site sets together for its templates, in the order written; each name once.
    package var lists: [ChosenList] = []
    /// How templates may have dates written, in the order written; each name once.
    package var dateFormats: [DateFormat] = []
    /// Links at the top of every page, after the menu.
    package var headerLinks: [NamedLink]
    /// Links at the end of every page.
    package var footerLinks: [NamedLink]
    /// Endings, in small letters and without a dot, of files beside issues that are published though browsers run them or show
    /// them as documents.
    package var bundleFiles: Set<ExactText>
    /// How large an issue may be.
    package var limits: IssueLimits
    /// How the files of issues are written, where that is not this program's own way.
    package var archive: ArchiveRules
    /// Hosts, with or without a path, at which the site stood before: `old.example.org/weekly`.
    package var formerHosts: [String]
    /// Paths of this site below which other programs publish: what stands there is not known.
    package var otherPaths: [String]
    /// How grave this site has kinds of diagnostics.
    package var severities: SeverityOverrides
    /// Whether an issue's page has a QR code of its address.
    package var showsQRCode = false
    /// Whether a build may remove more than half of the pages that are published without being told so.
    package var allowsRemoval: Bool
    /// Keys that mean something only to this site's templates.
    package var extra: [ExtraValue.Entry]

    /// The language of a newsletter that names none.
    package static let usualLanguage = "zh-CN"

    /// A configuration of the two keys that must be there; all others are as docs/configuration.md says.
    package init(title: String, address: SiteAddress) {
        self.title = title
        self.address = address
        language = Self.usualLanguage
        timeZone = .utc
        permalink = .standard
        issuesPerPage = 20
        feedItems = 20
        lineBreaks = .auto
        players = PlayerSettings()
        kinds = []
        projects = []
        readingWords = []
        headerLinks = []
        footerLinks = []
        bundleFiles = []
        limits = IssueLimits()
        archive = ArchiveRules()
        formerHosts = []
        otherPaths = []
        severities = SeverityOverrides()
        allowsRemoval = false
        extra = []
    }

    /// The hosts of the site, now and formerly, in small letters and without paths.
    package var hosts: [String] {
        let former = formerHosts.compactMap { "//\($0)".hostOfAddress }
        return [address.origin.hostOfAddress].compactMap(\.self) + former
    }

    /// The site's own kinds whose items have a list of their own, in the order written.
    package var listedKinds: [KindSettings] {
        kinds.filter { $0.hasList && $0.kind.holding == .entries }
    }

    /// The same for its language: what editors of Chinese do, those of no other language do.
    package var lineBreaksOfIssues: LineBreaks {
        lineBreaks == .auto && !([language] + languages.map(\.tag)).contains(where: Self.isChinese) ? .join : lineBreaks
    }

    private static func isChinese(_ language: String) -> Bool {
        language.lowercased().parts(at: .hyphen).first?.hasBytes(of: "zh") ?? false
    }

    /// Where the pages of this configuration's language stand.
    package var ownAddress: SiteAddress { address.below(folder) }
}
