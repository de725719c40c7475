internal import WeeklyModel
internal import WeeklyTemplates

/// What was understood of a section, for templates that show it in a form of their own.
struct SectionItems: Sendable {
    let section: Section
    let issue: PlacedIssue
    let edition: Edition

    static let fields: DeferredFields<SectionItems> = ["items": { .list($0.items) }]

    /// Its questions, releases and so on, as lists show them, in the order of the text.
    private var items: [TemplateValue] {
        section.items.filter { $0.kind.isGathered }.map {
            PlacedItem(item: $0, home: issue, edition: edition).listed
        }
    }
}
