internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What is to come and what has been, and a page for each month.
extension PageMaker {
    var scheduleData: TemplateRecord {
        withCommon([
            "page": page(words["schedule"], at: SitePaths.schedule),
            "upcoming": .list(edition.upcoming.map(edition.listed)),
            "undated": .list(edition.schedule.undated.prefix(KindOnSite.ProjectGroup.few).map(edition.listed)),
            "past": .list(edition.schedule.past.prefix(20).map(edition.listed)),
            "months": months(shown: nil),
            "calendar_path": .init(FeedLinks.calendar(edition)?.path),
            "calendar_app_url": .init(FeedLinks.calendar(edition)?.appURL),
        ])
    }

    func data(of month: Month) -> TemplateRecord {
        let title = words.text(of: month)
        return withCommon([
            "page": page("\(title) \(words["schedule"])", at: SitePaths.month(month)),
            "items": .list(edition.schedule.entries(of: month).map(edition.listed)),
            "months": months(shown: month),
        ])
    }

    private func months(shown: Month?) -> TemplateValue {
        .list(
            scheduleMonths.value.map { month, record in
                .record(TemplateRecord([("is_shown", .boolean(month == shown))]).layered(over: record))
            })
    }

    /// What every page of a month says of each month.
    static func months(_ edition: Edition) -> [(Month, TemplateRecord)] {
        edition.newsletter.scheduleMonths.map { month in
            (
                month,
                [
                    "name": .string(edition.words.text(of: month)),
                    "path": .string(edition.addresses.path(of: SitePaths.month(month))),
                    "count": .integer(edition.schedule.entries(of: month).count),
                ]
            )
        }
    }
}
