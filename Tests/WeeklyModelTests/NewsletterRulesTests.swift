import Testing
import WeeklyModel
import WeeklyText

/// What a newsletter gathers from its issues, as tables.
@Suite("Rules: the newsletter")
struct NewsletterRulesTests {
    private static func slugs(_ newsletter: Newsletter, _ indices: some Sequence<Int>) -> [String] {
        indices.map { newsletter.issues[$0].slug }
    }

    // MARK: Order

    @Test("Issues are in order however they are given", arguments: 0..<10)
    func order(seed: UInt64) {
        var random = Seeded(seed)
        let issues = [
            Made.issue("e", "2022-03-05"), Made.issue("b", "2022-03-04 12:00"), Made.issue("a", "2022-03-04"),
            Made.issue("c", "2022-03-04"), Made.issue("d", "2021-03-04"),
        ]
        let newsletter = Newsletter(issues.shuffled(using: &random))
        #expect(newsletter.issues.map(\.slug) == ["e", "b", "a", "c", "d"])
        #expect(newsletter.indexedIssues.map(\.issue.slug) == ["e", "b", "a", "c", "d"])
        #expect(newsletter.indexedIssues.map(newsletter.index) == [0, 1, 2, 3, 4])
    }

    @Test("Moments count, not the days that they are written as")
    func moments() {
        func issue(_ slug: String, _ date: String, _ offset: Int) -> WeeklyModel.Issue {
            WeeklyModel.Issue(
                frontMatter: FrontMatter(title: slug, date: Made.moment(date, offset: offset)), slug: slug,
                sourcePath: slug, sections: [])
        }
        let newsletter = Newsletter([issue("a", "2022-03-04 20:00", 28_800), issue("b", "2022-03-04 13:00", 0)])
        #expect(newsletter.issues.map(\.slug) == ["b", "a"])
    }

    @Test("Neighbours are those that came out before and after")
    func neighbours() {
        let newsletter = Newsletter([
            Made.issue("a", "2022-03-01"), Made.issue("b", "2022-03-02"), Made.issue("c", "2022-03-03"),
        ])
        let next: [String?] = [0, 1, 2].map { newsletter.next(after: $0)?.slug }
        let previous: [String?] = [0, 1, 2].map { newsletter.previous(before: $0)?.slug }
        #expect(next == [nil, "c", "b"])
        #expect(previous == ["b", "a", nil])
        #expect(newsletter.index(of: IndexedIssue(Made.issue("a", "2022-03-01"))) == nil)
    }

    @Test("A newsletter without issues has nothing")
    func empty() {
        let newsletter = Newsletter([] as [WeeklyModel.Issue])
        #expect(newsletter.issues.isEmpty && newsletter.items.count == 0 && newsletter.projects.isEmpty)
        #expect(newsletter.years.isEmpty && newsletter.yearNumbers.isEmpty && newsletter.scheduleMonths.isEmpty)
        #expect(newsletter.tags.isEmpty && newsletter.extraKeys.isEmpty && newsletter.newest(3, of: .question).isEmpty)
        #expect(newsletter.next(after: 0) == nil && newsletter.previous(before: 0) == nil)
        #expect(newsletter.project(slug: "alpha") == nil && newsletter.issues(tagged: "t").isEmpty)
    }

    // MARK: Groups

    @Test("Years, months, tags and keys of templates")
    func groups() {
        let newsletter = Newsletter([
            Made.issue("a", "2022-03-04", tags: ["x", "y", "x"], extra: ["k"], Made.entry("s", "2022-04-01")),
            Made.issue(
                "b", "2022-01-04", tags: ["y"], extra: ["l", "k"], Made.entry("s", "2021-12-31 19:00"), Made.entry("t")),
            Made.issue("c", "2020-03-04", tags: ["海"], Made.entry("u", "2022-04-30"), Made.entry("v", "2022-04-29")),
        ])
        #expect(newsletter.years.map(\.year) == [2022, 2020])
        #expect(newsletter.years.map(\.issues) == [0..<2, 2..<3])
        #expect(newsletter.yearNumbers == [2022, 2020])
        #expect(newsletter.scheduleMonths == [Month(year: 2022, month: 4), Month(year: 2021, month: 12)])
        #expect(newsletter.tags == ["x", "y", "海"])
        #expect(newsletter.tags.map(newsletter.count(ofTag:)) == [1, 2, 1])
        #expect(
            newsletter.tags.map { Self.slugs(newsletter, newsletter.issues(tagged: $0)) } == [
                ["a"], ["a", "b"], ["c"],
            ])
        #expect(newsletter.extraKeys == ["k", "l"])
        #expect(newsletter.count(ofTag: "z") == 0)
    }

    @Test("Items are gathered by kind, newest issue first, in an issue as they stand there")
    func items() {
        let newsletter = Newsletter([
            Made.issue("old", "2022-01-01", Made.article("c"), Made.question("Alpha"), Made.article("d")),
            Made.issue("new", "2022-02-01", Made.article("a"), Made.prose("p"), Made.article("b"), Made.task(nil)),
        ])
        func titles(_ paths: [ItemPath]) -> [String] {
            paths.compactMap { path in
                guard case .article(let article) = newsletter.item(at: path).content else { return nil }
                return "\(article.title) of \(newsletter.issue(of: path).slug)"
            }
        }
        let all = ["a of new", "b of new", "c of old", "d of old"]
        #expect(titles(newsletter.items[.article]) == all)
        for count in 0...5 { #expect(titles(newsletter.newest(count, of: .article)) == Array(all.prefix(count))) }
        #expect(newsletter.count(of: .article) == 4 && newsletter.count(of: .question) == 1)
        #expect(newsletter.count(of: .task) == 1 && newsletter.count(of: .release) == 0)
        #expect(newsletter.items.count == 6)
    }

    // MARK: Projects

    private static let home = "https://github.com/a/alpha"

    @Test(
        "Spellings are one project where their letters and digits are the same",
        arguments: [
            ("Alpha", "alpha", true), ("Alpha Beta", "alpha-beta", true), ("Alpha.JS", "AlphaJS", true),
            ("「Alpha」", "Alpha", true),
            ("海 风", "海风", true), ("Alpha", "Alpha2", false), ("Alpha", "Alpha 海", false), ("C", "C++", true),
        ])
    func spellings(one: String, other: String, isSame: Bool) {
        #expect((ProjectName.key(one) == ProjectName.key(other)) == isSame)
        let newsletter = Newsletter([Made.issue("a", Made.question(one), Made.release(other))])
        #expect(newsletter.projects.count == (isSame ? 1 : 2))
    }

    @Test(
        "Slugs of project names",
        arguments: [
            ("Alpha", "alpha"), ("Alpha Beta", "alpha-beta"), ("Alpha.JS 2", "alpha-js-2"), ("--Alpha--", "alpha"),
            ("海风 Alpha", "海风-alpha"), ("C#", "c"), ("", "project"), ("！", "project"), ("ÄÖ", "äö"),
            ("a/b\\c?d#e%f", "a-b-c-d-e-f"),
        ])
    func slugs(name: String, slug: String) {
        #expect(ProjectName.slug(name) == slug)
        #expect(Slug.isUsable(ProjectName.slug(name)))
    }

    @Test("A project is called as most call it; of equals the name that comes first, and slugs are unique")
    func names() {
        let often = Newsletter([Made.issue("a", Made.question("ALPHA"), Made.question("Alpha"), Made.release("Alpha"))])
        #expect(often.projectOutlines.map(\.name) == ["Alpha"])
        let equal = Newsletter([Made.issue("a", Made.question("alpha"), Made.question("Alpha"))])
        #expect(equal.projectOutlines.map(\.name) == ["Alpha"])
        let clash = Newsletter([Made.issue("a", Made.question("project"), Made.question("Ⅰ"), Made.question("！"))])
        #expect(Set(clash.projects.map(\.slug)).count == clash.projects.count)
        #expect(clash.projects.allSatisfy { clash.project(slug: $0.slug) == $0 })
    }

    @Test(
        "Which items belong to a project",
        arguments: [
            (Made.question("Alpha"), true), (Made.release("ALPHA"), true), (Made.task("alpha"), true),
            (Made.event("x", project: "Alpha"), true), (Made.event("x", project: "Beta"), false),
            (Made.event("Alpha 来了"), true), (Made.event("Alpha 来了", project: "Beta"), false),
            (Made.article("聊聊 Alpha 的海"), true), (Made.article("聊聊Alpha的海"), true), (Made.article("Alphabet"), false),
            (Made.article("Alpha-Beta"), false), (Made.article("Al pha"), false),
            (Made.article("What is alpha made of"), false),
            (Made.article("What is ALPHA made of"), true), (Made.article("alpha 是什么"), true),
            (Made.entry("ALPHA 直播"), true),
            (Made.entry("海边直播"), false), (Made.prose("Alpha"), false),
            (.contributors(Contributors(people: [], html: "Alpha")), false), (Made.question(nil), false),
        ])
    func members(content: Item.Content, belongs: Bool) throws {
        let newsletter = Newsletter([
            Made.issue("a", "2022-03-04", Made.question("Alpha")), Made.issue("b", "2022-03-05", content),
        ])
        let project = try #require(newsletter.project(slug: "alpha"))
        #expect(project.items.count == (belongs ? 2 : 1))
        let outline = try #require(newsletter.projectOutlines.first { $0.slug == "alpha" })
        for kind in ItemKind.gathered { #expect(newsletter.count(of: kind, in: outline) == project.items[kind].count) }
    }

    @Test(
        "A task makes its project known where it leads into a repository of that name",
        arguments: [
            (Made.task("Alpha"), false), (Made.task("Alpha", address: "https://github.com/a/alpha/issues/1"), true),
            (Made.task("SOFA Alpha", address: "https://gitee.com/a/sofa-alpha/issues/1"), true),
            (Made.task("Alpha", address: "https://github.com/a/alpha-node"), true),
            (Made.task("Calls for papers", address: "https://github.com/a/alpha/issues/1"), false),
            (Made.task("Calls for papers", address: "https://github.com/a/c/issues/1"), false),
            (Made.task("Alpha", address: "https://example.org/alpha"), false),
            (Made.task("Alpha", url: "https://github.com/a/alpha"), true),
        ])
    func tasks(task: Item.Content, isKnown: Bool) {
        #expect(Newsletter([Made.issue("a", task)]).projects.isEmpty == !isKnown)
        let others = Newsletter([Made.issue("a", task, Made.release("Alpha"), Made.release("SOFA Alpha"))])
        #expect(others.projectOutlines.map(\.name) == ["Alpha", "SOFA Alpha"])
    }

    @Test("Only questions, releases and tasks make a project known")
    func known() {
        let newsletter = Newsletter([
            Made.issue(
                "a", Made.event("x", project: "A1"), Made.article("A2 海"), Made.entry("A3 海"), Made.prose("A4"),
                Made.task("A5", url: "https://github.com/a/a5"), Made.release("A6"), Made.question("A7"),
                Made.question("！"))
        ])
        #expect(newsletter.projectOutlines.map(\.name) == ["A5", "A6", "A7"])
        #expect(newsletter.projectOutlines.map { $0.count(of: .question) } == [0, 0, 1])
        #expect(newsletter.projectOutlines.map { $0.count(of: .release) } == [0, 1, 0])
    }

    @Test(
        "A project's address is the repository that most items lead into; else a question's before a release's before a task's, of each kind the newest",
        arguments: [
            ([Made.question("Alpha", url: "q"), Made.release("Alpha", url: "r"), Made.task("Alpha", url: "t")], "q"),
            ([Made.question("Alpha"), Made.release("Alpha", url: "r"), Made.task("Alpha", url: "t")], "r"),
            ([Made.question("Alpha"), Made.task("Alpha", url: "t")], "t"),
            (
                [Made.question("Alpha", url: "q"), Made.release("Alpha", url: "https://github.com/a/alpha/releases")],
                Self.home
            ),
            ([Made.question("Alpha", url: "https://github.com/a/alpha/issues/7")], Self.home),
            (
                [
                    Made.question("Alpha", url: "https://github.com/a/other"),
                    Made.question("Alpha", url: "https://github.com/A/Alpha/issues/7"),
                    Made.task("Alpha", address: "https://github.com/a/alpha.git"),
                ], "https://github.com/A/Alpha"
            ),
            (
                [
                    Made.question("Alpha", url: "https://github.com/a/new"),
                    Made.question("Alpha", url: "https://github.com/a/old"),
                ], "https://github.com/a/new"
            ),
            ([Made.question("Alpha")], nil),
            ([Made.question("Alpha", url: "q"), Made.question("ALPHA", url: "p")], "q"),
        ] as [([Item.Content], String?)])
    func addresses(contents: [Item.Content], url: String?) {
        let issues = contents.enumerated().map { Made.issue("\($0)", "2022-03-0\(9 - $0)", $1) }
        #expect(Newsletter(issues).project(slug: "alpha")?.url == url)
        #expect(Newsletter(issues.reversed()).project(slug: "alpha")?.url == url)
    }

    @Test("Those with the most items come first, of equals by their slugs")
    func byCount() {
        let newsletter = Newsletter([
            Made.issue(
                "a", Made.question("B"), Made.question("C"), Made.question("A"), Made.article("C 海"), Made.release("D"))
        ])
        #expect(newsletter.projects.map(\.name) == ["C", "A", "B", "D"])
        #expect(newsletter.outlinesByCount.map(\.name) == newsletter.projects.map(\.name))
        #expect(newsletter.projectOutlines.map(\.name) == ["A", "B", "C", "D"])
    }

    // MARK: Changes

    @Test("A newsletter made of the one before is as one made anew", arguments: 0..<30)
    func changes(seed: UInt64) {
        var random = Seeded(seed)
        let pool = (0..<12).map { number in
            IndexedIssue(
                Made.issue(
                    "\(number % 7)", "202\(number % 3)-0\(number % 4 + 1)-01",
                    tags: ["t\(number % 4)", "t\(number % 3)"],
                    extra: ["k\(number % 5)"], Made.question("P\(number % 3)", url: "u\(number)"),
                    Made.article("p\(number % 2) 海"), Made.release("p\(number % 5)"),
                    Made.entry("P1 海", "2022-0\(number % 9 + 1)-01"), Made.task(number % 2 == 0 ? nil : "P9")))
        }
        var newsletter = Newsletter(ChunkedRow(pool))
        for _ in 0..<6 {
            let issues = Array(pool.shuffled(using: &random).prefix(Int.random(in: 0...12, using: &random)))
            newsletter = Newsletter(ChunkedRow(issues), after: newsletter)
            let fresh = Newsletter(issues.map(\.issue))
            #expect(Array(newsletter.issues) == Array(fresh.issues))
            #expect(newsletter.projects == fresh.projects && newsletter.items == fresh.items)
            #expect(newsletter.projectOutlines == fresh.projectOutlines)
            #expect(newsletter.tags == fresh.tags && newsletter.extraKeys == fresh.extraKeys)
            #expect(newsletter.tags.map(newsletter.issues(tagged:)) == fresh.tags.map(fresh.issues(tagged:)))
            #expect(newsletter.yearNumbers == fresh.yearNumbers && newsletter.scheduleMonths == fresh.scheduleMonths)
            #expect(newsletter.years.map(\.issues) == fresh.years.map(\.issues))
        }
    }
}
