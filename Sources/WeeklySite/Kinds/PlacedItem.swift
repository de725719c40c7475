internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// An item with the issue and the edition that it is in.
struct PlacedItem: Sendable {
    let item: Item
    let home: PlacedIssue
    let edition: Edition

    var issue: Issue { home.issue }
    var content: Item.Content { item.content }
    /// Its permalink, a whole address.
    var url: String { Addresses.url(of: item, at: home.url) }

    /// What templates are told of it as one of many, with the way back to its issue.
    var listed: TemplateValue { listed(earlier: []) }

    /// The same, and where else it was told of.
    func listed(earlier: [ItemPath]) -> TemplateValue {
        let way = TemplateRecord(deferring: ListedItem.fields, of: ListedItem(place: self, earlier: earlier))
        return .record(own.layered(over: way))
    }

    /// Whether its issue came out more than so many days before now.
    func isOlder(thanDays days: Int) -> Bool { edition.now - home.issue.date.secondsSinceEpoch > days * 86_400 }

    /// What templates are told of it on its issue's own page.
    var beside: TemplateValue {
        .record(own.layered(over: ["anchor": .init(item.anchor)]))
    }

    private var own: TemplateRecord { KindOnSite.of(item.kind).record(self) }

    /// The path of its permalink.
    var path: String { item.anchor.map { home.path.with(fragment: $0) } ?? home.path }

    /// A project's name, its own address, and its page here.
    func record(of project: NamedLink?) -> TemplateValue {
        guard let project else { return .null }
        return [
            "name": .string(project.name),
            "url": .init(shown(project.url)),
            "path": .init(edition.projectPath(ofName: project.name)),
        ]
    }

    /// An address that the editor wrote, as lists on any page have it.
    func shown(_ address: String?) -> String? {
        address.map { edition.addresses.shown($0, of: home.issue) }
    }

    /// HTML of the issue, as lists on any page have it.
    func html(_ markup: Markup) -> HTML {
        HTML(markup.html(markup.addresses { edition.addresses.shown($0, of: home.issue) }))
    }

    // MARK: For search engines

    func node(of project: NamedLink) -> LinkedNode {
        var node = LinkedNode("SoftwareApplication")
        node.set("name", .text(project.name))
        node.set("url", whole(project.url))
        return node
    }

    func person(_ name: String) -> LinkedNode {
        var node = LinkedNode("Person")
        node.set("name", .text(name))
        return node
    }

    /// - Parameter address: as the editor wrote it; nil where nobody did.
    func organization(_ name: String, at address: String?) -> LinkedNode {
        var node = LinkedNode("Organization")
        node.set("name", .text(name))
        node.set("url", whole(address))
        return node
    }

    /// An address that the editor wrote, as whole address.
    func whole(_ address: String?) -> LinkedValue? {
        address.map { .text(edition.addresses.whole($0, in: home.issue)) }
    }
}

extension Edition {
    /// The item at a place of the newsletter.
    func item(at path: ItemPath) -> PlacedItem {
        PlacedItem(item: newsletter.item(at: path), home: issue(at: path.issue), edition: self)
    }

    /// What templates are told of an item in a list.
    func listed(_ path: ItemPath) -> TemplateValue { item(at: path).listed }

    /// What templates are told of a thing in a list, with all issues that tell of it.
    func listed(_ thing: ToldThing) -> TemplateValue {
        item(at: thing.newest).listed(earlier: thing.earlier)
    }
}

extension TemplateValue {
    /// A name that may lead somewhere.
    init(_ link: NamedLink) {
        self = ["name": .string(link.name), "url": .init(link.url)]
    }

    /// The names of people, each a text.
    static func names(_ people: [Person]) -> TemplateValue {
        .list(people.compactMap { $0.name ?? $0.handle }.map(TemplateValue.string))
    }
}
