import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyReader

@testable import WeeklyBuild

@Suite("Checking a site")
struct CheckActionTests {
    /// An issue with a byte order mark (a safe fix), a misspelt key (a guess) and a line that is glued to a link (a safe one).
    private static let faulty = "\u{FEFF}---\r\ntitle: 第一期\r\ndate: 2026-01-20\r\ntagz: [周刊]\r\n---\r\n\r\n大家好。\r\n"

    private static func site(_ text: String = faulty) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 2)
        try folder.write(text, to: "site/content/issues/faulty.md")
        return folder
    }

    /// All bytes of the faulty issue: its byte order mark, too.
    private static func text(in folder: TemporaryFolder) throws -> String {
        String(decoding: try #require(try folder.files()["site/content/issues/faulty.md"]), as: UTF8.self)
    }

    private static func check(
        _ folder: TemporaryFolder, fixing: CheckAction.Fixing? = nil,
        _ change: (inout CheckSelection) -> Void = { _ in }
    ) -> CheckAction.Outcome {
        let publication = Publication(now: MadeSite.now, includesDrafts: true, includesFuture: true)
        var action = CheckAction(
            SiteLoader.Options(root: folder.path("site"), publication: publication, jobs: 2))
        change(&action.selection)
        action.fixing = fixing
        return action.perform()
    }

    private static let safe = CheckAction.Fixing(includesGuesses: false, writes: true)
    private static let all = CheckAction.Fixing(includesGuesses: true, writes: true)

    @Test("It finds what a build finds, and writes nothing")
    func finds() throws {
        let folder = try Self.site()
        let before = try folder.files()
        let outcome = Self.check(folder)
        #expect(outcome.diagnostics == MadeSite.build(folder).diagnostics)
        #expect(outcome.diagnostics.count == 2 && outcome.issueCount == 3)
        try folder.remove("public")
        #expect(try folder.files() == before)
    }

    @Test("What shows only when a page is made is found, too")
    func templates() throws {
        let folder = try Self.site()
        try folder.write("{{> nothing_of_this_name}}", to: "site/templates/issue.html")
        let outcome = Self.check(folder)
        #expect(outcome.diagnostics.hasErrors)
        #expect(outcome.diagnostics == MadeSite.build(folder).diagnostics)
    }

    @Test("Safe fixes leave the rest of the bytes as they are, and the second time nothing is left to do")
    func fixesSafely() throws {
        let folder = try Self.site()
        let outcome = Self.check(folder, fixing: Self.safe)
        #expect(outcome.fixed.map(\.state) == [.written] && outcome.fixed[0].count == 1)
        #expect(outcome.diagnostics.map(\.id) == [.unknownKey])
        #expect(try Self.text(in: folder) == String(Self.faulty.dropFirst()))
        #expect(Self.check(folder, fixing: Self.safe).fixed.isEmpty)
    }

    @Test("Guesses are applied where they are asked for, in the configuration, too")
    func guesses() throws {
        let folder = try Self.site()
        let configuration = try folder.read("site/sofaweekly.yml") + "descripton: 测试\n"
        try folder.write(configuration, to: "site/sofaweekly.yml")
        let outcome = Self.check(folder, fixing: Self.all)
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.fixed.map(\.path) == ["content/issues/faulty.md", "sofaweekly.yml"])
        #expect(try folder.read("site/sofaweekly.yml").contains("description: 测试"))
        #expect(
            try Self.text(in: folder)
                == String(Self.faulty.dropFirst()).replacing("tagz", with: "tags"))
        #expect(Self.check(folder, fixing: Self.all).fixed.isEmpty)
    }

    @Test("New lines end as those of the file do")
    func lineEnds() throws {
        let folder = try Self.site(
            "---\r\ntitle: 第一期\r\ndate: 2026-01-02\r\n\r\n## 标题\r\n\r\n---\r\n\r\n大家好。\r\n")
        _ = Self.check(folder, fixing: Self.all)
        let text = try Self.text(in: folder)
        #expect(text.contains("\r\n---\r\n\r\n## 标题"))
        #expect(text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
    }

    @Test("Where nothing is to be written, what would be is shown")
    func dryRun() throws {
        let folder = try Self.site()
        let before = try folder.files()
        let outcome = Self.check(folder, fixing: CheckAction.Fixing(includesGuesses: true, writes: false))
        #expect(try folder.files() == before)
        #expect(outcome.fixed.map(\.state) == [.shown] && outcome.diagnostics.count == 2)
        #expect(outcome.fixed[0].diff.contains("-tagz: [周刊]\r\n+tags: [周刊]\r\n"))
    }

    @Test("A file that somebody changes meanwhile is left alone")
    func changedMeanwhile() throws {
        let folder = try Self.site()
        var file = FixedFile(path: "content/issues/faulty.md", before: "what it held", after: "other", count: 1)
        file.write(in: folder.path("site"))
        #expect(file.state == .changedMeanwhile)
        #expect(try Self.text(in: folder) == Self.faulty)
    }

    @Test("Only what is asked for is told, and fixed")
    func selection() throws {
        let folder = try Self.site()
        #expect(Self.check(folder) { $0.only = [.unknownKey] }.diagnostics.map(\.id) == [.unknownKey])
        #expect(!Self.check(folder) { $0.ignored = [.unknownKey] }.diagnostics.map(\.id).contains(.unknownKey))
        #expect(Self.check(folder) { $0.paths = FolderChanges(["content/issues/n1.md"]) }.diagnostics.isEmpty)
        #expect(Self.check(folder) { $0.paths = FolderChanges(["content"]) }.diagnostics.count == 2)
        let outcome = Self.check(folder, fixing: Self.all) { $0.only = [.unknownKey] }
        #expect(outcome.diagnostics.isEmpty && outcome.fixed[0].after.hasPrefix("\u{FEFF}"))
    }

    @Test("Paths at which there is nothing of the site are told")
    func strayPaths() throws {
        let folder = try Self.site()
        let paths = ["content/issues", "content/issues/n1.md", "sofaweekly.yml", "README.md", "other"]
        #expect(Self.check(folder) { $0.paths = FolderChanges(paths) }.strayPaths == ["README.md", "other"])
    }

    @Test("Why a site cannot be read is told, whatever else was asked for")
    func unreadable() throws {
        let folder = try Self.site()
        try folder.write("title: [\n", to: "site/sofaweekly.yml")
        let outcome = Self.check(folder) {
            $0.only = [.unknownKey]
            $0.paths = FolderChanges(["content"])
        }
        #expect(outcome.diagnostics.hasErrors)
    }

    // MARK: Fixes that bring errors

    private static func issue(_ keys: String, body: String = "大家好。") -> String {
        "---\ntitle: 第一期\ndate: 2026-01-20\n\(keys)---\n\n\(body)\n"
    }

    @Test(
        "A fix that brings an error, in its file or elsewhere, is left out and told; the others of the file are made",
        arguments: [
            ("covr: /nowhere.png", "missing-picture"), ("aliasez: [/issues/n1/]", "duplicate-url"),
            ("drft: [true]", "wrong-type"),
        ])
    func harmful(key: String, error: String) throws {
        let folder = try Self.site(Self.issue("tagz: [周刊]\n\(key)\n"))
        let outcome = Self.check(folder, fixing: Self.all)
        #expect(try Self.text(in: folder) == Self.issue("tags: [周刊]\n\(key)\n"))
        #expect(outcome.refused.map(\.error.id.name) == [error] && !outcome.diagnostics.hasErrors)
        #expect(outcome.refused.first?.diagnostic.location?.line == 5)
        #expect(outcome.fixed.map(\.count) == [1])
        let again = Self.check(folder, fixing: Self.all)
        #expect(again.fixed.isEmpty && again.refused.count == 1)
    }

    @Test("What would be left out is left out of what is shown, too")
    func harmfulDryRun() throws {
        let folder = try Self.site(Self.issue("tagz: [周刊]\ncovr: /nowhere.png\n"))
        let before = try folder.files()
        let outcome = Self.check(folder, fixing: CheckAction.Fixing(includesGuesses: true, writes: false))
        #expect(
            outcome.refused.count == 1 && outcome.fixed.map(\.after) == [Self.issue("tags: [周刊]\ncovr: /nowhere.png\n")]
        )
        #expect(try folder.files() == before)
    }

    @Test("Of many fixes in many files only those are left out that bring errors")
    func harmfulAmongMany() throws {
        let folder = try Self.site(Self.issue("covr: /nowhere.png\n"))
        for number in 1...5 {
            let key = number == 3 ? "drft: [true]" : "tagz: [周刊]"
            let text = MadeSite.issue(number).replacing("---\n\n###", with: "\(key)\n---\n\n###")
            try folder.write(text, to: "site/content/issues/n\(number).md")
        }
        let outcome = Self.check(folder, fixing: Self.all)
        #expect(outcome.fixed.map(\.path) == [1, 2, 4, 5].map { "content/issues/n\($0).md" })
        #expect(outcome.refused.compactMap(\.diagnostic.path) == ["content/issues/faulty.md", "content/issues/n3.md"])
    }

    @Test("What an error hid before is no error of the fix that mends it")
    func hiddenErrors() throws {
        let folder = try Self.site("---\ntitle：第一期\ndate: 2026-01-20\n---\n\n[错](/nowhere/)\n")
        let outcome = Self.check(folder, fixing: Self.all)
        #expect(try Self.text(in: folder).contains("title: 第一期") && outcome.refused.isEmpty)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.id.name) == ["missing-page"])
    }
}
