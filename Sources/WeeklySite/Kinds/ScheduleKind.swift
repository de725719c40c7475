internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension KindOnSite {
    /// The schedule: pages and calendars of its own.
    static let scheduleEntry = KindOnSite(
        ScheduleEntry.self, name: "schedule", listing: .own,
        projectGroup: ProjectGroup(most: ProjectGroup.many, template: "project-schedule"),
        beside: .lines(key: "entries"),
        record: { $0.record($1) }, node: { entry, place in entry.start.map { entry.node(place, start: $0) } })
}

extension ScheduleEntry {
    fileprivate func record(_ place: PlacedItem) -> TemplateRecord {
        let words = place.edition.words
        return [
            "title": .string(title),
            "kind_text": .string(words.text(of: kind)),
            "start": start.map { words.record(of: $0) } ?? .null,
            "end": end.map { words.record(of: $0) } ?? .null,
            "until": .init(words.until(end, from: start)),
            "speakers": .names(speakers),
            "organiser": .init(organiser),
            "location": .init(location),
            "url": .init(place.shown(url)),
            "is_review": .boolean(isReview),
            "is_past": .boolean(isPast(at: place.edition.now)),
            "calendar_path": .init(place.calendarPath.map(place.edition.addresses.path)),
        ]
    }

    // MARK: For search engines

    /// https://schema.org/Event
    fileprivate func node(_ place: PlacedItem, start: DayOrDateTime) -> LinkedNode {
        var node = LinkedNode("Event", id: place.url)
        node.set("name", .text(title))
        node.set("url", .text(place.url))
        node.set("startDate", .text(start.text))
        node.set("endDate", end.map { .text($0.text) })
        let mode = location == nil ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"
        node.set("eventAttendanceMode", .text("https://schema.org/\(mode)"))
        node.set("location", .node(venue(place)))
        let performers = speakers.compactMap { $0.name ?? $0.handle }.map { LinkedValue.node(place.person($0)) }
        node.set("organizer", organiser.map { .node(place.organization($0, at: nil)) })
        node.set("performer", performers.isEmpty ? nil : .list(performers))
        return node
    }

    private func venue(_ place: PlacedItem) -> LinkedNode {
        if let location {
            var node = LinkedNode("Place")
            node.set("name", .text(location))
            node.set("address", .text(location))
            return node
        }
        var node = LinkedNode("VirtualLocation")
        node.set("url", place.whole(url) ?? .text(place.url))
        return node
    }
}

// MARK: Calendars

extension Item {
    /// The calendar file of an entry with a date, beside its issue's page; nil for all other items.
    func calendarPath(beside page: RoutePath) -> RoutePath? {
        guard case .scheduleEntry(let entry) = content, entry.start != nil else { return nil }
        return anchor.map { page.calendar(ofItemAt: $0) }
    }
}

extension ScheduledItem {
    /// The calendar file of an entry with a date, beside its issue's page; nil for one without.
    func calendarPath(beside page: RoutePath) -> RoutePath? {
        start == nil ? nil : anchor.map { page.calendar(ofItemAt: $0) }
    }
}

extension RoutePath {
    fileprivate func calendar(ofItemAt anchor: String) -> RoutePath { beside("\(PathPart.fitting(anchor)).ics") }
}

extension PlacedItem {
    /// The calendar file of an entry with a date; nil for all other items, and where the site has no calendars.
    var calendarPath: RoutePath? {
        guard edition.configuration.makes(.calendars) else { return nil }
        return item.calendarPath(beside: home.route)
    }
}
