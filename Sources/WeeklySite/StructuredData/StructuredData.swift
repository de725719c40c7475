internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What search engines read of a page: JSON-LD 1.1 with the vocabulary of schema.org.
///
/// The text has no `<`, so that it can stand in `<script type="application/ld+json">`.
enum StructuredData {
    /// An issue and what is in it: the article, its questions, its events with dates, its releases.
    static func json(of issue: Issue, _ edition: Edition) -> String {
        let url = edition.addresses.url(of: issue)
        var json = JSONText()
        json.object { json in
            json.field("@context", "https://schema.org")
            json.key("@graph")
            json.array(nodes(of: issue, at: url, edition)) { $1.write(to: &$0) }
        }
        return json.text
    }

    private static func nodes(of issue: Issue, at url: String, _ edition: Edition) -> [LinkedNode] {
        let items = issue.sections.flatMap(\.items).compactMap { item in
            KindOnSite.of(item.kind).node(PlacedItem(item: item, issue: issue, edition: edition))
        }
        return [article(issue, url, parts: items, edition)] + items
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
        node["image"] = front.cover.map { .text(Addresses.whole($0, on: url)) }
        node["author"] = .node(
            edition.author(of: issue).map { named("Person", $0) } ?? named("Organization", edition.publisher))
        node["publisher"] = .node(named("Organization", edition.publisher))
        node["keywords"] = front.tags.isEmpty ? nil : .list(front.tags.map(LinkedValue.text))
        node["hasPart"] = parts.isEmpty ? nil : .list(parts.map(\.reference))
        return node
    }

    private static func named(_ type: String, _ link: NamedLink) -> LinkedNode {
        var node = LinkedNode(type)
        node["name"] = .text(link.name)
        node["url"] = link.url.map(LinkedValue.text)
        return node
    }
}
