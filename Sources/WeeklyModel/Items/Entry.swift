internal import WeeklyDiagnostics
package import WeeklyText

/// One thing of a list of things: a tool, a job, a merged change, a podcast. What kind of thing is for the site to say.
package struct Entry: ItemContent {
    /// The name of its kind, one of the configuration's.
    package var kindName: String
    package var title: String
    /// Of the title; else the first address in the entry.
    package var url: String?
    /// What follows the title, mark-up removed.
    package var text: String
    /// The heading or the outer item of a list directly above, where one kind is grouped.
    package var group: String?
    /// Marks in front of the title, such as `video` or an emoji.
    package var tags: [String]
    /// Who recommends or wrote it.
    package var by: [Person]
    package var image: String?

    package init(
        kindName: String, title: String, url: String? = nil, text: String = "", group: String? = nil,
        tags: [String] = [],
        by: [Person] = [], image: String? = nil
    ) {
        self.kindName = kindName
        self.title = title
        self.url = url
        self.text = text
        self.group = group
        self.tags = tags
        self.by = by
        self.image = image
    }

    package static var kind: ItemKind { .entry }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .entry(let told) = content else { return nil }
        self = told
    }
    package var address: String? { url }

    package var titleLine: String { OneLine.of(title) }

    package var outline: [OutlineLine] {
        let marks = tags.map { "[\($0)]" }
        return [OutlineLine("\(OutlineLine.facts([kindName, group] + marks))", text: title)]
            + (url.map { [OutlineLine("\($0)")] } ?? []) + OutlineLine.names(by)
    }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("kind", kindName)
        json.field("title", title)
        json.field("url", url)
        json.field("text", text)
        json.field("group", group)
        json.field("tags", tags)
        json.field("by", by)
        json.field("image", image)
    }
}
