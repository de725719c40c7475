internal import WeeklyModel

/// The schedule in the order of time, each happening once.
struct ScheduleOverview: Sendable {
    /// What is to come, soonest first.
    let upcoming: [ItemPath]
    /// What has been, latest first.
    let past: [ItemPath]
    /// What has no date, newest announcement first.
    let undated: [ItemPath]
    /// The months of all dated entries, newest first, each with its entries in the order of time.
    let months: [Month]

    struct Month: Sendable {
        let year: Int
        let month: Int
        let entries: [ItemPath]

        var route: RoutePath {
            RoutePath("schedule/\(year)-\(month < 10 ? "0" : "")\(month)/index.html")
        }
    }

    private struct Dated {
        let path: ItemPath
        let start: DayOrDateTime
        let isPast: Bool
    }

    init(_ newsletter: Newsletter, _ items: ItemView) {
        var dated: [Dated] = []
        var undated: [ItemPath] = []
        var seen: Set<String> = []
        for path in newsletter.items.schedule {
            guard case .scheduleEntry(let entry) = newsletter.item(at: path).content else { continue }
            // Announced in several issues, it is shown as the newest tells it. A review is told apart: it has the recording.
            let identity = "\(entry.start?.text ?? "") \(entry.isReview) \(entry.title)"
            guard seen.insert(identity).inserted else { continue }
            if let start = entry.start {
                dated.append(Dated(path: path, start: start, isPast: items.isPast(entry)))
            } else {
                undated.append(path)
            }
        }
        let ordered = dated.enumerated().sorted {
            ($0.element.start.text, $0.offset) < ($1.element.start.text, $1.offset)
        }
        .map(\.element)
        upcoming = ordered.filter { !$0.isPast }.map(\.path)
        past = ordered.filter(\.isPast).map(\.path).reversed()
        self.undated = undated
        months = Self.months(ordered)
    }

    private static func months(_ ordered: [Dated]) -> [Month] {
        var months: [[Dated]] = []
        for entry in ordered {
            let day = entry.start.day
            if let last = months.last?.first?.start.day, last.year == day.year, last.month == day.month {
                months[months.count - 1].append(entry)
            } else {
                months.append([entry])
            }
        }
        return months.reversed().compactMap { entries in
            entries.first.map {
                Month(year: $0.start.day.year, month: $0.start.day.month, entries: entries.map(\.path))
            }
        }
    }
}
