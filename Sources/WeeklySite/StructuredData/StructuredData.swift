internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What search engines read of a page: JSON-LD 1.1 with the vocabulary of schema.org.
///
/// The text has no `<`, so that it can stand in `<script type="application/ld+json">`.
enum StructuredData {
    /// An issue and what is in it: the article, its questions, its events with dates, its releases.
    static func json(of issue: Issue, _ pages: PageMaker) -> String {
        let url = pages.url(of: issue)
        var json = JSONText()
        json.object { json in
            json.field("@context", "https://schema.org")
            json.key("@graph")
            json.array(nodes(of: issue, at: url, pages)) { $1.write(to: &$0) }
        }
        return json.text
    }

    private static func nodes(of issue: Issue, at url: String, _ pages: PageMaker) -> [LinkedNode] {
        let items = issue.sections.flatMap(\.items).compactMap { item in
            ItemNode(item: item, url: pages.url(of: item, in: issue), page: url, issue: issue).node
        }
        return [article(issue, url, parts: items, pages)] + items
    }

    /// https://schema.org/NewsArticle
    private static func article(_ issue: Issue, _ url: String, parts: [LinkedNode], _ pages: PageMaker) -> LinkedNode {
        let front = issue.frontMatter
        var node = LinkedNode("NewsArticle", id: url)
        node["headline"] = .text(issue.title)
        node["description"] = front.summary.map(LinkedValue.text)
        node["url"] = .text(url)
        node["mainEntityOfPage"] = .text(url)
        node["datePublished"] = .text(issue.date.text)
        node["inLanguage"] = .text(pages.configuration.language)
        node["image"] = front.cover.map { .text(PageMaker.whole($0, on: url)) }
        node["author"] = .node(
            pages.author(of: issue).map { named("Person", $0) } ?? named("Organization", pages.publisher))
        node["publisher"] = .node(named("Organization", pages.publisher))
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
