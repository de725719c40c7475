internal import WeeklyDiagnostics
package import WeeklyText

/// One entry of the schedule: a livestream, a talk or meetup, a community meeting.
package struct ScheduleEntry: ItemContent {
    /// How people come together.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case livestream, meetup, meeting
        /// The day by which something must be done.
        case deadline
    }

    package var kind: Kind
    package var title: String
    package var start: DayOrDateTime?
    package var end: DayOrDateTime?
    package var speakers: [Person]
    /// Where, as written: a place, or `Virtual (Berlin, DE)`; nil where none is named.
    package var location: String?
    /// Where to sign up, watch or join; of a review, the recording.
    package var url: String?
    /// Whether it tells of something that has been.
    package var isReview: Bool
    /// The group or host, where it is named apart from the title.
    package var organiser: String?
    /// The heading or the outer item of a list directly above, where one kind is grouped.
    package var group: String?

    package init(
        kind: Kind, title: String, start: DayOrDateTime? = nil, end: DayOrDateTime? = nil, speakers: [Person] = [],
        location: String? = nil, url: String? = nil, isReview: Bool = false
    ) {
        self.kind = kind
        self.title = title
        self.start = start
        self.end = end
        self.speakers = speakers
        self.location = location
        self.url = url
        self.isReview = isReview
    }

    package static var kind: ItemKind { .scheduleEntry }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .scheduleEntry(let told) = content else { return nil }
        self = told
    }
    package var address: String? { url }

    package var titleLine: String { OneLine.of(title) }

    package var outline: [OutlineLine] {
        let from: Message = start.map { "\($0.text)" } ?? "no date"
        let time: Message = end.map { "\(from) to \($0.text)" } ?? from
        let told: Message = isReview ? "\(kind.rawValue), past" : "\(kind.rawValue)"
        let place = [location, url].compactMap(\.self).map { OutlineLine("→ \($0)") }
        return [OutlineLine(text: title), OutlineLine("\(told), \(time)")] + OutlineLine.names(speakers) + place
    }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("kind", kind.rawValue)
        json.field("title", title)
        json.field("start", start?.text)
        json.field("end", end?.text)
        json.field("speakers", speakers)
        json.field("location", location)
        json.field("url", url)
        json.key("isReview")
        json.boolean(isReview)
        json.field("organiser", organiser)
        json.field("group", group)
    }
}
