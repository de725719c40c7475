internal import WeeklyModel
internal import WeeklyTemplates

/// Sections, passages and questions as templates see them.
enum SectionView {
    static func record(of section: Section, level: Int) -> TemplateValue {
        [
            "kind": .string(section.kind.rawValue),
            "heading": .init(section.heading.map { HTML($0.content.html) }),
            "anchor": .init(section.heading?.anchor),
            "level": .integer(level),
            "passages": .list(section.passages.map(record)),
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

    private static func record(of passage: Passage) -> TemplateValue {
        let item = passage.items.count == 1 ? passage.items.first : nil
        return [
            "kind": .string(item?.kindName ?? (passage.items.isEmpty ? "prose" : "items")),
            "anchor": .init(item?.anchor),
            "html": .html(HTML(passage.html)),
            "question": item?.question.map(record) ?? .null,
        ]
    }

    private static func record(of question: Question) -> TemplateValue {
        [
            "lead": .html(HTML(question.lead.html)),
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
