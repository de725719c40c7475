internal import WeeklyDiagnostics
package import WeeklyText

/// This week's contributors: named people, a picture, or both.
package struct Contributors: ItemContent {
    package var people: [Person]
    package var html: String

    package init(people: [Person], html: String) {
        self.people = people
        self.html = html
    }

    package static var kind: ItemKind { .contributors }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .contributors(let told) = content else { return nil }
        self = told
    }

    package var titleLine: String { OneLine.of(people.compactMap(\.name).joined(separator: ", ")) }

    package var outline: [OutlineLine] { [OutlineLine("\(people.count)")] + OutlineLine.names(people) }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("people", people)
        json.field("html", html)
    }
}
