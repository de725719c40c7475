import Testing
import WeeklyDiagnostics

@testable import WeeklyBuild

@Suite("Beginning the next issue")
struct NewIssueActionTests {
    private static let now = 1_795_478_400  // 2026-11-24T00:00:00Z, a Tuesday

    private func site(
        _ issues: [(name: String, text: String)], configuration: String = "", archetype: String? = nil
    ) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "title: A\nbase_url: https://example.org/\nlanguage: en\ntime_zone: Asia/Shanghai\n\(configuration)",
            to: "sofaweekly.yml")
        for issue in issues { try folder.write(issue.text, to: issue.name) }
        if let archetype { try folder.write(archetype, to: "templates/issue.md") }
        return folder
    }

    private func new(
        _ folder: TemporaryFolder, slug: String? = nil, isDryRun: Bool = false
    ) -> Result<NewIssueAction.Made, NewIssueAction.Failure> {
        var action = NewIssueAction(root: folder.path, slug: slug, now: Self.now, jobs: 2)
        action.isDryRun = isDryRun
        return action.perform()
    }

    private static let topics = ["apples", "pears", "plums"]

    /// Three Fridays up to 2026-11-20.
    private func weeks(_ body: (Int) -> String) -> [(name: String, text: String)] {
        (1...3).map { number in
            let day = "2026-11-\(["06", "13", "20"][number - 1])"
            return (
                "content/issues/w-\(day).md",
                """
                ---
                title: "Weekly #\(number)"
                author: Sam
                tags: [weekly, \(Self.topics[number - 1])]
                cover: c\(number).png
                summary: "About \(Self.topics[number - 1])"
                date: \(day)T17:00:00+08:00
                ---

                \(body(number))
                """
            )
        }
    }

    private func standard(_ number: Int) -> String {
        let topic = Self.topics[number - 1]
        return """
            Welcome to issue \(number)!

            ## News

            - News of \(topic)

            ## Questions

            **1. @\(topic) asks:**

            > What of \(topic)?

            A: Much of \(topic).

            ## Reading

            - [All about \(topic)](https://example.com/\(topic))

            ---

            See you next week.
            """
    }

    @Test("It has the next day, number and name, what the issues share, and is a draft")
    func whole() throws {
        let folder = try site(weeks(standard))
        let made = try new(folder).get()
        #expect(made.path == "content/issues/w-2026-11-27.md")
        let expected = """
            ---
            title: "Weekly #4"
            author: Sam
            tags: [weekly]
            cover:
            summary: ""
            date: 2026-11-27T17:00:00+08:00
            draft: true
            ---

            Welcome to issue 4!

            ## News

            ## Questions

            ## Reading

            ---

            See you next week.

            """
        #expect(made.text == expected)
        #expect(try folder.read(made.path) == made.text)
    }

    @Test("A build takes it with drafts, without an error")
    func builds() throws {
        let folder = try site(
            weeks(standard).map { (name: $0.name, text: $0.text.replacing("cover", with: "cover: \n#")) })
        let made = try new(folder).get()
        let publication = Publication(now: Self.now, includesDrafts: true, includesFuture: true)
        let loaded = SiteLoader.load(SiteLoader.Options(root: folder.path, publication: publication, jobs: 1))
        #expect(!loaded.diagnostics.hasErrors)
        #expect(loaded.issueCount == 4)
        #expect(loaded.newestIssue == made.path)
    }

    @Test("A file that is there is left alone, and so is another issue of the name")
    func neverOverwrites() throws {
        let folder = try site(weeks(standard))
        #expect(throws: NewIssueAction.Failure.self) { try new(folder, slug: "w-2026-11-20").get() }
        if case .failure(.exists(let path)) = new(folder, slug: "w-2026-11-20") {
            #expect(path == "content/issues/w-2026-11-20.md")
        }
        try folder.write("mine", to: "content/issues/other/note.txt")
        try folder.write("---\ntitle: B\ndate: 2026-01-02\n---\n\nText\n", to: "content/issues/other/index.md")
        guard case .failure(.exists("content/issues/other/index.md")) = new(folder, slug: "other") else {
            Issue.record("an issue of that name is there")
            return
        }
    }

    @Test("A slug is the file's name; one that is no part of an address is refused")
    func slug() throws {
        let folder = try site(weeks(standard))
        #expect(try new(folder, slug: "special").get().path == "content/issues/special.md")
        guard case .failure(.unusableSlug("a/b")) = new(folder, slug: "a/b") else {
            Issue.record("a slash is no part of a name")
            return
        }
    }

    private static let languages = """
        languages:
          en: {}
          zh-CN: {title: 周刊}

        """

    @Test("In another language it is by the issues in that language, and lies where the name says")
    func languages() throws {
        let chinese = [("06", 1), ("13", 2), ("20", 3)].map { day, number in
            (
                name: "content/issues/w-2026-11-\(day).zh-CN.md",
                text: """
                ---
                title: 第 \(number + 30) 期
                date: 2026-11-\(day)T18:00:00+08:00
                ---

                ## 新闻

                - 第 \(number) 条

                """
            )
        }
        let folder = try site(weeks(standard) + chinese, configuration: Self.languages)
        let made = try new(folder, slug: "special.zh-CN").get()
        #expect(made.path == "content/issues/special.zh-CN.md" && made.language == "zh-CN")
        #expect(made.text.contains("第 34 期") && made.text.contains("2026-11-27T18:00:00+08:00"))
        #expect(made.text.contains("## 新闻") && !made.text.contains("## News"))
        #expect(try new(folder, slug: "zh-cn/other").get().path == "content/issues/zh-cn/other.md")
        #expect(try new(folder).get().text.contains("Weekly #4"))
        guard case .failure(.exists("content/issues/special.zh-CN.md")) = new(folder, slug: "zh-CN/special") else {
            Issue.record("that language has an issue of the name")
            return
        }
    }

    @Test("The first one in a language has the title of the site in it, and lies like those of the main one")
    func firstInLanguage() throws {
        let issues = weeks(standard).map { issue in
            (name: issue.name.replacing(".md", with: "/index.md"), text: issue.text.replacing("cover: c", with: "x: c"))
        }
        let configuration = "front_matter: {ignore: all}\npublishes: friday 17:00\n\(Self.languages)"
        let made = try new(site(issues, configuration: configuration), slug: "special.zh-CN").get()
        #expect(made.path == "content/issues/special/index.zh-CN.md")
        #expect(
            made.text == "---\ntitle: \"周刊 | 2026-11-27\"\ndate: 2026-11-27T17:00:00+08:00\ndraft: true\n---\n\n")
    }

    @Test("A language that the site does not have is a part of the name")
    func otherLanguage() throws {
        let folder = try site(weeks(standard), configuration: Self.languages)
        #expect(try new(folder, slug: "special.fr").get().path == "content/issues/special.fr.md")
        guard case .failure(.unusableSlug("fr/special")) = new(folder, slug: "fr/special") else {
            Issue.record("a slash is no part of a name")
            return
        }
    }

    @Test("Of bundles it is a bundle")
    func bundles() throws {
        let issues = weeks(standard).map { issue in
            (name: issue.name.replacing(".md", with: "/index.md"), text: issue.text.replacing("cover: c", with: "x: c"))
        }
        let folder = try site(issues, configuration: "front_matter: {ignore: all}\n")
        #expect(try new(folder).get().path == "content/issues/w-2026-11-27/index.md")
        #expect(try new(folder, slug: "special").get().path == "content/issues/special/index.md")
    }

    @Test("A dry run writes nothing")
    func dryRun() throws {
        let folder = try site(weeks(standard))
        let made = try new(folder, isDryRun: true).get()
        #expect(!folder.exists(made.path))
    }

    @Test("The first issue of all has the site's title and the day")
    func first() throws {
        let folder = try site([], configuration: "publishes: friday 17:00\n")
        let made = try new(folder).get()
        #expect(made.path == "content/issues/2026-11-27.md")
        #expect(made.text == "---\ntitle: \"A | 2026-11-27\"\ndate: 2026-11-27T17:00:00+08:00\ndraft: true\n---\n\n")
    }

    @Test("Of a single issue the headings are taken over, and nothing that may be its own")
    func single() throws {
        let folder = try site(Array(weeks(standard).prefix(1)))
        let text = try new(folder).get().text
        #expect(text.contains("title: \"Weekly #2\"") && text.contains("## Questions"))
        #expect(!text.contains("Welcome") && !text.contains("next week"))
    }

    @Test("What is open from earlier issues is offered in comments below its heading")
    func openMatters() throws {
        let body: (Int) -> String = { number in
            let answer = number == 2 ? "" : "\nA: Yes.\n"
            return """
                ## Questions

                **1. @sam asks:**

                > Is it \(number) --> or \u{D4E}--> more?
                \(answer)
                ## Schedule

                | Date | Topic |
                | --- | --- |
                | 2026-11-\(number + 20) | Old \(number) |
                | 2026-12-\(number + 20) | New \(number) |

                """
        }
        let text = try new(site(weeks(body), configuration: "kinds: {schedule: [Schedule]}\n")).get().text
        let questions = try #require(text.firstRange(of: "not answered yet:"))
        let events = try #require(text.firstRange(of: "still to come"))
        #expect(questions.lowerBound < events.lowerBound)
        #expect(text.contains("> Is it 2 -- > or \u{D4E}-- > more?") && !text.contains("Is it 1"))
        #expect(text.contains("- 2026-12-21 New 1 (content/issues/w-2026-11-06.md:") && !text.contains("Old"))
        #expect(text.contains("content/issues/w-2026-11-13.md:"))
    }

    @Test("An archetype is the whole file, with gaps that Mustache fills and escapes nothing of")
    func archetype() throws {
        let archetype =
            "---\ntitle: \"{{title}} & more\"\ndate: {{date}}\n---\n\n{{number}} {{day}} {{time}} {{site.title}}\n"
        let text = try new(site(weeks(standard), archetype: archetype)).get().text
        #expect(
            text == """
                ---
                title: "Weekly #4 & more"
                date: 2026-11-27T17:00:00+08:00
                ---

                4 2026-11-27 17:00 A

                """)
    }

    @Test("One without front matter is the text below that of the archive")
    func archetypeOfText() throws {
        let text = try new(site(weeks(standard), archetype: "## Only this\n")).get().text
        #expect(text.contains("draft: true\n---\n\n## Only this\n") && !text.contains("News"))
    }

    @Test(
        "A name that an archetype does not know, and an archetype that makes no issue, are told and nothing is written")
    func brokenArchetype() throws {
        for archetype in ["{{nmber}}\n", "---\ndate: {{date}}\n---\n\nText\n", "{{#site}}\n"] {
            let folder = try site(weeks(standard), archetype: archetype)
            guard case .failure(.newsletter(let diagnostics)) = new(folder) else {
                Issue.record("\(archetype) makes an issue")
                continue
            }
            #expect(diagnostics.hasErrors)
            #expect(!folder.exists("content/issues/w-2026-11-27.md"))
        }
    }

    @Test("An issue with an error is told: its number and its day would be missing")
    func brokenArchive() throws {
        let folder = try site(weeks(standard) + [(name: "content/issues/x.md", text: "---\ntitle: A\n---\n\nText\n")])
        guard case .failure(.newsletter(let diagnostics)) = new(folder) else {
            Issue.record("nothing was told")
            return
        }
        #expect(diagnostics.map(\.path) == ["content/issues/x.md"])
    }

    @Test("Of an archive without front matter the title is a heading, and a pattern tells the day")
    func withoutFrontMatter() throws {
        let issues = [("1", "06", "apples"), ("2", "13", "pears"), ("3", "20", "plums")].map { number, day, topic in
            (
                name: "posts/2026-11-\(day)-\(number).md",
                text: "# Weekly \(number): \(topic)\n\n## News\n\nText on \(topic)\n"
            )
        }
        let folder = try site(issues, configuration: "issues: posts/:year-:month-:day-:number.md\n")
        let made = try new(folder).get()
        #expect(made.path == "posts/2026-11-27-4.md")
        #expect(made.text == "---\ndraft: true\n---\n\n# Weekly 4:\n\n## News\n")
        guard case .failure(.taken(byNoPattern: "posts/special.md")) = new(folder, slug: "special") else {
            Issue.record("no pattern takes that path")
            return
        }
    }

    @Test("TOML and plain keys stay what they are")
    func otherForms() throws {
        let toml = ["06", "13"].map { day in
            (
                name: "content/issues/\(day).md",
                text: "+++\ntitle = \"A\"\ndate = 2026-11-\(day)\n[extra]\na = 1\n+++\n\nText\n"
            )
        }
        #expect(
            try new(site(toml)).get().text.begins(
                with: "+++\ntitle = \"A\"\ndate = 2026-11-27\ndraft = true\n[extra]\na = 1\n+++\n\n"))
        let lines = ["06", "13"].map { day in
            (name: "content/issues/\(day).md", text: "Title: A\nDate: 2026-11-\(day)\n\nText \(day)\n")
        }
        #expect(try new(site(lines)).get().text.begins(with: "Title: A\nDate: 2026-11-27\nDraft: true\n\n"))
    }
}

extension String {
    fileprivate func begins(with start: String) -> Bool { hasPrefix(start) }
}
