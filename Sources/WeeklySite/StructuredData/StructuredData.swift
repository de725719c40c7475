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
        list.set("name", .text(title))
        list.set("url", .text(url))
        list.set("numberOfItems", .integer(count))
        list.set(
            "itemListElement",
            .list(
                zip(items, (start + 1)...).map { .node(element(edition.item(at: $0), position: $1)) }))
        return json(of: [list])
    }

    /// https://schema.org/ListItem
    private static func element(_ place: PlacedItem, position: Int) -> LinkedNode {
        var element = LinkedNode("ListItem")
        element.set("position", .integer(position))
        element.set("item", KindOnSite.of(place.item.kind).node?(place).map(LinkedValue.node))
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
        return HTML(json.text)
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
        node.set("headline", .text(issue.title))
        node.set("description", issue.summary.map(LinkedValue.text))
        node.set("url", .text(url))
        node.set("mainEntityOfPage", .text(url))
        node.set("datePublished", .text(issue.date.text))
        node.set("dateModified", front.modified.map { .text($0.text) })
        node.set("inLanguage", .text(front.language ?? edition.configuration.language))
        node.set("image", front.cover.map { .text(edition.addresses.whole($0, on: url)) })
        node.set(
            "author",
            .node(
                edition.author(of: issue).map { named("Person", $0) } ?? named("Organization", edition.publisher)))
        node.set("publisher", .node(named("Organization", edition.publisher)))
        node.set("keywords", front.tags.isEmpty ? nil : .list(front.tags.map(LinkedValue.text)))
        node.set("hasPart", parts.isEmpty ? nil : .list(parts.map(\.reference)))
        return node
    }

    /// https://schema.org/WebPage
    private static func page(_ content: ContentPage, _ url: String, _ edition: Edition) -> LinkedNode {
        let front = content.frontMatter
        var site = LinkedNode("WebSite")
        site.set("name", .text(edition.configuration.title))
        site.set("url", .text(edition.addresses.url(of: SitePaths.index(1))))
        var node = LinkedNode("WebPage", id: url)
        node.set("name", .text(content.title))
        node.set("description", content.summary.map(LinkedValue.text))
        node.set("url", .text(url))
        node.set("datePublished", front.date.map { .text($0.text) })
        node.set("dateModified", front.modified.map { .text($0.text) })
        node.set("inLanguage", .text(front.language ?? edition.configuration.language))
        node.set("primaryImageOfPage", edition.image(of: content).map(LinkedValue.text))
        node.set(
            "author",
            front.author.map { author in
                .node(
                    named(
                        "Person",
                        NamedLink(name: author.name, url: author.url.map { edition.addresses.whole($0, in: content) })))
            })
        node.set("publisher", .node(named("Organization", edition.publisher)))
        node.set("isPartOf", .node(site))
        return node
    }

    private static func named(_ type: String, _ link: NamedLink) -> LinkedNode {
        var node = LinkedNode(type)
        node.set("name", .text(link.name))
        node.set("url", link.url.map(LinkedValue.text))
        return node
    }
}
