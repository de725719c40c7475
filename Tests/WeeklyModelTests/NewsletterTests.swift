import Testing
import WeeklyModel
import WeeklyText

@Suite("A newsletter")
struct NewsletterTests {
    private static func issue(_ slug: String, day: Int, tags: [String] = [], items: [Item.Content] = [])
        -> WeeklyModel.Issue
    {
        let passages = items.map { Passage(html: "", items: [Item(line: 1, anchor: nil, content: $0)]) }
        let frontMatter = FrontMatter(
            title: slug, date: DateTime(day: Day(daysSinceEpoch: 20_000 + day), time: .midnight, offset: 0), tags: tags)
        return WeeklyModel.Issue(
            frontMatter: frontMatter, slug: slug, sourcePath: slug,
            sections: [Section(kind: .other, heading: nil, line: 1, passages: passages)])
    }

    private static func question(_ project: String?, url: String? = nil) -> Item.Content {
        .question(Question(lead: .empty, turns: [], project: project.map { NamedLink(name: $0, url: url) }))
    }

    @Test("Issues stand newest first, and by slug where they are of one moment")
    func order() {
        let newsletter = Newsletter([Self.issue("b", day: 1), Self.issue("c", day: 2), Self.issue("a", day: 1)])
        #expect(newsletter.issues.map(\.slug) == ["c", "a", "b"])
        #expect(newsletter.next(after: 0) == nil && newsletter.previous(before: 0)?.slug == "a")
        #expect(newsletter.next(after: 2)?.slug == "a" && newsletter.previous(before: 2) == nil)
    }

    @Test("Years and tags know their issues")
    func yearsAndTags() {
        let newsletter = Newsletter([
            Self.issue("a", day: 0, tags: ["x"]), Self.issue("b", day: 1, tags: ["x", "y", "x"]),
            Self.issue("c", day: 400),
        ])
        #expect(newsletter.years.map(\.year) == [2025, 2024])
        #expect(newsletter.years.map(\.issues) == [0..<1, 1..<3])
        #expect(newsletter.tags == ["x", "y"])
        #expect(newsletter.tags.map(newsletter.issues) == [[1, 2], [1]])
    }

    @Test("Spellings of one project are one project, called as most call it, at its newest address")
    func projects() {
        let newsletter = Newsletter([
            Self.issue(
                "old", day: 1, items: [Self.question("SOFA-RPC", url: "https://old"), Self.question("SOFARPC")]),
            Self.issue(
                "new", day: 2,
                items: [Self.question("SOFARPC", url: "https://new"), Self.question("MOSN"), Self.question(nil)]),
        ])
        #expect(newsletter.projects.map(\.name) == ["SOFARPC", "MOSN"])
        #expect(newsletter.projects.map(\.slug) == ["sofarpc", "mosn"])
        #expect(newsletter.projects.map(\.url) == ["https://new", nil])
        #expect(newsletter.projects.first?.items[.question].count == 3)
        #expect(newsletter.items[.question].count == 5)
    }

    @Test("Articles and schedule entries belong to the projects that their titles name")
    func mentions() {
        let newsletter = Newsletter([
            Self.issue(
                "a", day: 1,
                items: [
                    Self.question("MOSN"), .article(Article(title: "聊聊 MOSN 的连接池", url: "https://a")),
                    .scheduleEntry(ScheduleEntry(kind: .livestream, title: "MOSNA 与别的")),
                    .release(Release(project: NamedLink(name: "MOSN"), versions: ["v1"])),
                ])
        ])
        let project = newsletter.projects.first
        #expect(project?.items[.article].count == 1 && project?.items[.scheduleEntry].isEmpty == true)
        #expect(project?.items[.release].count == 1 && project?.items.count == 3)
    }

    @Test("An item's path tells which of its kind in its issue it is, whoever gathers it")
    func numbers() {
        func items(_ name: String) -> [Item.Content] {
            [
                .article(Article(title: "聊聊 MOSN", url: "https://\(name)/1")), Self.question("MOSN"),
                .scheduleEntry(ScheduleEntry(kind: .livestream, title: "MOSN 与别的")), Self.question(nil),
                .entry(Entry(kindName: "books", title: "MOSN")),
                .article(Article(title: "别的", url: "https://\(name)/2")),
                .entry(Entry(kindName: "films", title: "b")),
                .scheduleEntry(ScheduleEntry(kind: .livestream, title: "c")),
                .entry(Entry(kindName: "books", title: "MOSN")), Self.question("MOSN"),
            ]
        }
        let newsletter = Newsletter([
            Self.issue("a", day: 1, items: items("a")), Self.issue("b", day: 2, items: items("b")),
        ])
        let books = NamedKind(name: "books", holding: .entries)
        let kinds: [ItemKind] = [.article, .question, .scheduleEntry, .entry]
        let gathered = [newsletter.items] + newsletter.projects.map(\.items)
        for kind in kinds {
            var paths = gathered.flatMap { $0[kind] } + newsletter.newest(3, of: kind)
            paths += newsletter.newestThings(3, of: kind)
            if kind == .scheduleEntry { paths += newsletter.schedule(after: nil).map(\.path) }
            if kind == .entry { paths += newsletter.entries(of: books) + newsletter.newest(3, ofEntries: books) }
            #expect(paths.count > 8)
            for path in paths {
                #expect(newsletter.indexedIssues[path.issue].index.items[kind][path.number].place == path.place)
            }
        }
    }

    @Test(
        "Slugs of projects are unique, and never empty",
        arguments: [
            ("SOFA RPC", "sofa-rpc"), ("Seata", "seata"), ("混沌工程", "混沌工程"), ("「」", "project"), ("C++", "c"),
        ])
    func slugs(name: String, slug: String) {
        #expect(ProjectName.slug(name) == slug)
    }
}
