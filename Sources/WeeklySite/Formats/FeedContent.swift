internal import WeeklyModel
internal import WeeklyText

/// What a feed shows of an issue or of an item: what the editor wrote and who speaks, and nothing that only a page has use for.
enum FeedContent {
    /// The whole of an issue.
    static func bytes(of issue: PlacedIssue, _ edition: Edition) -> [UInt8] {
        let parts = issue.issue.sections.flatMap { section in
            heading(of: section) + section.passages.flatMap { fragments(of: $0, edition.words.feeds) }
        }
        return bytes(of: parts, in: issue, edition)
    }

    /// An item alone: everything that its issue says of it.
    static func bytes(ofItemAt path: ItemPath, _ edition: Edition) -> [UInt8] {
        let place = edition.item(at: path)
        let passage = place.home.issue.passage(at: path.place)
        return bytes(of: fragments(of: place.item, in: passage, edition.words.feeds), in: place.home, edition)
    }

    private static func fragments(of item: Item, in passage: Passage, _ words: FeedWords) -> [Markup] {
        let kind = KindOnSite.of(item.kind)
        if let alone = kind.feedContentAlone { return alone(item.content, passage, words) }
        if passage.items.count > 1, let part = passage.part(of: item) { return [part.block] }
        return kind.feedContent(item.content, passage, words)
    }

    /// All headings stand on one level: programs that show feeds have a title of their own above them.
    private static func heading(of section: Section) -> [Markup] {
        guard let heading = section.heading else { return [] }
        return [Markup(html: "<h2>") + heading.content.markup + Markup(html: "</h2>\n")]
    }

    /// A passage that tells of one thing is shown as its kind wants it, every other one as it is written.
    private static func fragments(of passage: Passage, _ words: FeedWords) -> [Markup] {
        guard passage.items.count == 1, let content = passage.items.first?.content else {
            return passage.fragments.map(\.block)
        }
        return KindOnSite.of(content.kind).feedContent(content, passage, words)
    }

    /// Pictures with their sizes, links as whole addresses, formulas as their source.
    private static func bytes(of parts: [Markup], in issue: PlacedIssue, _ edition: Edition) -> [UInt8] {
        let base = edition.addresses.base(of: issue)
        let pictures = edition.sizedPictures(on: issue.url)
        return parts.reduce(into: []) { bytes, part in
            let splices = part.absoluteAddresses(on: base) + pictures.splices(in: part) + part.plainFormulas
            bytes += part.html(splices.sorted { $0.range.lowerBound < $1.range.lowerBound }).utf8
        }
    }
}
