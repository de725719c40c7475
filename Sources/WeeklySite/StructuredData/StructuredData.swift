internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What search engines read of a page: JSON-LD 1.1 with the vocabulary of schema.org.
///
/// The text has no `<`, so that it can stand in `<script type="application/ld+json">`.
enum StructuredData {
    /// An issue and what is in it: the article, its questions, its events with dates, its releases.
    static func json(of issue: PlacedIssue, _ edition: Edition) -> HTML {
        json(of: nodes(of: issue, edition))
    }

    /// A page beside issues.
    static func json(of content: ContentPage, _ edition: Edition) -> HTML {
        json(of: [page(content, edition.addresses.url(of: content.route), edition)])
    }

    /// A page of a list of items, with what search engines are told of each.
    ///
    /// - Parameters:
    ///   - url: the list's whole address.
    ///   - start: how many items stand on the pages before.
    ///   - count: how many there are on all pages.
    static func json(
        ofList title: String, at url: String, _ items: ArraySlice<ItemPath>, from start: Int, of count: Int,
        _ edition: Edition
    ) -> HTML {
        var list = LinkedNode("ItemList", id: url)
        list["name"] = .text(title)
        list["url"] = .text(url)
        list["numberOfItems"] = .integer(count)
        list["itemListElement"] = .list(
            zip(items, (start + 1)...).map { .node(element(edition.item(at: $0), position: $1)) })
        return json(of: [list])
    }

    /// https://schema.org/ListItem
    private static func element(_ place: PlacedItem, position: Int) -> LinkedNode {
        var element = LinkedNode("ListItem")
        element["position"] = .integer(position)
        element["item"] = KindOnSite.of(place.item.kind).node?(place).map(LinkedValue.node)
        return element
    }

    private static func json(of nodes: [LinkedNode]) -> HTML {
        var json = JSONText()
        json.object { json in
            json.field("@context", "https://schema.org")
            json.key("@graph")
            json.array { json in
                for node in nodes { node.write(to: &json) }
            }
        }
        return HTML(utf8: json.utf8)
    }

    private static func nodes(of issue: PlacedIssue, _ edition: Edition) -> [LinkedNode] {
        let items = issue.issue.sections.flatMap(\.passages).flatMap { passage in
            passage.items.compactMap { item in
                KindOnSite.of(item.kind).node?(PlacedItem(item: item, home: issue, edition: edition))
            }
        }
        return [article(issue.issue, issue.url, parts: items, edition)] + items
    }

    /// https://schema.org/NewsArticle
    private static func article(_ issue: Issue, _ url: String, parts: [LinkedNode], _ edition: Edition) -> LinkedNode {
        let front = issue.frontMatter
        var node = LinkedNode("NewsArticle", id: url)
        node["headline"] = .text(issue.title)
        node["description"] = issue.summary.map(LinkedValue.text)
        node["url"] = .text(url)
        node["mainEntityOfPage"] = .text(url)
        node["datePublished"] = .text(issue.date.text)
        node["dateModified"] = front.modified.map { .text($0.text) }
        node["inLanguage"] = .text(front.language ?? edition.configuration.language)
        node["image"] = front.cover.map { .text(edition.addresses.whole($0, on: url)) }
        node["author"] = .node(
            edition.author(of: issue).map { named("Person", $0) } ?? named("Organization", edition.publisher))
        node["publisher"] = .node(named("Organization", edition.publisher))
        node["keywords"] = front.tags.isEmpty ? nil : .list(front.tags.map(LinkedValue.text))
        node["hasPart"] = parts.isEmpty ? nil : .list(parts.map(\.reference))
        return node
    }

    /// https://schema.org/WebPage
    private static func page(_ content: ContentPage, _ url: String, _ edition: Edition) -> LinkedNode {
        let front = content.frontMatter
        var site = LinkedNode("WebSite")
        site["name"] = .text(edition.configuration.title)
        site["url"] = .text(edition.addresses.url(of: SitePaths.index(1)))
        var node = LinkedNode("WebPage", id: url)
        node["name"] = .text(content.title)
        node["description"] = content.summary.map(LinkedValue.text)
        node["url"] = .text(url)
        node["datePublished"] = front.date.map { .text($0.text) }
        node["dateModified"] = front.modified.map { .text($0.text) }
        node["inLanguage"] = .text(front.language ?? edition.configuration.language)
        node["primaryImageOfPage"] = edition.image(of: content).map(LinkedValue.text)
        node["author"] = front.author.map { author in
            .node(
                named(
                    "Person",
                    NamedLink(name: author.name, url: author.url.map { edition.addresses.whole($0, in: content) })))
        }
        node["publisher"] = .node(named("Organization", edition.publisher))
        node["isPartOf"] = .node(site)
        return node
    }

    private static func named(_ type: String, _ link: NamedLink) -> LinkedNode {
        var node = LinkedNode(type)
        node["name"] = .text(link.name)
        node["url"] = link.url.map(LinkedValue.text)
        return node
    }
}
