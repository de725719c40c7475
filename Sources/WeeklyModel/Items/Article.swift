package import WeeklyText

/// A recommended article.
package struct Article: ItemContent {
    package var title: String
    package var url: String
    package var image: String?

    package init(title: String, url: String, image: String? = nil) {
        self.title = title
        self.url = url
        self.image = image
    }

    package static var kind: ItemKind { .article }

    package var titleLine: String { OneLine.of(title) }

    package var outline: [OutlineLine] { [OutlineLine(text: title), OutlineLine(url)] }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("title", title)
        json.field("url", url)
        json.field("image", image)
    }
}
