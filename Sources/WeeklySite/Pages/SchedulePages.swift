internal import WeeklyModel
internal import WeeklyTemplates

/// What is to come and what has been, and a page for each month.
extension PageMaker {
    static let scheduleRoute = RoutePath("schedule/index.html")

    func schedulePage() throws(TemplateFailure) -> [UInt8] {
        try render("schedule", scheduleData)
    }

    var scheduleData: TemplateRecord {
        withCommon([
            "page": page(words["schedule"], at: Self.scheduleRoute),
            "upcoming": .list(schedule.upcoming.map(items.record)),
            "undated": .list(schedule.undated.prefix(Self.few).map(items.record)),
            "past": .list(schedule.past.prefix(20).map(items.record)),
            "months": months,
            "calendar_path": .init(FeedLinks.calendar(self)?.path),
        ])
    }

    func monthPage(_ month: ScheduleOverview.Month) throws(TemplateFailure) -> [UInt8] {
        try render("schedule-month", data(of: month))
    }

    func data(of month: ScheduleOverview.Month) -> TemplateRecord {
        let title = words.text(ofMonth: month.month, year: month.year)
        return withCommon([
            "page": page("\(title) \(words["schedule"])", at: month.route),
            "items": .list(month.entries.map(items.record)),
            "months": months,
        ])
    }

    private var months: TemplateValue {
        .list(
            schedule.months.map { month in
                [
                    "name": .string(words.text(ofMonth: month.month, year: month.year)),
                    "path": .string(addresses.path(of: month.route)), "count": .integer(month.entries.count),
                ]
            })
    }
}
