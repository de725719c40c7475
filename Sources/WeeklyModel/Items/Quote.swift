package import WeeklyText

/// A quotation, with whom it is from.
package struct Quote: ItemContent {
    package var text: String
    /// Who said or wrote it, as written, without its dash.
    package var by: String?
    /// Where that leads.
    package var url: String?

    package init(text: String, by: String? = nil, url: String? = nil) {
        self.text = text
        self.by = by
        self.url = url
    }

    package static var kind: ItemKind { .quote }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .quote(let told) = content else { return nil }
        self = told
    }

    package var titleLine: String { OneLine.of(text) }

    package var outline: [OutlineLine] { [OutlineLine(text: text)] + (by.map { [OutlineLine(text: $0)] } ?? []) }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("text", text)
        json.field("by", by)
        json.field("url", url)
    }
}
