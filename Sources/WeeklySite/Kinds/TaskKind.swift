internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension KindOnSite {
    /// Tasks for newcomers: `tasks/`.
    static let task = KindOnSite(
        StarterTask.self, name: "tasks", listing: .pages,
        projectGroup: ProjectGroup(most: ProjectGroup.many, template: "tasks"),
        record: { task, place in
            [
                "title": .string(Excerpt.of(task.titleLine, .cells(200))),
                "is_old": .boolean(place.isOlder(thanDays: PassingTime.freshDays)),
                "level": .init(task.level?.rawValue),
                "project": place.record(of: task.project),
                "url": .init(place.shown(task.url)),
            ]
        })
}
