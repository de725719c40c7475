internal import WeeklyModel

extension FeedLinks {
    /// The calendar of the schedule; nil where nothing has a date.
    static func calendar(_ pages: PageMaker) -> FeedLink? {
        guard ScheduleCalendar.hasEvents(pages.newsletter) else { return nil }
        return FeedLink(
            title: ScheduleCalendar.name(pages.configuration), name: "iCalendar", type: CalendarFile.mediaType,
            path: pages.configuration.address.path(of: ScheduleCalendar.route))
    }
}
