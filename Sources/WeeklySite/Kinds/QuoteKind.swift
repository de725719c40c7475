internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension KindOnSite {
    /// Quotations: `quotes/`.
    static let quote = KindOnSite(
        Quote.self, name: "quotes", listing: .pages,
        record: { quote, place in
            [
                "title": .string(quote.titleLine), "text": .string(quote.text), "by": .init(quote.by),
                "url": .init(place.shown(quote.url)),
            ]
        },
        node: { $0.node($1) }, isListDescribed: true)
}

extension Quote {
    /// https://schema.org/Quotation
    fileprivate func node(_ place: PlacedItem) -> LinkedNode {
        var node = LinkedNode("Quotation", id: place.url)
        node.set("text", .text(text))
        node.set("creator", by.map { .node(place.person($0)) })
        node.set("url", .text(place.url))
        return node
    }
}
