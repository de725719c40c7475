internal import WeeklyText

/// How often a newsletter comes out: it gives issues that have a number their days.
package struct Cadence: Hashable, Sendable {
    /// An issue whose day is known.
    package struct Point: Hashable, Sendable {
        package let number: Int
        package let day: Day

        package init(number: Int, day: Day) {
            self.number = number
            self.day = day
        }
    }

    /// The time from one issue to the next.
    package enum Step: Hashable, Sendable {
        case days(Int)
        case months(Int)
    }

    private let points: [Point]
    private let step: Step

    /// - Parameters:
    ///   - points: the first issue, and those where the newsletter paused or changed its day.
    ///   - step: from one issue to the next.
    package init(_ points: [Point], every step: Step) {
        self.points = points.sorted { $0.number < $1.number }
        self.step = step
    }

    /// The day of an issue, counted from the nearest issue before it whose day is known; nil where there is none.
    package func day(of number: Int) -> Day? {
        guard let point = points.last(where: { $0.number <= number }) ?? points.first else { return nil }
        // What is further away than ten thousand years is no issue.
        let count = min(max(number - point.number, -400_000), 400_000)
        switch step {
        case .days(let days): return point.day.adding(days: days * count)
        case .months(let months): return point.day.adding(months: months * count)
        }
    }

    /// `day`, `week`, `month`, `2 weeks`, `10 days`; nil for anything else.
    package static func step(_ text: String) -> Step? {
        let words = text.parts(at: .space)
        let count = words.count == 2 ? Int(words[0]) : 1
        guard let count, (1...1000).contains(count), (1...2).contains(words.count), let unit = words.last else {
            return nil
        }
        switch unit {
        case "day", "days": return .days(count)
        case "week", "weeks": return .days(7 * count)
        case "month", "months": return .months(count)
        default: return nil
        }
    }
}

extension Day {
    /// The same day so many months later, the month's last where it has no such day; clamped to the years 1 to 9999.
    package func adding(months: Int) -> Day {
        let all = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let (year, month) = (all / 12, all % 12 + 1)
        let day = min(day, Self.length(ofMonth: month, year: year))
        return Day(year: year, month: month, day: day) ?? self
    }
}
