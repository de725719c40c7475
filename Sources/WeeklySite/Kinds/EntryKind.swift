internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension KindOnSite {
    /// Things of the kinds that a site names: `jobs/`, `tools/`.
    static let entry = KindOnSite(
        Entry.self, name: "entries", listing: .byName,
        projectGroup: ProjectGroup(most: ProjectGroup.many, template: "entries"), record: { $0.record($1) },
        node: { $0.node($1) }, isListDescribed: true)
}

extension Entry {
    fileprivate func record(_ place: PlacedItem) -> TemplateRecord {
        [
            "kind": .string(kindName),
            "title": .string(titleLine),
            "url": .init(place.shown(url)),
            "text": .init(text.isEmpty ? nil : Excerpt.of(OneLine.of(text), .cells(200).withEllipsis)),
            "group": .init(group),
            "tags": .list(tags.map(TemplateValue.string)),
            "by": .names(by),
            "image": .init(place.shown(image)),
        ]
    }

    fileprivate func node(_ place: PlacedItem) -> LinkedNode {
        switch place.edition.settings(ofKindNamed: kindName)?.schema {
        case .job: job(place)
        case nil: work(place)
        }
    }

    /// https://schema.org/JobPosting, with what is known: who is named with it is taken for who hires.
    private func job(_ place: PlacedItem) -> LinkedNode {
        var node = LinkedNode("JobPosting", id: place.url)
        node.set("title", .text(titleLine))
        node.set("description", text.isEmpty ? nil : .text(OneLine.of(text)))
        node.set("url", place.whole(url) ?? .text(place.url))
        node.set("datePosted", .text(place.home.dateText))
        node.set(
            "hiringOrganization",
            by.first.flatMap { person in
                person.shownName.map { .node(place.organization($0, at: person.url)) }
            })
        return node
    }

    /// https://schema.org/CreativeWork
    private func work(_ place: PlacedItem) -> LinkedNode {
        var node = LinkedNode("CreativeWork", id: place.url)
        node.set("name", .text(titleLine))
        node.set("url", place.whole(url) ?? .text(place.url))
        node.set("genre", .text(kindName))
        return node
    }
}
