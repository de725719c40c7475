internal import WeeklyText

/// A schedule entry as lists of all entries need it. A class, though it never changes: it is handed on in thousands.
package final class ScheduledItem: Sendable {
    /// Equal for announcements of one happening. Its hash is made once.
    package struct Identity: Hashable, Sendable {
        package let text: String
        private let hash: Int

        package init(_ text: String) {
            self.text = text
            hash = ExactText(text).hashValue
        }

        package static func == (left: Identity, right: Identity) -> Bool {
            left.hash == right.hash && left.text.hasBytes(of: right.text)
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
    }

    /// When it begins.
    package struct Start: Sendable, Hashable {
        /// In the order of these texts the entries are in the order of time.
        package let text: String
        package let month: Month

        package init(text: String, month: Month) {
            self.text = text
            self.month = month
        }
    }

    package let place: ItemPlace
    /// The id of the item on its issue's page.
    package let anchor: String?
    /// Nil for what has no date.
    package let start: Start?
    /// A review is told apart: it has the recording.
    package let identity: Identity
    /// Seconds since 1970-01-01T00:00:00Z.
    package let end: Int

    /// One that was read before.
    package init(place: ItemPlace, anchor: String?, start: Start?, identity: Identity, end: Int) {
        self.place = place
        self.anchor = anchor
        self.start = start
        self.identity = identity
        self.end = end
    }

    init(_ entry: ScheduleEntry, anchor: String?, at place: ItemPlace) {
        self.place = place
        self.anchor = anchor
        start = entry.start.map { Start(text: $0.text, month: Month(year: $0.day.year, month: $0.day.month)) }
        identity = Identity("\(start?.text ?? "") \(entry.isReview) \(HappeningName.key(entry.title))")
        end = entry.secondsAtEnd
    }

    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package func isPast(at now: Int) -> Bool { end <= now }
}

extension ScheduledItem: Hashable {
    /// Whether all of both is the same.
    package static func == (left: ScheduledItem, right: ScheduledItem) -> Bool {
        left.place == right.place && left.anchor == right.anchor && left.start == right.start
            && left.identity == right.identity && left.end == right.end
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(place)
        hasher.combine(identity)
    }
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
