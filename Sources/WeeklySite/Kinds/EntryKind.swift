internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension KindOnSite {
    /// Things of the kinds that a site names: `jobs/`, `tools/`.
    static let entry = KindOnSite(
        Entry.self, name: "entries", listing: .byName,
        projectGroup: ProjectGroup(most: ProjectGroup.many, template: "project-entries"), record: { $0.record($1) },
        node: { $0.node($1) })
}

extension Entry {
    fileprivate func record(_ place: PlacedItem) -> TemplateRecord {
        [
            "kind": .string(kindName),
            "title": .string(titleLine),
            "url": .init(url),
            "text": .init(text.isEmpty ? nil : Excerpt.of(OneLine.of(text), .cells(200).withEllipsis)),
            "group": .init(group),
            "tags": .list(tags.map(TemplateValue.string)),
            "by": .names(by),
            "image": .init(image),
        ]
    }

    /// https://schema.org/CreativeWork
    fileprivate func node(_ place: PlacedItem) -> LinkedNode {
        var node = LinkedNode("CreativeWork", id: place.url)
        node["name"] = .text(titleLine)
        node["url"] = place.whole(url) ?? .text(place.url)
        node["genre"] = .text(kindName)
        return node
    }
}
