import WeeklyModel

/// Values of the model in few words, for tests.
enum Made {
    /// A day as `2022-03-09`; the first of 1970 where the text is none.
    static func day(_ text: String) -> Day {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return Day(daysSinceEpoch: 0) }
        return Day(year: parts[0], month: parts[1], day: parts[2]) ?? Day(daysSinceEpoch: 0)
    }

    /// A time as `19:00`.
    static func time(_ text: String) -> TimeOfDay {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        return TimeOfDay(hour: parts.first ?? 0, minute: parts.dropFirst().first ?? 0) ?? .midnight
    }

    /// A point in time as `2022-03-09 19:00`.
    static func moment(_ text: String, offset: Int = 0) -> DateTime {
        let parts = text.split(separator: " ").map(String.init)
        return DateTime(day: day(parts[0]), time: time(parts.count > 1 ? parts[1] : ""), offset: offset)
    }

    /// An issue of a day with items in one section.
    static func issue(
        _ slug: String, _ date: String, tags: [String] = [], extra: [String] = [], _ contents: Item.Content...
    ) -> Issue {
        issue(slug, date, tags: tags, extra: extra, sections: [section(contents)])
    }

    static func issue(_ slug: String, tags: [String] = [], _ contents: Item.Content...) -> Issue {
        issue(slug, tags: tags, sections: [section(contents)])
    }

    private static func section(_ contents: [Item.Content]) -> Section {
        let passages = contents.enumerated().map { index, content in
            Passage(html: "", items: [Item(line: 5 + index, anchor: "\(index)", content: content)])
        }
        return Section(kind: .other, heading: nil, line: 5, passages: passages)
    }

    static func issue(
        _ slug: String, _ date: String = "2022-03-04", tags: [String] = [], extra: [String] = [], isDraft: Bool = false,
        sections: [Section]
    ) -> Issue {
        let front = FrontMatter(
            title: "Title of \(slug)", date: moment(date), tags: tags, isDraft: isDraft,
            extra: extra.map { ExtraValue.Entry($0, .null) })
        return Issue(frontMatter: front, slug: slug, sourcePath: "issues/\(slug).md", sections: sections)
    }

    static func link(_ name: String?, _ url: String? = nil) -> NamedLink? {
        name.map { NamedLink(name: $0, url: url) }
    }

    static func question(_ project: String?, url: String? = nil) -> Item.Content {
        .question(Question(lead: .empty, turns: [], project: link(project, url)))
    }

    static func release(_ project: String, url: String? = nil) -> Item.Content {
        .release(Release(project: NamedLink(name: project, url: url), versions: ["v1"]))
    }

    /// - Parameters:
    ///   - url: the project's.
    ///   - address: the task's.
    static func task(_ project: String?, url: String? = nil, address: String? = nil) -> Item.Content {
        .task(StarterTask(project: link(project, url), text: "t", url: address))
    }

    static func event(_ headline: String, project: String? = nil) -> Item.Content {
        .event(Event(headline: headline, project: link(project), html: ""))
    }

    static func article(_ title: String) -> Item.Content { .article(Article(title: title, url: "/")) }

    /// An entry of a day, or of a day and an hour.
    static func entry(_ title: String, _ start: String? = nil, isReview: Bool = false) -> Item.Content {
        .scheduleEntry(scheduleEntry(title, start, isReview: isReview))
    }

    static func scheduleEntry(
        _ title: String, _ start: String? = nil, end: String? = nil, offset: Int = 0, isReview: Bool = false
    ) -> ScheduleEntry {
        func point(_ text: String) -> DayOrDateTime {
            text.contains(" ") ? .dateTime(moment(text, offset: offset)) : .day(day(text))
        }
        return ScheduleEntry(
            kind: .livestream, title: title, start: start.map(point), end: end.map(point), isReview: isReview)
    }

    /// An item of a kind.
    static func content(_ kind: ItemKind) -> Item.Content {
        switch kind {
        case .question: question(nil)
        case .release: release("Alpha")
        case .scheduleEntry: entry("s")
        case .article: article("a")
        case .task: task(nil)
        case .event: event("e")
        case .entry: .entry(Entry(kindName: "tools", title: "t"))
        case .quote: .quote(Quote(text: "t"))
        case .contributors: .contributors(Contributors(people: [], html: ""))
        case .prose: prose("p")
        }
    }

    static func prose(_ text: String) -> Item.Content { .prose(RichText(html: "<p>\(text)</p>", text: text)) }
}

/// The same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
