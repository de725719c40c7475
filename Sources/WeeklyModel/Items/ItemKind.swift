/// What an item is. This is the one list of kinds, and here is the one table of their names; docs/decisions/0016 says what else a
/// kind has.
///
/// The order is that in which lists of several kinds come; the raw value is a kind's place in it.
package enum ItemKind: Int, Sendable, Hashable, CaseIterable {
    case question, release, scheduleEntry, article, task, event, entry, quote
    /// Shown where they stand, but in no list of all issues.
    case contributors, prose

    private struct Names {
        /// In JSON: `scheduleEntry`.
        let json: String
        /// In classes and conditions of templates: `schedule-entry`.
        let template: String
        /// For people and in search: `schedule`.
        let short: String
        /// What fragments of permalinks begin with.
        let anchor: StaticString
    }

    private var names: Names {
        switch self {
        case .question: Names(json: "question", template: "question", short: "question", anchor: "q")
        case .release: Names(json: "release", template: "release", short: "release", anchor: "r")
        case .scheduleEntry:
            Names(json: "scheduleEntry", template: "schedule-entry", short: "schedule", anchor: "c")
        case .article: Names(json: "article", template: "article", short: "article", anchor: "a")
        case .task: Names(json: "task", template: "task", short: "task", anchor: "t")
        case .event: Names(json: "event", template: "event", short: "event", anchor: "e")
        case .entry: Names(json: "entry", template: "entry", short: "entry", anchor: "i")
        case .quote: Names(json: "quote", template: "quote", short: "quote", anchor: "z")
        case .contributors:
            Names(json: "contributors", template: "contributors", short: "contributors", anchor: "contributors")
        case .prose: Names(json: "prose", template: "prose", short: "prose", anchor: "p")
        }
    }

    /// The name in JSON (issue.schema.json, `type` of an item): `scheduleEntry`.
    package var jsonName: String { names.json }
    /// The name in templates and classes of HTML: `schedule-entry`.
    package var templateName: String { names.template }
    /// The name for people and for the search: `schedule`.
    package var shortName: String { names.short }
    /// What the fragments of permalinks to items of the kind begin with: `q`.
    package var anchorPrefix: StaticString { names.anchor }

    /// Whether items of the kind are gathered from all issues, for lists, projects and the search.
    package var isGathered: Bool { self != .prose && self != .contributors }

    /// The kinds that are gathered from all issues, in their order.
    package static let gathered = allCases.filter(\.isGathered)
}
