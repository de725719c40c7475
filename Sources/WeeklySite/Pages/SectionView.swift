internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// Sections, passages and questions of an issue as templates see them.
struct SectionView {
    private let issue: Issue
    private let items: ItemView
    private let pictures: SizedPictures

    init(_ issue: Issue, _ items: ItemView, _ pictures: SizedPictures) {
        self.issue = issue
        self.items = items
        self.pictures = pictures
    }

    func record(of section: Section, level: Int) -> TemplateValue {
        [
            "kind": .string(section.kind.rawValue),
            "heading": section.heading.map { html($0.content.html) } ?? .null,
            "anchor": .init(section.heading?.anchor),
            "level": .integer(level),
            "passages": .list(section.passages.map(record)),
        ]
    }

    /// HTML of the issue, its pictures with their sizes.
    private func html(_ html: String) -> TemplateValue {
        .html(HTML(pictures.html(html)))
    }

    /// The issue's outline, without the newsletter's own head: what stands below that alone is not deeper than the rest.
    static func outline(of sections: [Section]) -> [TemplateValue] {
        let listed = sections.filter { $0.heading != nil && $0.kind != .masthead }
        return zip(listed, levels(of: listed)).compactMap { section, level in
            section.heading.map { heading in
                [
                    "title": .string(heading.content.text), "anchor": .string(heading.anchor),
                    "is_deeper": .boolean(level > 2),
                ]
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
        let ids = Self.ids(in: passage.html)
        let anchors = passage.items.compactMap(\.anchor).filter { !ids.contains(Substring(HTMLEscaping.escaped($0))) }
        return [
            "kind": .string(item?.kindName ?? (passage.items.isEmpty ? "prose" : "items")),
            "anchor": .init(item == nil ? nil : anchors.first),
            "anchors": .list(item == nil ? anchors.map { .string($0) } : []),
            "html": html(passage.html),
            "question": item?.question.map(record) ?? .null,
            "releases": .list(passage.items.compactMap { record(of: $0, if: .release) }),
            "entries": .list(passage.items.compactMap { record(of: $0, if: .schedule) }),
        ]
    }

    /// The anchors that the text itself bears, at entries of lists and rows of tables, as they are written there.
    private static func ids(in html: String) -> Set<Substring> {
        let name = " id=\"".utf8
        var ids: Set<Substring> = []
        var rest = html.utf8[...]
        // Text has no `"`: it is escaped.
        while let space = rest.firstIndex(of: .space) {
            rest = rest[space...]
            guard rest.starts(with: name) else {
                rest = rest.dropFirst()
                continue
            }
            let id = rest.dropFirst(name.count).prefix { $0 != .quotationMark }
            ids.insert(Substring(id))
            rest = rest[id.endIndex...]
        }
        return ids
    }

    private enum Wanted {
        case release, schedule
    }

    /// What was understood of an item, for a line beside what is written; nil for items of another kind.
    private func record(of item: Item, if wanted: Wanted) -> TemplateValue? {
        switch (item.content, wanted) {
        case (.release, .release), (.scheduleEntry, .schedule):
            .record(items.own(item, of: issue).layered(over: ["anchor": .init(item.anchor)]))
        default: nil
        }
    }

    private func record(of question: Question) -> TemplateValue {
        [
            "lead": html(question.lead.html),
            "lead_text": .string(Excerpt.of(question.lead.text, width: 60)),
            "number": .init(question.number),
            "asker": .init(question.asker),
            "turns": .list(question.turns.map(record)),
            "closing": html(question.closing.html),
            "project": question.project.map(Self.link) ?? .null,
        ]
    }

    private func record(of turn: Question.Turn) -> TemplateValue {
        [
            "speaker": .string(turn.speaker.rawValue),
            "is_answer": .boolean(turn.speaker == .answerer),
            "html": html(turn.content.html),
        ]
    }

    static func link(_ link: NamedLink) -> TemplateValue {
        ["name": .string(link.name), "url": .init(link.url)]
    }
}

extension Item {
    /// What the item is, as a class name.
    fileprivate var kindName: String {
        switch content {
        case .prose: "prose"
        case .event: "event"
        case .question: "question"
        case .release: "release"
        case .scheduleEntry: "schedule-entry"
        case .article: "article"
        case .task: "task"
        case .contributors: "contributors"
        }
    }

    fileprivate var question: Question? {
        if case .question(let question) = content { question } else { nil }
    }
}
