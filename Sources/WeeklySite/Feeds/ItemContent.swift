internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// An item alone, as HTML for feeds.
enum ItemContent {
    /// Everything that the issue says of it, its links whole addresses.
    static func html(at path: ItemPath, _ pages: PageMaker) -> [UInt8] {
        let newsletter = pages.newsletter
        let passage = newsletter.issue(of: path).sections[path.place.section].passages[path.place.passage]
        let html = html(of: newsletter.item(at: path), in: passage)
        let page = pages.url(of: newsletter.issue(of: path))
        let sized = SizedPictures(pages.pictures, page: page, of: pages.configuration.address).html(html)
        return AbsoluteLinks.rewrite(Array(sized.utf8), page: page)
    }

    private static func html(of item: Item, in passage: Passage) -> String {
        switch item.content {
        case .question(let question): html(of: question)
        case .release(let release): html(of: release, in: passage)
        default: passage.html
        }
    }

    /// Who asks is quoted, as editors do; the answer stands as it is.
    private static func html(of question: Question) -> String {
        let turns = question.turns.map { turn in
            turn.speaker == .asker ? "<blockquote>\n\(turn.content.html)\n</blockquote>" : turn.content.html
        }
        return ([question.lead.html] + turns + [question.closing.html]).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The passage as written; where it is only a part, or tells of others too, the changes and the report.
    private static func html(of release: Release, in passage: Passage) -> String {
        guard passage.items.count == 1 else { return list(release.changes) + report(of: release) }
        // The changes may stand below headings of their own, outside the passage that announces them.
        return passage.html + list(release.changes.filter { !passage.html.contains($0.content.html) })
    }

    private static func list(_ changes: [Release.Change]) -> String {
        let entries = changes.map { change in
            let group = change.group.map { "<strong>\(HTMLEscaping.escaped($0))</strong> " } ?? ""
            return "<li>\(group)\(change.content.html)</li>\n"
        }
        return entries.isEmpty ? "" : "<ul>\n\(entries.joined())</ul>\n"
    }

    private static func report(of release: Release) -> String {
        guard let url = release.url else { return "" }
        let title = HTMLEscaping.escaped(ItemTitle.text(of: release))
        return "<p><a href=\"\(HTMLEscaping.escapedURL(url))\">\(title)</a></p>\n"
    }
}
