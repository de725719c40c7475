internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What is known of an issue beside its front matter.
struct KnownElsewhere {
    /// The first level-1 heading of its text.
    let heading: String?
    /// What the file's path tells.
    let place: IssuePlace
    /// When git saw the file first.
    let firstSeen: DateTime?
}

extension WrittenFrontMatter {
    /// Takes what front matter does not say from where else it is known: the title from the heading, number and date from the path, the
    /// title's form, the cadence, git, in this order.
    mutating func fill(from known: KnownElsewhere, _ archive: ArchiveRules, _ zone: TimeZoneRule) {
        if case .missing = title, let heading = known.heading, !heading.isEmpty { title = .written(heading) }
        let inTitle = Self.place(in: title.written ?? "", archive.titlePatterns)
        frontMatter.number = frontMatter.number ?? known.place.number ?? inTitle?.number
        guard case .missing = date else { return }
        let day = known.place.day ?? inTitle?.day ?? frontMatter.number.flatMap { archive.cadence?.day(of: $0) }
        if let found = day.map({ zone.dateTime($0, .midnight) }) ?? known.firstSeen { date = .written(found) }
    }

    private static func place(in title: String, _ patterns: [TextPattern]) -> IssuePlace? {
        let line = OneLine.of(title)
        for pattern in patterns {
            if let found = pattern.match(line) { return IssuePlace(name: "", found) }
        }
        return nil
    }
}
