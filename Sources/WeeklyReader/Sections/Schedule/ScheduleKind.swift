internal import WeeklyModel

/// Tells livestreams, meetups and meetings apart, and places from addresses in the net.
enum ScheduleKind {
    static func of(heading: Bytes, title: Bytes, _ facts: ScheduleFacts, place: Bytes?) -> ScheduleEntry.Kind {
        if isMeeting(heading) || isMeeting(title) { return .meeting }
        if place != nil { return .meetup }
        if isStream(heading) || isStream(title) { return .livestream }
        return facts.lines.contains { isStream($0.text) } ? .livestream : .meetup
    }

    static func of(heading: Bytes, review: Bytes) -> ScheduleEntry.Kind {
        if isMeeting(heading) || isMeeting(review) { return .meeting }
        return isStream(review) ? .livestream : .meetup
    }

    private static func isMeeting(_ text: Bytes) -> Bool {
        text.contains(anyOf: ["社区会议", "会议预告", "会议回顾", "周会", "月会", "双周会"])
    }

    private static func isStream(_ text: Bytes) -> Bool {
        text.contains(anyOf: ["直播", "Channel", "Webinar", "webinar"])
    }

    /// A physical place; nil for one in the net.
    static func place(_ text: Bytes?) -> Bytes? {
        guard let text, !text.isEmpty, !text.contains("://") else { return nil }
        return text.contains(anyOf: ["线上", "直播间", "钉钉", "B 站", "B站", "视频号", "腾讯会议", "Zoom", "zoom"]) ? nil : text
    }
}
