internal import WeeklyModel
internal import WeeklyText

/// The issue that comes next: what is known of it before a word of it is written.
struct NextIssue: Sendable {
    let title: String
    let date: DateTime
    /// Of its file, relative to the site's folder.
    let path: String
    let marks: IssueMarks

    /// - Parameters:
    ///   - past: the issues of its language.
    ///   - files: the issues like whose files its file lies and is called.
    ///   - configuration: what the site says in its language.
    ///   - name: what its editor calls it.
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    init(
        after past: PastIssues, filesLike files: PastIssues, of configuration: Configuration, name: NextName, now: Int
    ) {
        let dates = NextDate(after: past.recent, in: configuration.timeZone, now: now)
        date = dates.date(by: configuration, number: past.nextNumber)
        marks = IssueMarks(number: past.nextNumber, day: date.day)
        title = Self.title(past, configuration, marks)
        path = name.path(of: Self.path(files, name, marks, configuration.archive), by: configuration.archive)
    }

    /// Like the titles of most issues; where these have nothing in common, the site's title and the day.
    private static func title(_ past: PastIssues, _ configuration: Configuration, _ marks: IssueMarks) -> String {
        let series = past.series(of: \.issue.title)
        let (head, tail) = series.texts(for: marks)
        // What titles end with is the site's only where it tells the issue; else it is a topic that comes often.
        let title = OneLine.of(series.tail.contains(where: \.isGap) ? head + tail : head)
        let isOwn = past.recent.count > 1 || series.hasGap
        return title.isEmpty || !isOwn ? "\(configuration.title) | \(marks.day.text)" : title
    }

    /// Like the names of most files; of a translation without what says its language.
    private static func path(
        _ past: PastIssues, _ name: NextName, _ marks: IssueMarks, _ rules: ArchiveRules
    ) -> String {
        let slug = name.slug
        guard !past.recent.isEmpty else { return "\(SiteFolder.issuesFolder)/\(slug ?? marks.day.text).md" }
        let series = past.series { name.language == nil ? $0.path : rules.language(of: $0.path).plain }
        let (head, tail) = series.texts(for: marks)
        let isOwn = past.recent.count > 1 || series.hasGap
        if series.isWhole, isOwn { return slug.map { named($0, head) } ?? head }
        if series.isWhole { return named(slug ?? marks.day.text, head) }
        let start = head.isEmpty ? "\(SiteFolder.issuesFolder)/" : head
        let end = tail.ends(with: ".md") || tail.ends(with: ".markdown") ? tail : ".md"
        return start + (slug ?? (series.hasDay ? "issue" : marks.day.text)) + end
    }

    /// A path with another name for the file; for the folder of an `index.md`.
    private static func named(_ name: String, _ path: String) -> String {
        let folder = PathText.parent(of: path)
        let file = PathText.name(of: path)
        if file.begins(with: "index.") { return "\(PathText.parent(of: folder))/\(name)/\(file)" }
        let ending = file.ends(with: ".markdown") ? ".markdown" : ".md"
        return PathText.join(folder, "\(name)\(ending)")
    }
}
