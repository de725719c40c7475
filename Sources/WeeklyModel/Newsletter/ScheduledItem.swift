internal import WeeklyText

/// A schedule entry as lists of all entries need it. A class, though it never changes: it is handed on in thousands.
package final class ScheduledItem: Sendable {
    /// Equal for announcements of one happening. Its hash is made once.
    package struct Identity: Hashable, Sendable {
        private let text: String
        private let hash: Int

        init(_ text: String) {
            self.text = text
            hash = ExactText(text).hashValue
        }

        package static func == (left: Identity, right: Identity) -> Bool {
            left.hash == right.hash && left.text.hasBytes(of: right.text)
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
    }

    /// When it begins.
    package struct Start: Sendable {
        /// In the order of these texts the entries are in the order of time.
        package let text: String
        package let month: Month
    }

    package let place: ItemPlace
    /// Nil for what has no date.
    package let start: Start?
    /// A review is told apart: it has the recording.
    package let identity: Identity
    /// Seconds since 1970-01-01T00:00:00Z.
    let end: Int

    init(_ entry: ScheduleEntry, at place: ItemPlace) {
        self.place = place
        start = entry.start.map { Start(text: $0.text, month: Month(year: $0.day.year, month: $0.day.month)) }
        identity = Identity("\(start?.text ?? "") \(entry.isReview) \(HappeningName.key(entry.title))")
        end = entry.secondsAtEnd
    }

    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package func isPast(at now: Int) -> Bool { end <= now }
}

extension ScheduleEntry {
    /// Whether something is over: where no end is known, at the end of its day.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package func isPast(at now: Int) -> Bool { secondsAtEnd <= now }

    /// Seconds since 1970-01-01T00:00:00Z.
    fileprivate var secondsAtEnd: Int {
        if isReview { return .min }
        guard let last = end ?? start else { return .max }
        return (last.day.daysSinceEpoch + 1) * 86_400 - offset
    }

    private var offset: Int {
        if case .dateTime(let dateTime)? = start { dateTime.offset } else { 0 }
    }
}
