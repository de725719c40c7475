internal import WeeklyMarkdown
internal import WeeklyText

/// What a line of a section of releases means.
enum ReleaseMark {
    case announcement(ReleaseAnnouncement)
    /// `详细发布报告：`
    case report(isMain: Bool)
    /// News of a person: a new committer.
    case event

    init?(_ line: Line, _ words: Words) {
        guard !line.text.isEmpty else { return nil }
        if let isMain = Self.report(line.text, words) {
            self = .report(isMain: isMain)
        } else if PersonNews.isTold(in: line.text, words) {
            self = .event
        } else if let announcement = ReleaseAnnouncement(line.text, words) {
            self = .announcement(announcement)
        } else if line.text.count <= 60, line.inlines.isStrong,
            let announcement = ReleaseAnnouncement(boldLine: line.text, words)
        {
            self = .announcement(announcement)
        } else {
            return nil
        }
    }

    /// Whether a line leads to a report, and whether to the one of the release; nil where it leads nowhere.
    static func report(_ text: Bytes, _ words: Words) -> Bool? {
        let label = text.trimmingStart(of: openings)
        if label.starts(withAnyOf: words.releases.reports) { return true }
        return label.starts(withAnyOf: words.releases.otherReports) ? false : nil
    }

    private static let openings: WordList = ["「", "【", "*"]

    /// Whether a list's item that begins so holds a release, and states no change of one.
    var opensItem: Bool {
        if case .announcement(let announcement) = self { announcement.leadsIn } else { false }
    }

    var isAnnouncement: Bool {
        if case .announcement = self { true } else { false }
    }
}
