import Testing
import WeeklyModel

@testable import WeeklyReader

/// What the entries of sections become that a site's configuration gives a kind which the program knows.
@Suite("Lists of known kinds")
struct ListedKindsTests {
    private static func read(_ kind: Section.Kind, _ body: String, date: String = "2024-01-10") -> Understood {
        Understood("## Here\n\n\(body)\n", date: date, kinds: [KindSettings(kind, headings: ["Here"])])
    }

    @Test("Articles need an address; the link leads them")
    func articles() {
        let read = Self.read(.reading, "- [One](/1) by Jane\n- no link\n\nWe liked [this](/2) as well.")
        let articles = read.items.compactMap { if case .article(let article) = $0.content { article } else { nil } }
        #expect(articles.map(\.title) == ["One"] && articles[0].by.map(\.name) == ["Jane"])
    }

    @Test("Tasks are items of lists, grouped by the heading above, which is no project")
    func tasks() {
        let read = Self.read(.tasks, "Pick one.\n\n### Sieve\n\n- [#12](/12) - sort faster\n- [Easy] write docs")
        let tasks = read.items.compactMap { if case .task(let task) = $0.content { task } else { nil } }
        #expect(tasks.map(\.text) == ["#12 - sort faster", "write docs"] || tasks.count == 2)
        #expect(tasks.allSatisfy { $0.project == nil && $0.group == "Sieve" })
    }

    @Test(
        "Releases have a version in their title",
        arguments: [
            ("- [Sieve 2.4.0](/1) is a release of it", "Sieve", ["2.4.0"]),
            ("- [Announcing Sieve 1.75.0](/1)", "Sieve", ["1.75.0"]),
            ("- [v0.8.82-nightly](https://github.com/e/sieve/releases/tag/v0.8.82)", "sieve", ["v0.8.82-nightly"]),
        ])
    func releases(body: String, project: String, versions: [String]) {
        let releases = Self.read(.releases, body).releases
        #expect(releases.map(\.project.name) == [project] && releases.map(\.versions) == [versions])
    }

    @Test("Questions end with a question mark, and what follows is the answer")
    func questions() {
        let read = Self.read(.questions, "- [Why does it sort?](/1)\n  Because of the mail.\n\n- [Not a question](/2)")
        #expect(read.questions.map(\.titleLine) == ["Why does it sort?"])
        #expect(read.questions.map(\.url) == ["/1"])
        #expect(read.questions[0].turns.map(\.content.text) == ["Why does it sort?", "Because of the mail."])
        #expect(read.sections[0].passages.map(\.html).joined().contains("Not a question"))
    }

    @Test("Nothing that stands around a question is lost: numbers, marks, whom the answer is from")
    func wholeQuestion() {
        let body = "1、🎉 [为什么要整理？](/1)（英文）\n\n[@ming](/m)：因为信多。\n\n> 信多\n"
        let read = Self.read(.questions, body)
        let html = read.sections[0].passages.map(\.html).joined()
        #expect(read.questions.count == 1)
        for text in ["1、", "🎉", "为什么要整理？", "（英文）", "@ming", "因为信多。", "信多</p>"] {
            #expect(html.contains(text), "\(text)")
        }
    }

    @Test(
        "What takes place names its day, in front, behind or between bars",
        arguments: [
            (
                "* 2024-02-07 | Virtual (Berlin, DE) | [Group](/g)\n  * [**Sorting mail**](/e)",
                "Sorting mail | 2024-02-07 | Virtual (Berlin, DE) | Group"
            ),
            ("* [Feb  7. Sorting mail](/e)", "Sorting mail | 2024-02-07 | - | -"),
            ("* [Feb 7. Cologne, DE - Sorting mail](/e)", "Sorting mail | 2024-02-07 | Cologne, DE | -"),
            ("* February 7th: Code Freeze", "Code Freeze | 2024-02-07 | - | -"),
            ("* Code Freeze: Feb. 7", "Code Freeze | 2024-02-07 | - | -"),
            ("**Next Deadline: Code Freeze, February 7th**", "Code Freeze | 2024-02-07 | - | -"),
            ("**19 September 2019:** Sorting mail", "Sorting mail | 2019-09-19 | - | -"),
            (
                "* [February 7, 2024 | Cologne, DE | **Sorting mail** | Group](/e)",
                "Sorting mail | 2024-02-07 | Cologne, DE | Group"
            ),
            ("* [Feb 7-9. Cologne, DE - Mail Days](/e)", "Mail Days | 2024-02-07 | Cologne, DE | -"),
            ("* 2024-02-07 | Berlin | [Group](/g)\n  * [**🦀 Sorting**](/e)", "Sorting | 2024-02-07 | Berlin | Group"),
            ("* [**Mail Days**](/c) | CFP closes 2024-02-07 | Berlin, DE", "Mail Days | 2024-02-07 | Berlin, DE | -"),
            ("*Next Deadline: Code Freeze, February 7th*", "Code Freeze | 2024-02-07 | - | -"),
            ("**Next Deadline: Tracking starts today**", "Tracking starts today | 2024-01-10 | - | -"),
        ])
    func schedule(body: String, line: String) {
        let entries = Self.read(.schedule, body).entries
        let lines = entries.map {
            "\($0.title) | \($0.start?.day.text ?? "-") | \($0.location ?? "-") | \($0.organiser ?? "-")"
        }
        #expect(lines == [line])
    }

    @Test("Each item below a line that says when and where is one")
    func severalBelow() {
        let read = Self.read(.schedule, "* 2024-02-07 | Berlin | [Group](/g)\n  * [**One**](/1)\n  * [**Two**](/2)\n")
        #expect(read.entries.map(\.title) == ["One", "Two"] && read.entries.map(\.url) == ["/1", "/2"])
        #expect(read.entries.allSatisfy { $0.location == "Berlin" && $0.organiser == "Group" })
    }

    @Test("A task's project is what stands in front of it where its repository has that name")
    func projectsOfTasks() {
        let read = Self.read(
            .tasks, "- [Sieve - sort faster](https://github.com/e/sieve/issues/1)\n- [Sieve - more](https://e.org/2)")
        let tasks = read.items.compactMap { if case .task(let task) = $0.content { task } else { nil } }
        #expect(tasks.map { $0.project?.name } == ["Sieve", nil])
    }

    @Test("Deeper headings that ask are questions")
    func askingHeadings() {
        let read = Self.read(.questions, "### Why does it sort?\n\nBecause of mail.\n\n### How fast?\n\nVery.")
        #expect(
            read.questions.map(\.talk) == [["Q Why does it sort?", "A Because of mail."], ["Q How fast?", "A Very."]])
    }

    @Test("A heading with a word of the configuration among many others is an entry of the section that it stands in")
    func longHeadings() {
        let tools = KindSettings(.named(NamedKind(name: "tools", holding: .entries)), headings: ["Tools"])
        let news = KindSettings(.named(NamedKind(name: "news", holding: .entries)), headings: ["Mail"])
        let body = "## Tools\n\n### Mail is sorted quicker than ever now\n\nBy a sieve.\n\n### Mail\n\n- [a](/1)\n"
        let read = Understood(body, kinds: [tools, news])
        #expect(read.outline == ["tools: Tools", "news: Mail"])
    }

    @Test("What names no day is none")
    func withoutDay() {
        #expect(Self.read(.schedule, "- [See the whole calendar](/c)\n\nWe meet often.").entries.isEmpty)
    }
}
