internal import WeeklyModel

/// The schedule in the order of time, each happening once.
struct ScheduleOverview: Sendable {
    private struct Dated: Sendable {
        let path: ItemPath
        let start: ScheduledItem.Start
        let isPast: Bool

        static func inOrder(_ entries: [Dated]) -> [Dated] {
            entries.enumerated().sorted {
                ($0.element.start.text, $0.offset) < ($1.element.start.text, $1.offset)
            }.map(\.element)
        }
    }

    /// What is to come, soonest first.
    let upcoming: [ItemPath]
    /// What has no date, newest announcement first.
    let undated: [ItemPath]
    /// All that has a date; its order is asked for by fewer pages than what is to come.
    private let dated: Once<[Dated]>
    private let byMonth: Once<[Month: [ItemPath]]>

    /// - Parameter now: seconds since 1970; what is before is past.
    init(_ newsletter: Newsletter, now: Int) {
        var dated: [Dated] = []
        var undated: [ItemPath] = []
        var seen: Set<ScheduledItem.Identity> = []
        // Announced in several issues, it is shown as the newest tells it.
        for (path, item) in newsletter.schedule where seen.insert(item.identity).inserted {
            if let start = item.start {
                dated.append(Dated(path: path, start: start, isPast: item.isPast(at: now)))
            } else {
                undated.append(path)
            }
        }
        let ordered = Once { [dated] in Dated.inOrder(dated) }
        upcoming = Dated.inOrder(dated.filter { !$0.isPast }).map(\.path)
        byMonth = Once {
            Dictionary(grouping: ordered.value, by: \.start.month).mapValues { $0.map(\.path) }
        }
        self.undated = undated
        self.dated = ordered
    }

    /// What has been, latest first.
    var past: [ItemPath] { dated.value.filter(\.isPast).map(\.path).reversed() }

    /// What is dated in a month, in the order of time.
    func entries(of month: Month) -> [ItemPath] { byMonth.value[month] ?? [] }
}
