internal import WeeklyModel

/// The routes of all calendars. A newsletter without dates has none: iCalendar knows no calendar without events.
enum CalendarRoutes {
    static func all(_ pages: PageMaker) -> [Route] {
        guard ScheduleCalendar.hasEvents(pages.newsletter) else { return [] }
        let entries = pages.newsletter.items.schedule.compactMap { entry(at: $0, pages) }
        return [Route(document: ScheduleCalendar.route) { ScheduleCalendar.bytes(pages) }] + entries
    }

    private static func entry(at path: ItemPath, _ pages: PageMaker) -> Route? {
        let issue = pages.newsletter.issue(of: path)
        let item = pages.newsletter.item(at: path)
        return ScheduleCalendar.route(of: item, in: issue, pages.addresses).map { route in
            Route(document: route, of: issue) { ScheduleCalendar.bytes(at: path, pages) }
        }
    }
}
