internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// Sections, passages and questions of an issue as templates see them.
struct SectionView {
    private let issue: PlacedIssue
    private let edition: Edition
    private let markup: PageMarkup
    private let templates: SectionTemplates

    /// - Parameter templates: those of kinds of sections.
    init(_ issue: PlacedIssue, _ edition: Edition, _ templates: SectionTemplates) {
        self.templates = templates
        self.issue = issue
        self.edition = edition
        markup = edition.markup(of: issue)
    }

    func record(of section: Section, level: Int) -> TemplateValue {
        let pairs: TemplateRecord = [
            "kind": .string(section.kind.name),
            "is_named": .boolean(section.kind.isNamed),
            "heading": section.heading.map { html([$0.content.markup]) } ?? .null,
            "anchor": .init(section.heading?.anchor),
            "level": .integer(level),
            "passages": .list(section.passages.map(record)),
            "template": templates.name(of: section.kind),
        ]
        let items = SectionItems(section: section, issue: issue, edition: edition)
        return .record(TemplateRecord(pairs, deferring: SectionItems.fields, of: items))
    }

    /// HTML of the issue as its page shows it.
    private func html(_ fragments: [Markup]) -> TemplateValue {
        .html(HTML(fragments.count == 1 ? markup.html(fragments[0]) : fragments.map(markup.html).joined()))
    }

    /// The issue's outline, without the newsletter's own head: what stands below that alone is not deeper than the rest.
    static func outline(of sections: [Section]) -> [TemplateValue] {
        let listed = sections.filter { $0.heading != nil && $0.kind != .masthead }
        return zip(listed, levels(of: listed)).compactMap { section, level in
            section.heading.map { heading in
                let items = items(of: section)
                return [
                    "title": .string(heading.content.text), "anchor": .string(heading.anchor),
                    "is_deeper": .boolean(level > 2), "items": .list(items), "has_items": .boolean(!items.isEmpty),
                ]
            }
        }
    }

    /// The items of a section that the outline leads to: those of which something is shown beside what is written.
    private static func items(of section: Section) -> [TemplateValue] {
        section.items.filter { KindOnSite.of($0.kind).beside != nil }.compactMap { item in
            item.anchor.map { anchor in
                let title = Excerpt.of(item.content.shownTitle, .cells(48))
                return ["title": .string(title), "anchor": .string(anchor)]
            }
        }
    }

    /// The levels of headings as they stand below the page's title: the highest is 2, and no level is left out.
    static func levels(of sections: [Section]) -> [Int] {
        var open: [Int] = []
        return sections.map { section in
            guard let level = section.heading?.level else { return 2 }
            while let last = open.last, last >= level { open.removeLast() }
            open.append(level)
            return min(open.count + 1, 6)
        }
    }

    private func record(of passage: Passage) -> TemplateValue {
        let item = passage.items.count == 1 ? passage.items.first : nil
        // What is shown in place of the passage's HTML bears none of the ids in it.
        let ids = Self.isShownInstead(item) ? [] : Self.ids(in: passage)
        let anchors = passage.items.compactMap(\.anchor).filter {
            ids.isEmpty || !ids.contains(HTMLEscaping.escaped($0))
        }
        var record: TemplateRecord = [
            "kind": .string(item?.kind.templateName ?? (passage.items.isEmpty ? "prose" : "items")),
            "anchor": .init(item == nil ? nil : anchors.first),
            "anchors": .list(item == nil ? anchors.map { .string($0) } : []),
            "html": html(passage.fragments),
            "is_shared": .boolean(passage.items.count { KindOnSite.of($0.kind).beside != nil } > 1),
        ]
        for (kind, beside) in KindOnSite.shownBeside { record[beside.key] = value(of: beside, kind, item, passage) }
        return .record(record)
    }

    private static func isShownInstead(_ item: Item?) -> Bool {
        if let item, case .instead? = KindOnSite.of(item.kind).beside { true } else { false }
    }

    /// What was understood of a passage's items of a kind.
    private func value(
        of beside: KindOnSite.Beside, _ kind: ItemKind, _ only: Item?, _ passage: Passage
    ) -> TemplateValue {
        switch beside {
        case .instead(_, let record):
            only?.kind == kind ? only.map { record($0.content, markup) } ?? .null : .null
        case .lines:
            .list(
                passage.items.compactMap {
                    $0.kind == kind ? PlacedItem(item: $0, home: issue, edition: edition).beside : nil
                })
        }
    }

    /// The anchors that the text itself bears, at entries of lists and rows of tables, as they are written there.
    private static func ids(in passage: Passage) -> Set<ExactText> {
        passage.fragments.reduce(into: []) { ids, text in
            for mark in text.marks where mark.kind == .id { ids.insert(ExactText(text.text(at: mark))) }
        }
    }
}
