internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What was said of an issue. A class, though it never changes: thousands of them are taken over at every save in the preview.
final class AddressEntry: Sendable {
    /// Whether mistakes in it are of today.
    let isNew: Bool
    /// What was said of its addresses.
    let answer: AddressAnswer
    /// All that is said of it, sorted, as grave as the site has it.
    let told: [Diagnostic]
    /// As of `AddressKeys`; nil where nothing is kept.
    let key: StableHash?

    fileprivate init(
        _ issue: LoadedIssue, isNew: Bool, _ answer: AddressAnswer, key: StableHash?, _ severities: SeverityOverrides
    ) {
        self.isNew = isNew
        self.answer = answer
        told = severities.applied(to: (issue.diagnostics + answer.diagnostics).sorted())
        self.key = key
    }
}

/// Looks at issue after issue, but for those of which another build has said all.
struct IssueLook: Sendable {
    private let site: Site
    private let checkers: SiteCheckers
    /// The issues that are not published.
    private let held: Set<ObjectIdentifier>
    private let keys: AddressKeys?
    private let kept: KeptFindings?
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
        newest = site.pages.newsletter.issues.first?.date.secondsSinceEpoch ?? .min
    }

    /// Whether mistakes in an issue are of today.
    func isNew(_ issue: LoadedIssue) -> Bool { issue.time >= newest }

    func entry(of issue: LoadedIssue) -> AddressEntry {
        let (isNew, isHeld) = (isNew(issue), held.contains(ObjectIdentifier(issue)))
        let key = keys?.key(of: issue, isNew: isNew, isHeld: isHeld)
        let answer = key.flatMap { kept?.answer(of: $0) } ?? answer(about: issue, isNew: isNew, isHeld: isHeld)
        return AddressEntry(issue, isNew: isNew, answer, key: key, site.pages.configuration.severities)
    }

    private func answer(about issue: LoadedIssue, isNew: Bool, isHeld: Bool) -> AddressAnswer {
        guard let written = issue.issue else { return AddressAnswer() }
        let placed = PlacedIssue(path: issue.file.path, issue: written, url: site.url(of: written), isNew: isNew)
        return checkers.checker(in: issue.file.language, isHeld: isHeld).answer(about: placed)
    }
}

extension LoadedIssue {
    /// Whether it leads to places on other pages, which may come and go while the pages stay.
    var leadsIntoPages: Bool { published?.entry.index.leadsIntoPages ?? false }
}
