import Testing
import WeeklyModel
import WeeklyText

@Suite("Projects that a site names")
struct ProjectCatalogueTests {
    private static let catalogue = ProjectCatalogue([
        ProjectSettings("Alpha", aliases: ["SOFA Alpha", "阿尔法"], repository: Repository(written: "sea/alpha")),
        ProjectSettings("Beta", home: "https://beta.example/", description: "Waves"),
        ProjectSettings("Gamma", isHidden: true),
        ProjectSettings("Delta", aliases: ["D"]),
    ])

    private static func newsletter(_ contents: Item.Content...) -> Newsletter {
        let issues = contents.enumerated().map { Made.issue("\($0)", "2022-03-0\($0 + 1)", $1) }
        return Newsletter(issues, projects: catalogue)
    }

    @Test("Items that name a project by different names are one project's, which is called as the site has it")
    func aliases() throws {
        let newsletter = Self.newsletter(
            Made.question("sofa-alpha"), Made.question("SOFA Alpha"), Made.release("ALPHA"), Made.task("阿尔法"))
        #expect(newsletter.projectOutlines.map(\.name) == ["Alpha"])
        #expect(newsletter.project(slug: "alpha")?.items.count == 4)
        #expect(newsletter.projectOutlines.first?.formerSlugs == ["sofa-alpha", "阿尔法"])
    }

    @Test("What another project is called is nobody's former address")
    func formerNames() {
        let newsletter = Newsletter(
            [Made.issue("a", Made.release("Alpha"), Made.release("Beta"))],
            projects: ProjectCatalogue([ProjectSettings("Alpha", aliases: ["alpha!", "Omega", "omega."])]))
        #expect(newsletter.projectOutlines.map(\.formerSlugs) == [["omega"], []])
    }

    @Test(
        "Titles name projects by words, by several words and in Chinese; addresses by repositories",
        arguments: [
            (Made.article("News of SOFA Alpha today"), 1), (Made.article("聊聊阿尔法的海"), 1), (Made.article("SOFA news"), 0),
            (Made.article("alphabet"), 0), (Made.article("alpha"), 1),
            (.article(Article(title: "Waves", url: "https://github.com/Sea/Alpha/pull/3")), 1),
            (.entry(Entry(kindName: "tools", title: "Waves", url: "https://github.com/sea/alpha")), 1),
            (.article(Article(title: "Waves", url: "https://github.com/sea/other")), 0),
            (.question(Question(lead: .empty, turns: [])), 0),
            (.task(StarterTask(text: "t", url: "https://github.com/sea/alpha/issues/2")), 1),
            (Made.event("Beta 来了", project: "Beta"), 0),
        ])
    func mentions(content: Item.Content, count: Int) {
        let newsletter = Self.newsletter(Made.release("Alpha"), content)
        #expect(newsletter.project(slug: "alpha")?.items.count == count + 1)
    }

    @Test("A hidden project has no page, and nothing belongs to it")
    func hidden() {
        let newsletter = Self.newsletter(Made.release("Gamma"), Made.question("GAMMA"), Made.article("Gamma waves"))
        #expect(newsletter.projects.isEmpty && newsletter.projectOutlines.isEmpty)
    }

    @Test(
        "A name of the site is a project though nothing but a heading above tasks says so; without items it has no page"
    )
    func known() {
        #expect(Self.newsletter(Made.task("D")).projects.map(\.name) == ["Delta"])
        #expect(Self.newsletter(Made.task("Epsilon")).projects.isEmpty)
        #expect(Self.newsletter(Made.article("Delta")).projects.isEmpty)
    }

    @Test("The site's home comes before its repository, and that before what items say")
    func addresses() throws {
        let other = "https://github.com/sea/other"
        let newsletter = Self.newsletter(
            Made.question("Alpha", url: other), Made.question("Beta", url: other), Made.question("Delta", url: other))
        let projects = newsletter.projects
        #expect(projects.map(\.name) == ["Alpha", "Beta", "Delta"])
        #expect(projects.map(\.url) == ["https://github.com/sea/alpha", "https://beta.example/", other])
        #expect(projects.map(\.repository) == ["https://github.com/sea/alpha", other, other])
        #expect(projects.map(\.description) == [nil, "Waves", nil])
    }

    @Test("A newsletter is made anew when the site names other projects")
    func changes() {
        let issues = [Made.issue("a", Made.release("Alpha"), Made.question("Omega"))]
        let before = Newsletter(issues)
        let projects = ProjectCatalogue([ProjectSettings("Alpha", aliases: ["Omega"])])
        let after = Newsletter(
            ChunkedRow(issues.map { IndexedIssue($0, projects: projects) }), projects: projects, after: before)
        #expect(before.projectOutlines.map(\.name) == ["Alpha", "Omega"])
        #expect(after.projectOutlines.map(\.name) == ["Alpha"])
    }
}
