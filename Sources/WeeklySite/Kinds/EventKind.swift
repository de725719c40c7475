internal import WeeklyModel
internal import WeeklyTemplates

extension KindOnSite {
    /// News of the community: on the pages of projects only.
    static let event = KindOnSite(
        Event.self, name: "events", projectGroup: ProjectGroup(most: ProjectGroup.many, template: "project-events"),
        record: { event, place in
            [
                "title": .string(event.headline),
                "people": .names(event.people),
                "project": place.record(of: event.project),
            ]
        })
}
