import Foundation
import Synchronization
import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyBuild

@Suite("Addresses elsewhere in issues")
struct ExternalLinksTests {
    private static let text = """
        ---
        title: 第一期
        date: 2026-01-20
        ---

        [甲](https://dead.example/a)、<https://moved.example/b>、![一张示意图](https://dead.example/c.png)，见 https://fine.example/ 。

        `https://code.example/` 不是链接，[本站](/) 也不问。

        """

    private static func check(
        _ folder: TemporaryFolder, fixing: CheckAction.Fixing? = nil, configuration: String = "",
        _ change: (inout CheckSelection) -> Void = { _ in }
    ) throws -> (outcome: CheckAction.Outcome, asked: [String]) {
        try MadeSite.make(in: folder, issues: 1)
        try folder.write(try folder.read("site/sofaweekly.yml") + configuration, to: "site/sofaweekly.yml")
        let asked = Mutex<Set<ExactText>>([])
        let publication = Publication(now: MadeSite.now, includesDrafts: true, includesFuture: true)
        var action = CheckAction(SiteLoader.Options(root: folder.path("site"), publication: publication, jobs: 2))
        change(&action.selection)
        action.fixing = fixing
        action.external = ExternalLinks { addresses in
            asked.withLock { $0.formUnion(addresses.map { ExactText($0) }) }
            var findings: [ExactText: LinkFinding] = [:]
            for address in addresses {
                if address.begins(with: "https://dead") { findings[address] = .dead("the server says so") }
                if address.begins(with: "https://moved") { findings[address] = .moved(to: "https://new.example/b") }
            }
            return findings
        }
        let outcome = action.perform()
        return (outcome, asked.withLock { $0 }.sortedTexts)
    }

    @Test("Those of links and pictures are asked, and told at the place of the address itself")
    func places() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "site/content/issues/first.md")
        let (outcome, asked) = try Self.check(folder)
        #expect(asked.contains("https://fine.example/") && !asked.contains("https://code.example/"))
        #expect(!asked.contains { $0.begins(with: "/") })
        let told = outcome.diagnostics.map { "\($0.id) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
        #expect(told == ["dead-link 6:5", "moved-link 6:30", "dead-link 6:64"])
    }

    @Test("What moved is written anew where guesses are wanted")
    func fixes() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "site/content/issues/first.md")
        let fixing = CheckAction.Fixing(includesGuesses: true, writes: true)
        #expect(try Self.check(folder, fixing: fixing).outcome.diagnostics.map(\.id) == [.deadLink, .deadLink])
        #expect(
            try folder.read("site/content/issues/first.md")
                == Self.text.replacing("https://moved.example/b", with: "https://new.example/b"))
    }

    @Test("The site says what is not asked, and only issues of which something may be told are")
    func asked() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "site/content/issues/first.md")
        let ignoring = "links: {ignore: ['https://*.example/']}\n"
        #expect(try Self.check(folder, configuration: ignoring).asked == ["https://example.com/1"])
        #expect(try Self.check(folder) { $0.scope = .newestIssue }.asked.isEmpty == false)
        #expect(
            try Self.check(folder) { $0.paths = FolderChanges(["content/issues/n1.md"]) }.asked
                == ["https://example.com/1"])
    }
}
