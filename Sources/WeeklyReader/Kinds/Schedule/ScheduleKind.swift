internal import WeeklyModel
internal import WeeklyText

/// Tells livestreams, meetups and meetings apart, and places from addresses in the net.
enum ScheduleKind {
    static func of(
        heading: Bytes, title: Bytes, _ facts: ScheduleFacts, place: Bytes?, _ words: Words
    ) -> ScheduleEntry.Kind {
        if isMeeting(heading, words) || isMeeting(title, words) { return .meeting }
        if place != nil { return .meetup }
        if isStream(heading, words) || isStream(title, words) { return .livestream }
        return facts.lines.contains { isStream($0.text, words) } ? .livestream : .meetup
    }

    static func of(heading: Bytes, review: Bytes, _ words: Words) -> ScheduleEntry.Kind {
        if isMeeting(heading, words) || isMeeting(review, words) { return .meeting }
        return isStream(review, words) ? .livestream : .meetup
    }

    private static func isMeeting(_ text: Bytes, _ words: Words) -> Bool {
        text.contains(anyOf: words.schedule.meetings)
    }

    private static func isStream(_ text: Bytes, _ words: Words) -> Bool {
        text.contains(anyOf: words.schedule.streams)
    }

    /// A physical place; nil for one in the net.
    static func place(_ text: Bytes?, _ words: Words) -> Bytes? {
        guard let text, !text.isEmpty, !text.contains("://") else { return nil }
        return text.contains(anyOf: words.schedule.net) ? nil : text
    }
}
