internal import WeeklyModel
internal import WeeklyText

/// All that the time which counts as now decides of an issue. Who asks `Edition.now` for something else adds it here: what a build
/// keeps of the last one is told by it.
enum PassingTime {
    /// After so many days in which nobody has named a task again, it may well be done.
    static let freshDays = 180
    /// How long an announcement without a date is waited for: sixty days, in seconds.
    static let patience = 60 * 86_400

    /// The same as long as no page shows anything of the issue otherwise because time went on.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    static func digest(of entry: IndexedIssue, at now: Int) -> StableHash {
        let age = now - entry.issue.date.secondsSinceEpoch
        var hash = KeyedHash()
        if !entry.schedule.isEmpty {
            // Which are past follows from how many, for each is past from its end on.
            hash.add(entry.schedule.count { $0.isPast(at: now) })
            hash.add(age < patience)
        }
        if entry.count(of: .task) > 0 { hash.add(age > freshDays * 86_400) }
        return hash.finished
    }
}
