internal import WeeklyDiagnostics
package import WeeklyText

/// A recommended article.
package struct Article: ItemContent {
    package var title: String
    package var url: String
    package var image: String?
    /// What follows the title, mark-up removed.
    package var text = ""
    /// The heading or the outer item of a list directly above, where one kind is grouped.
    package var group: String?
    /// Marks in front of the title, such as `video` or an emoji.
    package var tags: [String] = []
    /// Who recommends or wrote it.
    package var by: [Person] = []

    package init(title: String, url: String, image: String? = nil) {
        self.title = title
        self.url = url
        self.image = image
    }

    package static var kind: ItemKind { .article }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .article(let told) = content else { return nil }
        self = told
    }
    package var address: String? { url }

    /// What stands at one address is one article, by whatever title it is recommended.
    package var thing: String? { ArticleAddress.key(url) }

    package var titleLine: String { OneLine.of(title) }

    package var outline: [OutlineLine] { [OutlineLine(text: title), OutlineLine("\(url)")] }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("title", title)
        json.field("url", url)
        json.field("image", image)
        json.field("text", text)
        json.field("group", group)
        json.field("tags", tags)
        json.field("by", by)
    }
}
