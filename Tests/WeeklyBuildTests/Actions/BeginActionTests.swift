import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite

@testable import WeeklyBuild

@Suite("Beginning a newsletter")
struct BeginActionTests {
    private static let now = 1_795_478_400  // 2026-11-24T00:00:00Z, a Tuesday

    private func action(
        _ folder: TemporaryFolder, _ language: MessageLanguage = .english, title: String = "Our Weekly",
        publishes: String = "friday 17:00", zone: String = "Asia/Shanghai"
    ) throws -> BeginAction {
        let rule = try #require(TimeZoneRule(identifier: zone))
        let made = Beginning(language: language, title: title, address: .example, publishes: publishes, zone: rule)
        let beginning = try #require(made)
        return BeginAction(root: folder.path("new"), beginning, now: Self.now)
    }

    @Test(
        "What it makes builds at once, strict, and nothing at all is said of it",
        arguments: MessageLanguage.allCases, ["Our Weekly", "A: \"B\" #c \\ 'd'", "true"])
    func builds(language: MessageLanguage, title: String) throws {
        let folder = try TemporaryFolder()
        let paths = try action(folder, language, title: title).perform().get()
        #expect(try Set(folder.files(below: "new").keys) == Set(paths))
        let options = SiteLoader.Options(root: folder.path("new"), publication: Publication(now: Self.now), jobs: 1)
        let outcome = BuildAction(options: options, output: folder.path("public"), isStrict: true).perform()
        #expect(outcome.diagnostics == [] && outcome.issueCount == 1 && outcome.summary != nil)
        #expect(CheckAction(options).perform().diagnostics == [])
        #expect(SiteLoader.load(options).site?.pages.configuration.title == title)
    }

    @Test(
        "The issue after it is made by its archetype, and what it holds has no errors",
        arguments: MessageLanguage.allCases)
    func nextIssue(language: MessageLanguage) throws {
        let folder = try TemporaryFolder()
        _ = try action(folder, language).perform().get()
        let made = try NewIssueAction(root: folder.path("new"), now: Self.now, jobs: 1).perform().get()
        #expect(made.path == "content/issues/2026-11-27.md")
        let number = language == .chinese ? "第 2 期" : "#2"
        #expect(made.text.hasPrefix("---\ntitle: \"Our Weekly \(number)\"\ndate: 2026-11-27T17:00:00+08:00\n"))
        let publication = Publication(now: Self.now, includesDrafts: true, includesFuture: true)
        let options = SiteLoader.Options(root: folder.path("new"), publication: publication, jobs: 1)
        #expect(!SiteLoader.load(options).diagnostics.hasErrors)
    }

    @Test(
        "The workflow builds at the hour of an issue, in UTC",
        arguments: [
            ("friday 17:00", "Asia/Shanghai", ["0 9 * * 5"]), ("周一 1:30", "Asia/Shanghai", ["30 17 * * 0"]),
            ("friday 17:00", "Europe/Berlin", ["0 16 * * 5", "0 15 * * 5"]),
        ])
    func cron(publishes: String, zone: String, lines: [String]) throws {
        let folder = try TemporaryFolder()
        _ = try action(folder, publishes: publishes, zone: zone).perform().get()
        let workflow = try folder.read("new/.github/workflows/publish.yml")
        let found = workflow.split(separator: "\n").filter { $0.contains("- cron:") }
        #expect(found.map(String.init) == lines.map { "    - cron: \"\($0)\"" })
        for name in ["links", "preview", "publish"] {
            let text = try folder.read("new/.github/workflows/\(name).yml")
            #expect(!text.contains("<%") && text.contains("${{ vars.SOFAWEEKLY_REPOSITORY }}"))
        }
    }

    @Test("A folder that holds files is refused, one in which git alone has been is not")
    func holdsFiles() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "new/.git/HEAD")
        #expect(throws: Never.self) { try action(folder).perform().get() }
        let other = try TemporaryFolder()
        try other.write("x", to: "new/notes.txt")
        guard case .failure(.holdsFiles) = try action(other).perform() else {
            Testing.Issue.record("it holds a file")
            return
        }
        #expect(Array(try other.files().keys) == ["new/notes.txt"])
    }

    @Test("Beside other files it names every one that stands in the way, and writes nothing")
    func inTheWay() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "new/README.md")
        try folder.write("mine", to: "new/content")
        var action = try action(folder)
        action.allowsFiles = true
        guard case .failure(.inTheWay(["README.md", "content"])) = action.perform() else {
            Testing.Issue.record("two files stand in the way")
            return
        }
        #expect(try folder.files(below: "new").count == 2)
        try folder.remove("new/README.md")
        try folder.remove("new/content")
        try folder.write("mine", to: "new/notes.txt")
        #expect(throws: Never.self) { try action.perform().get() }
        #expect(try folder.read("new/notes.txt") == "mine")
    }
}
