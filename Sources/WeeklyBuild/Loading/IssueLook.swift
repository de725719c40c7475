internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite

/// Looks at issue after issue, but for those of which another build has said all.
struct IssueLook: Sendable {
    private let site: Site
    private let checkers: SiteCheckers
    /// The issues that are not published.
    private let held: Set<ObjectIdentifier>
    private let keys: AddressKeys?
    private let kept: KeptFindings?
    private let severities: SeverityOverrides
    /// When the newest issue is dated, in seconds since 1970-01-01T00:00:00Z.
    let newest: Int

    init(
        _ site: Site, _ checkers: SiteCheckers, held: Set<ObjectIdentifier>, _ keys: AddressKeys?, _ kept: KeptFindings?
    ) {
        self.site = site
        self.checkers = checkers
        self.held = held
        self.keys = keys
        self.kept = kept
        severities = site.pages.configuration.severities
        newest = site.pages.newsletter.issues.first?.date.secondsSinceEpoch ?? .min
    }

    /// Whether mistakes in an issue are of today.
    func isNew(_ issue: LoadedIssue) -> Bool { issue.time >= newest }

    func entry(of issue: LoadedIssue) -> AddressEntry {
        let (isNew, isHeld) = (isNew(issue), held.contains(ObjectIdentifier(issue)))
        let key = keys?.key(of: issue, isNew: isNew, isHeld: isHeld)
        let answer = key.flatMap { kept?.answer(of: $0) } ?? answer(about: issue, isNew: isNew, isHeld: isHeld)
        return AddressEntry(issue, isNew: isNew, answer, key: key, severities)
    }

    private func answer(about issue: LoadedIssue, isNew: Bool, isHeld: Bool) -> AddressAnswer {
        guard let written = issue.issue else { return AddressAnswer() }
        let placed = PlacedIssue(path: issue.file.path, issue: written, url: site.url(of: written), isNew: isNew)
        return checkers.checker(in: issue.file.language, isHeld: isHeld).answer(about: placed)
    }
}
