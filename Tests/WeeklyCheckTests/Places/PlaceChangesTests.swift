import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@testable import WeeklyCheck

@Suite("Changes of a site that concern what was said of addresses")
struct PlaceChangesTests {
    /// What a site that has /issues/b/, made of content/issues/b.md, and /a.png was asked about an address.
    private static func questions(_ address: String, languages: String = "") throws -> PlaceQuestions {
        let text = "title: 周刊\nbase_url: https://x.github.io/\n\(languages)"
        let configuration = try #require(
            ConfigurationReader.read(SourceFile(path: "sofaweekly.yml", text: text)).0)
        let there: Set<RoutePath> = [RoutePath("issues/b/index.html"), RoutePath("a.png")]
        let places = SitePlaces(
            configuration,
            SourceFiles(.example) { [("content/issues/b.md", RoutePath("issues/b/index.html"))] },
            holds: there.contains,
            issue: { _ in nil }, ids: { _ in [] }, paths: { Array(there) }, issues: { [] })
        let file = SourceFile(
            path: "content/issues/a.md", text: "---\ntitle: A\ndate: 2026-11-27\n---\n\n[见](\(address))\n")
        let source = IssueSource(file, name: "a", path: file.path)
        let reader = IssueReader(ReadingRules(configuration)) { IssueChecker.diagnostics(of: $0) }
        let issue = try #require(reader.read(source).issue)
        let placed = PlacedIssue(path: file.path, issue: issue, url: "https://x.github.io/issues/a/", isNew: true)
        return AddressChecker(places) { _ in nil }.answer(about: placed).questions
    }

    private static func changes(path: String) -> PlaceChanges {
        var changes = PlaceChanges()
        changes.add(path: RoutePath(path))
        return changes
    }

    private static func changes(source path: String) -> PlaceChanges {
        var changes = PlaceChanges()
        changes.add(source: path)
        return changes
    }

    private static func changes(issueAt path: String) -> PlaceChanges {
        var changes = PlaceChanges()
        changes.add(issueAt: RoutePath(path))
        return changes
    }

    @Test("An address that leads somewhere is concerned by the file there, and by nothing else")
    func there() throws {
        let questions = try Self.questions("/issues/b/")
        #expect(Self.changes(path: "issues/b/index.html").concern(questions))
        for path in ["issues/c/index.html", "issues/b/index.json", "a.png"] {
            #expect(!Self.changes(path: path).concern(questions), "\(path)")
        }
        #expect(!Self.changes(source: "content/issues/b.md").concern(questions))
        #expect(!Self.changes(issueAt: "issues/b/index.html").concern(questions))
        #expect(!PlaceChanges().concern(questions))
    }

    @Test("One that leads nowhere is concerned by what comes to its place, or would be taken for what was meant")
    func nowhere() throws {
        let questions = try Self.questions("/issues/Nowhere/")
        let near = [
            "issues/Nowhere/index.html", "issues/nowhre/index.html", "elsewhere/nowhere/index.html", "nowhere",
        ]
        for path in near { #expect(Self.changes(path: path).concern(questions), "\(path)") }
        #expect(!Self.changes(path: "pictures/a.png").concern(questions))
        #expect(Self.changes(source: "content/issues/nowhere").concern(questions))
    }

    @Test("What comes under a name that nobody would mean concerns who asked for just that")
    func exactName() throws {
        var changes = PlaceChanges()
        changes.add(fileAt: RoutePath("style-0123456789.css"))
        #expect(try changes.concern(Self.questions("/style-0123456789.css")))
        #expect(try !changes.concern(Self.questions("/style-0123456788.css")))
        #expect(try !changes.concern(Self.questions("/style.css")))
    }

    @Test("A link to a file is concerned by the page that the file becomes")
    func source() throws {
        let questions = try Self.questions("b.md")
        #expect(Self.changes(source: "content/issues/b.md").concern(questions))
        #expect(!Self.changes(source: "content/issues/c.md").concern(questions))
        #expect(try Self.changes(source: "content/issues/c.md").concern(Self.questions("c.md")))
    }

    @Test("Of several languages any path may be what was meant")
    func languages() throws {
        let questions = try Self.questions("/nowhere/", languages: "languages: [zh-CN, en]\n")
        #expect(Self.changes(path: "anything.txt").concern(questions))
        #expect(!Self.changes(issueAt: "issues/b/index.html").concern(questions))
    }

    @Test("A place on a page of which no issue tells all is looked for after every change")
    func anchor() throws {
        let questions = try Self.questions("/issues/b/#x")
        #expect(Self.changes(issueAt: "issues/b/index.html").concern(questions))
        #expect(PlaceChanges().concern(questions))
    }

    @Test("An address of another site is concerned by nothing")
    func elsewhere() throws {
        let questions = try Self.questions("https://example.org/issues/b/")
        #expect(!Self.changes(path: "issues/b/index.html").concern(questions))
        #expect(questions == PlaceQuestions())
    }
}
