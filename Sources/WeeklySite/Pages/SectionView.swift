internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyTemplates

/// Sections, passages and questions as templates see them.
enum SectionView {
    static func record(of section: Section, level: Int, _ issue: Issue, _ items: ItemView) -> TemplateValue {
        [
            "kind": .string(section.kind.rawValue),
            "heading": .init(section.heading.map { HTML($0.content.html) }),
            "anchor": .init(section.heading?.anchor),
            "level": .integer(level),
            "passages": .list(section.passages.map { record(of: $0, issue, items) }),
        ]
    }

    /// An entry of the issue's outline; nil for a section without a heading, and for the newsletter's own head.
    static func outline(of section: Section, level: Int) -> TemplateValue? {
        guard let heading = section.heading, section.kind != .masthead else { return nil }
        return [
            "title": .string(heading.content.text), "anchor": .string(heading.anchor), "is_deeper": .boolean(level > 2),
        ]
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

    private static func record(of passage: Passage, _ issue: Issue, _ items: ItemView) -> TemplateValue {
        let item = passage.items.count == 1 ? passage.items.first : nil
        return [
            "kind": .string(item?.kindName ?? (passage.items.isEmpty ? "prose" : "items")),
            "anchor": .init(item?.anchor.flatMap { bears($0, passage.html) ? nil : $0 }),
            "anchors": .list(
                (item == nil ? passage.items.compactMap(\.anchor) : []).filter { !bears($0, passage.html) }.map {
                    .string($0)
                }
            ),
            "html": .html(HTML(passage.html)),
            "question": item?.question.map(record) ?? .null,
            "releases": .list(passage.items.compactMap { record(of: $0, if: .release, issue, items) }),
            "entries": .list(passage.items.compactMap { record(of: $0, if: .schedule, issue, items) }),
        ]
    }

    /// Whether the text itself bears the anchor, at an entry of a list or a row of a table.
    private static func bears(_ anchor: String, _ html: String) -> Bool {
        html.contains(" id=\"\(HTMLEscaping.escaped(anchor))\"")
    }

    private enum Wanted {
        case release, schedule
    }

    /// What was understood of an item, for a line beside what is written; nil for items of another kind.
    private static func record(of item: Item, if wanted: Wanted, _ issue: Issue, _ items: ItemView) -> TemplateValue? {
        switch (item.content, wanted) {
        case (.release, .release), (.scheduleEntry, .schedule):
            .record(items.own(item, of: issue).layered(over: ["anchor": .init(item.anchor)]))
        default: nil
        }
    }

    private static func record(of question: Question) -> TemplateValue {
        [
            "lead": .html(HTML(question.lead.html)),
            "lead_text": .string(Excerpt.of(question.lead.text, width: 60)),
            "number": .init(question.number),
            "asker": .init(question.asker),
            "turns": .list(question.turns.map(record)),
            "closing": .html(HTML(question.closing.html)),
            "project": question.project.map(link) ?? .null,
        ]
    }

    private static func record(of turn: Question.Turn) -> TemplateValue {
        [
            "speaker": .string(turn.speaker.rawValue),
            "is_answer": .boolean(turn.speaker == .answerer),
            "html": .html(HTML(turn.content.html)),
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
