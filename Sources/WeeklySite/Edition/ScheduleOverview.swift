internal import WeeklyModel

/// The schedule in the order of time, each happening once: announced in several issues, it is shown as the newest tells it.
struct ScheduleOverview: Sendable {
    private struct Dated: Sendable {
        let path: ItemPath
        let start: ScheduledItem.Start
        let isPast: Bool
    }

    /// What has been, latest first.
    let past: [ItemPath]
    /// What has no date yet, newest announcement first. What was announced long ago has been, whenever that was.
    let undated: [ItemPath]
    private let byMonth: [Month: [ItemPath]]

    /// - Parameter now: seconds since 1970; what is before is past.
    init(_ newsletter: Newsletter, now: Int) {
        let entries = newsletter.schedule(after: nil)
        let ordered = Self.ordered(entries, now)
        past = ordered.filter(\.isPast).map(\.path).reversed()
        byMonth = Dictionary(grouping: ordered, by: \.start.month).mapValues { $0.map(\.path) }
        var seen: Set<ScheduledItem.Identity> = []
        undated = entries.filter { entry in
            entry.item.start == nil && seen.insert(entry.item.identity).inserted
                && now - newsletter.issue(of: entry.path).date.secondsSinceEpoch < PassingTime.patience
        }
        .map(\.path)
    }

    /// What is dated in a month, in the order of time.
    func entries(of month: Month) -> [ItemPath] { byMonth[month] ?? [] }

    /// What is to come, soonest first. Every home page shows it, so most of the past is not looked at.
    static func upcoming(_ newsletter: Newsletter, now: Int) -> [ItemPath] {
        let near = newsletter.schedule(after: now).map(\.item).filter { !$0.isPast(at: now) }
        let wanted = Set(near.map(\.identity))
        if wanted.isEmpty { return [] }
        // The newest announcement counts, also where it tells of an earlier end.
        let entries = newsletter.schedule(after: nil).filter { wanted.contains($0.item.identity) }
        return ordered(entries, now).filter { !$0.isPast }.map(\.path)
    }

    /// What is dated, in the order of time.
    private static func ordered(_ entries: [(path: ItemPath, item: ScheduledItem)], _ now: Int) -> [Dated] {
        var seen: Set<ScheduledItem.Identity> = []
        let dated = entries.compactMap { entry -> Dated? in
            guard let start = entry.item.start, seen.insert(entry.item.identity).inserted else { return nil }
            return Dated(path: entry.path, start: start, isPast: entry.item.isPast(at: now))
        }
        return dated.enumerated().sorted {
            ($0.element.start.text, $0.offset) < ($1.element.start.text, $1.offset)
        }
        .map(\.element)
    }
}
