internal import WeeklyModel
internal import WeeklyTemplates

/// What is to come and what has been, and a page for each month.
extension PageMaker {
    static let scheduleRoute = RoutePath("schedule/index.html")

    static func route(of month: Month) -> RoutePath {
        RoutePath("schedule/\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)/index.html")
    }

    func schedulePage() throws(TemplateFailure) -> [UInt8] {
        try render("schedule", scheduleData)
    }

    var scheduleData: TemplateRecord {
        withCommon([
            "page": page(words["schedule"], at: Self.scheduleRoute),
            "upcoming": .list(upcoming.map(items.record)),
            "undated": .list(schedule.undated.prefix(Self.few).map(items.record)),
            "past": .list(schedule.past.prefix(20).map(items.record)),
            "months": months(shown: nil),
            "calendar_path": .init(FeedLinks.calendar(self)?.path),
        ])
    }

    func monthPage(_ month: Month) throws(TemplateFailure) -> [UInt8] {
        try render("schedule-month", data(of: month))
    }

    func data(of month: Month) -> TemplateRecord {
        let title = words.text(ofMonth: month.month, year: month.year)
        return withCommon([
            "page": page("\(title) \(words["schedule"])", at: Self.route(of: month)),
            "items": .list(schedule.entries(of: month).map(items.record)),
            "months": months(shown: month),
        ])
    }

    private func months(shown: Month?) -> TemplateValue {
        .list(
            newsletter.scheduleMonths.map { month in
                [
                    "name": .string(words.text(ofMonth: month.month, year: month.year)),
                    "path": .string(addresses.path(of: Self.route(of: month))),
                    "count": .integer(schedule.entries(of: month).count), "is_shown": .boolean(month == shown),
                ]
            })
    }
}
