internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension KindOnSite {
    /// Releases: `releases/`, on the home page, with a feed for each project.
    static let release = KindOnSite(
        Release.self, name: "releases", listing: .pages,
        projectGroup: ProjectGroup(most: ProjectGroup.few, template: "releases"), isOnHome: true,
        projectFeed: \.releases, beside: .lines(key: "releases"), record: { $0.record($1) },
        recordedHTML: { $0.listedChanges.map(\.content.markup) }, node: { $0.node($1) },
        feedContentAlone: { release, passage, _ in release.aloneInFeed(passage) })
}

extension Release {
    /// How many changes a list shows.
    private static let mostChanges = 8

    fileprivate var listedChanges: ArraySlice<Change> { changes.prefix(Self.mostChanges) }

    fileprivate func record(_ place: PlacedItem) -> TemplateRecord {
        let shown = listedChanges.map { ($0, TemplateValue.html(place.html($0.content.markup))) }
        return [
            "title": .string(titleLine),
            "project": place.record(of: project),
            "versions": .list(versions.map(TemplateValue.string)),
            "changes": .list(shown.map(\.1)),
            "change_lines": .list(shown.map { Self.line($0, html: $1) }),
            "changes_are_numbered": .boolean(changes.allSatisfy { WrittenNumber.begins($0.content.text) }),
            "has_changes": .boolean(!changes.isEmpty),
            "has_more_changes": .boolean(changes.count > Self.mostChanges),
            "change_count": .integer(changes.count),
            "url": .init(place.shown(url)),
        ]
    }

    /// A change as an entry of a list: where its editor wrote a number in front, no other mark is needed.
    private static func line(_ change: Change, html: TemplateValue) -> TemplateValue {
        [
            "html": html,
            "is_numbered": .boolean(WrittenNumber.begins(change.content.text)),
        ]
    }

    // MARK: In feeds

    /// The passage as written; where it is only a part, or tells of others too, the changes and the report.
    fileprivate func aloneInFeed(_ passage: Passage) -> [Markup] {
        guard passage.items.count == 1 else { return Self.list(changes) + report }
        // The changes may stand below headings of their own, outside the passage that announces them.
        var written = WrittenParts(of: passage.html)
        let elsewhere = changes.filter { !written.hold($0.content.html) }
        return passage.fragments.map(\.block) + Self.list(elsewhere)
    }

    /// Changes with a number stand in a list that has numbers, the others in one that has none; each in its place.
    private static func list(_ changes: [Change]) -> [Markup] {
        NumberedChange.runs(of: changes).flatMap { run in
            let name = run.first?.number == nil ? "ul" : "ol"
            let entries = zip(run, [0] + run.map { $0.number ?? 0 }).flatMap { $0.markup(after: $1) }
            return [Markup(html: "<\(name)>\n")] + entries + [Markup(html: "</\(name)>\n")]
        }
    }

    private var report: [Markup] {
        guard let url else { return [] }
        let address = HTMLEscaping.escapedURL(url)
        let start = "<p><a href=\""
        let mark = Markup.Mark(.address, start.utf8.count..<(start.utf8.count + address.utf8.count))
        return [Markup(html: "\(start)\(address)\">\(HTMLEscaping.escaped(titleLine))</a></p>\n", marks: [mark])]
    }

    // MARK: For search engines

    /// https://schema.org/SoftwareApplication
    fileprivate func node(_ place: PlacedItem) -> LinkedNode {
        var node = LinkedNode("SoftwareApplication", id: place.url)
        let versions = versions.map(LinkedValue.text)
        node.set("name", .text(project.name))
        node.set("url", place.whole(project.url) ?? .text(place.url))
        node.set("applicationCategory", .text("DeveloperApplication"))
        node.set("softwareVersion", versions.count > 1 ? .list(versions) : versions.first)
        node.set("releaseNotes", place.whole(url) ?? .text(place.url))
        node.set("datePublished", .text(place.home.dateText))
        return node
    }
}
