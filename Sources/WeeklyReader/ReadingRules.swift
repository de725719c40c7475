package import WeeklyModel

/// What of a site's configuration decides how its issues are read.
package struct ReadingRules: Hashable, Sendable {
    /// Where times without an offset are.
    let timeZone: TimeZoneRule
    /// What the site says of kinds of sections.
    let kinds: [KindSettings]
    /// The projects that the site names.
    package let projects: ProjectCatalogue
    /// What the site adds to the words of languages.
    let words: [ReadingWords]
    /// How large an issue may be.
    package let limits: IssueLimits
    /// What a line end within a paragraph means.
    let lineBreaks: LineBreaks
    /// Whether dollars stand around formulas.
    package let readsFormulas: Bool
    /// How the files are written.
    package let archive: ArchiveRules
    /// What becomes of players.
    let players: PlayerSettings
    /// Whoever publishes the site.
    let publisher: NamedLink?
    /// Tells addresses that lead to other hosts than the site's.
    let sieve: AddressSieve

    package init(
        timeZone: TimeZoneRule = .utc, kinds: [KindSettings] = [], projects: ProjectCatalogue = ProjectCatalogue(),
        words: [ReadingWords] = [], limits: IssueLimits = IssueLimits(), lineBreaks: LineBreaks = .join,
        readsFormulas: Bool = false,
        archive: ArchiveRules = ArchiveRules(), players: PlayerSettings = PlayerSettings(), hosts: [String] = [],
        publisher: NamedLink? = nil
    ) {
        self.timeZone = timeZone
        self.kinds = kinds
        self.projects = projects
        self.words = words
        self.limits = limits
        self.lineBreaks = lineBreaks
        self.readsFormulas = readsFormulas
        self.archive = archive
        self.players = players
        self.publisher = publisher
        sieve = AddressSieve(hosts: hosts)
    }

    package init(_ configuration: Configuration) {
        self.init(
            timeZone: configuration.timeZone, kinds: configuration.kinds,
            projects: ProjectCatalogue(configuration.projects), words: configuration.readingWords,
            limits: configuration.limits, lineBreaks: configuration.lineBreaksOfIssues,
            readsFormulas: configuration.readsFormulas, archive: configuration.archive,
            players: configuration.players, hosts: configuration.hosts, publisher: configuration.author)
    }
}
