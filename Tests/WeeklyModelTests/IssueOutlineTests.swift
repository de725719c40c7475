import Testing
import WeeklyDiagnostics
import WeeklyModel

@Suite("The outline of an issue for people")
struct IssueOutlineTests {
    /// The lines of an item below its section's.
    private static func lines(_ content: Item.Content) -> [String] {
        let text = IssueOutline.text(Made.issue("a", content))
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4).dropLast().map(String.init)
    }

    @Test("It begins with the title, the file and the date, and says of a draft that it is one")
    func head() {
        let draft = Made.issue("a", "2022-03-04 17:00", isDraft: true, sections: [])
        #expect(IssueOutline.text(draft) == "Title of a\n  issues/a.md · 2022-03-04T17:00:00Z · draft\n")
        let published = Made.issue("a", "2022-03-04", sections: [])
        #expect(IssueOutline.text(published) == "Title of a\n  issues/a.md · 2022-03-04T00:00:00Z\n")
    }

    @Test("Sections have their kind, their heading and their line")
    func sections() {
        let heading = Heading(content: RichText(html: "<em>甲</em>  乙", text: "甲  乙"), anchor: "s", level: 3)
        let issue = Made.issue(
            "a",
            sections: [
                Section(kind: .masthead, heading: nil, line: 5, passages: []),
                Section(kind: .questions, heading: heading, line: 7, passages: []),
            ])
        #expect(IssueOutline.text(issue).hasSuffix("Z\n\nmasthead (no heading)  line 5\n\nquestions “甲 乙”  line 7\n"))
    }

    @Test("What the program says of it is said in a language, what the issue says stays")
    func chinese() {
        let entry = Item(line: 9, anchor: nil, content: Made.entry("甲"))
        let section = Section(kind: .schedule, heading: nil, line: 5, passages: [Passage(html: "", items: [entry])])
        let text = IssueOutline.text(Made.issue("a", sections: [section]), in: .chinese)
        #expect(text.hasSuffix("\n\nschedule （没有标题）  第 5 行\n  9: schedule     甲\n                  livestream，没有日期\n"))
    }

    @Test("Items of every kind", arguments: shown)
    func items(content: Item.Content, lines: [String]) {
        #expect(Self.lines(content) == lines)
    }

    @Test("There are items here of every kind")
    func everyKind() {
        #expect(Set(Self.shown.map(\.0.kind)) == Set(ItemKind.allCases))
    }

    /// Items with the lines that tell them.
    private static let shown: [(Item.Content, [String])] = [
        (Made.prose("甲\n乙"), ["  5: prose        甲 乙"]),
        (.event(Event(headline: "甲", html: "")), ["  5: event        甲"]),
        (
            .event(
                Event(
                    headline: "甲", people: [Person(name: "小王", handle: "w"), Person(handle: "li"), Person()],
                    html: "")),
            ["  5: event        甲", "                  小王, @li"]
        ),
        (.question(Question(lead: .empty, turns: [])), ["  5: question"]),
        (
            .question(
                Question(
                    number: "2", asker: "小王", githubIssue: 12, lead: RichText(html: "l", text: "l"),
                    turns: [
                        .init(.asker, RichText(html: "", text: "甲？")),
                        .init(.answerer, RichText(html: "", text: "乙。")),
                    ],
                    project: NamedLink(name: "Alpha", url: "https://e.org/a"))),
            [
                "  5: question     2. @小王 #12", "                  Q 甲？", "                  A 乙。",
                "                  → Alpha https://e.org/a",
            ]
        ),
        (Made.question("Alpha"), ["  5: question", "                  → Alpha"]),
        (Made.release("Alpha"), ["  5: release      Alpha v1, 0 changes"]),
        (
            .release(
                Release(
                    project: NamedLink(name: "Alpha"), versions: ["v1", "v2"], changes: [.init(.empty)],
                    url: "https://e.org/r")),
            ["  5: release      Alpha v1, v2, 1 change", "                  → https://e.org/r"]
        ),
        (Made.entry("甲"), ["  5: schedule     甲", "                  livestream, no date"]),
        (
            .scheduleEntry(
                ScheduleEntry(
                    kind: .meetup, title: "甲", start: .day(Made.day("2022-03-09")),
                    end: .day(Made.day("2022-03-10")),
                    speakers: [Person(name: "小王")], location: "海边", url: "https://e.org/s", isReview: true)),
            [
                "  5: schedule     甲", "                  meetup, past, 2022-03-09 to 2022-03-10",
                "                  小王", "                  → 海边", "                  → https://e.org/s",
            ]
        ),
        (
            .article(Article(title: "甲", url: "/1", image: "/a.png")),
            ["  5: article      甲", "                  /1"]
        ),
        (.task(StarterTask(text: "甲")), ["  5: task         甲"]),
        (
            .task(StarterTask(project: NamedLink(name: "Alpha"), level: .hard, text: "甲", url: "/1")),
            ["  5: task         Hard Alpha 甲"]
        ),
        (
            .entry(
                Entry(kindName: "tools", title: "甲", url: "/a", group: "乙", tags: ["video"], by: [Person(handle: "w")])),
            ["  5: entry        tools 乙 [video] 甲", "                  /a", "                  @w"]
        ),
        (.quote(Quote(text: "甲", by: "乙")), ["  5: quote        甲", "                  乙"]),
        (.contributors(Contributors(people: [], html: "")), ["  5: contributors 0"]),
        (
            .contributors(Contributors(people: [Person(handle: "w"), Person(name: "小李")], html: "")),
            ["  5: contributors 2", "                  @w, 小李"]
        ),
    ]

    @Test("Long texts are cut after fifty-six characters, and no line ends in a space")
    func long() {
        let text = String(repeating: "海", count: 56)
        #expect(Self.lines(Made.prose(text)) == ["  5: prose        " + text])
        #expect(Self.lines(Made.prose(text + "海")) == ["  5: prose        " + text + "…"])
        #expect(Self.lines(Made.prose("")) == ["  5: prose"])
        #expect(Self.lines(Made.article(text + "海")).first == "  5: article      " + text + "…")
    }

    @Test("Lines are set in by the width of the number")
    func indent() {
        let item = Item(line: 1234, anchor: nil, content: Made.article("甲"))
        let section = Section(kind: .reading, heading: nil, line: 1, passages: [Passage(html: "", items: [item])])
        let text = IssueOutline.text(Made.issue("a", sections: [section]))
        #expect(text.hasSuffix("\n  1234: article      甲\n                     /\n"))
    }
}
