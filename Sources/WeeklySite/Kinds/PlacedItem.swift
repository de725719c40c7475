internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// An item with the issue and the edition that it is in.
struct PlacedItem {
    let item: Item
    let issue: Issue
    let edition: Edition

    var content: any ItemContent { item.content.value }
    /// Its permalink, a whole address.
    var url: String { Addresses.url(of: item, at: page) }
    /// Whole address of the issue's page.
    var page: String { edition.addresses.url(of: issue) }

    /// What templates are told of it as one of many, with the way back to its issue.
    var listed: TemplateValue { listed(earlier: []) }

    /// The same, and where else it was told of.
    func listed(earlier: [PlacedItem]) -> TemplateValue {
        let common = common
        let tellings: TemplateRecord = [
            "has_tellings": .boolean(!earlier.isEmpty), "telling_count": .integer(earlier.count + 1),
            "tellings": .list(earlier.isEmpty ? [] : [.record(common)] + earlier.map { .record($0.common) }),
        ]
        return .record(own.layered(over: common.layered(over: tellings)))
    }

    /// Whether its issue came out more than so many days before now.
    func isOlder(thanDays days: Int) -> Bool { edition.now - issue.date.secondsSinceEpoch > days * 86_400 }

    /// What templates are told of it on its issue's own page.
    var beside: TemplateValue {
        .record(own.layered(over: ["anchor": .init(item.anchor)]))
    }

    private var own: TemplateRecord { KindOnSite.of(item.kind).record(self) }

    /// The path of its permalink.
    var path: String { path(at: edition.addresses.path(of: issue)) }

    private func path(at page: String) -> String { page + (item.anchor.map { "#\($0)" } ?? "") }

    private var common: TemplateRecord {
        let page = edition.addresses.path(of: issue)
        return [
            "path": .string(path(at: page)),
            "issue_title": .string(issue.title),
            "issue_path": .string(page),
            "date": edition.words.record(of: issue.date),
        ]
    }

    /// A project's name, its own address, and its page here.
    func record(of project: NamedLink?) -> TemplateValue {
        guard let project else { return .null }
        let slug = edition.projectSlug(ofName: project.name)
        return [
            "name": .string(project.name),
            "url": .init(shown(project.url)),
            "path": .init(slug.flatMap { edition.path(of: SitePaths.project($0), ifMade: .lists) }),
        ]
    }

    /// An address that the editor wrote, as lists on any page have it.
    func shown(_ address: String?) -> String? {
        address.map { edition.addresses.shown($0, of: issue) }
    }

    /// HTML of the issue, as lists on any page have it.
    func html(_ markup: Markup) -> HTML {
        HTML(markup.html(markup.addresses { edition.addresses.shown($0, of: issue) }))
    }

    // MARK: For search engines

    func node(of project: NamedLink) -> LinkedNode {
        var node = LinkedNode("SoftwareApplication")
        node["name"] = .text(project.name)
        node["url"] = whole(project.url)
        return node
    }

    func person(_ name: String) -> LinkedNode {
        var node = LinkedNode("Person")
        node["name"] = .text(name)
        return node
    }

    /// - Parameter address: as the editor wrote it; nil where nobody did.
    func organization(_ name: String, at address: String?) -> LinkedNode {
        var node = LinkedNode("Organization")
        node["name"] = .text(name)
        node["url"] = whole(address)
        return node
    }

    /// An address that the editor wrote, as whole address.
    func whole(_ address: String?) -> LinkedValue? {
        address.map { .text(edition.addresses.whole($0, in: issue)) }
    }
}

extension Edition {
    /// The item at a place of the newsletter.
    func item(at path: ItemPath) -> PlacedItem {
        PlacedItem(item: newsletter.item(at: path), issue: newsletter.issue(of: path), edition: self)
    }

    /// What templates are told of an item in a list.
    func listed(_ path: ItemPath) -> TemplateValue { item(at: path).listed }

    /// What templates are told of a thing in a list, with all issues that tell of it.
    func listed(_ thing: ToldThing) -> TemplateValue {
        item(at: thing.newest).listed(earlier: thing.earlier.map { item(at: $0) })
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
