package import WeeklyText

/// News of the community itself: a new committer, an award.
package struct Event: ItemContent {
    package var headline: String
    package var people: [Person]
    package var project: NamedLink?
    package var html: String

    package init(headline: String, people: [Person] = [], project: NamedLink? = nil, html: String) {
        self.headline = headline
        self.people = people
        self.project = project
        self.html = html
    }

    package static var kind: ItemKind { .event }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .event(let told) = content else { return nil }
        self = told
    }

    package var titleLine: String { OneLine.of(headline) }

    package var namedProject: NamedLink? { project }

    package var outline: [OutlineLine] { [OutlineLine(text: headline)] + OutlineLine.names(people) }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("headline", headline)
        json.field("people", people)
        json.field("project", project)
        json.field("html", html)
    }
}
