package import WeeklyText

/// What no reader claims, as it stands: it has no title, no place in lists, and no fragment.
extension RichText: ItemContent {
    package static var kind: ItemKind { .prose }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .prose(let told) = content else { return nil }
        self = told
    }

    package var titleLine: String { OneLine.of(text) }

    package var outline: [OutlineLine] { [OutlineLine(text: text)] }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("text", text)
        json.field("html", html)
    }
}
