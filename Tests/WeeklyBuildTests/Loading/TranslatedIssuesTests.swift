import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyBuild

@Suite("Translations in a site's folder")
struct TranslatedIssuesTests {
    private func discover(_ names: [String], _ patterns: [String] = []) throws -> SiteFolder {
        let folder = try TemporaryFolder()
        for name in names { try folder.write("a", to: name) }
        return SiteFolder.discover(
            folder.path, try patterns.map { try IssuePattern.parse($0).get() }, languages: ["zh-CN", "en"])
    }

    @Test("Each has the name of what it translates, and the files beside that")
    func names() throws {
        let folder = try discover([
            "content/issues/a.md", "content/issues/a.en.md", "content/issues/b/index.md",
            "content/issues/b/index.en.md", "content/issues/b/p.png", "content/issues/b/notes.en.md",
            "content/issues/en/c.md", "content/issues/en/d/index.md", "content/issues/en/d/q.png",
        ])
        #expect(folder.issues.map(\.path).count == 6)
        #expect(folder.issues.map(\.name) == ["a", "a", "b", "b", "c", "d"])
        #expect(folder.issues.map(\.language) == ["en", nil, "en", nil, "en", "en"])
        #expect(
            folder.issues.map(\.bundle) == [
                [], [], ["notes.en.md", "p.png"], ["notes.en.md", "p.png"], [], ["q.png"],
            ])
        #expect(folder.issues.last?.bundlePaths == ["content/issues/en/d/q.png"])
        #expect(folder.diagnostics.isEmpty)
    }

    @Test("A translation may be there alone; what belongs to no issue is told")
    func alone() throws {
        let folder = try discover([
            "content/issues/b/index.en.md", "content/issues/b/p.png", "content/issues/c/q.png", "content/x.en.md",
        ])
        #expect(folder.issues.map(\.bundle) == [["p.png"]])
        #expect(folder.diagnostics.map(\.path) == ["content/issues/c/q.png", "content/x.en.md"])
    }

    @Test("Pages have translations, too, with the files beside them")
    func pages() throws {
        let folder = try discover([
            "content/pages/about.md", "content/pages/about.en.md", "content/pages/team/index.en.md",
            "content/pages/team/p.png", "content/pages/en/join.md",
        ])
        #expect(folder.pages.map(\.name) == ["about", "about", "join", "team"])
        #expect(folder.pages.map(\.language) == ["en", nil, "en", "en"])
        #expect(folder.pages.last?.bundle == ["p.png"])
        #expect(folder.diagnostics.isEmpty)
    }

    @Test("Where issues lie by patterns, the path without its language is what a pattern takes")
    func patterns() throws {
        let folder = try discover(
            ["_posts/2026-01-02-a.md", "_posts/2026-01-02-a.en.md", "_posts/en/2026-01-09-b.md"],
            ["_posts/:year-:month-:day-:slug.md"])
        #expect(folder.issues.map(\.name) == ["a", "a", "b"])
        #expect(folder.issues.map(\.language) == ["en", nil, "en"])
        #expect(folder.issues.map { $0.place?.day?.text } == ["2026-01-02", "2026-01-02", "2026-01-09"])
    }

    @Test("Texts in the folder of a language that the site does not name are told with that language")
    func unnamedFolder() throws {
        let folder = try discover([
            "content/issues/a.md", "content/issues/fr/third.md", "content/issues/drafts/fourth.md",
        ])
        let strays = folder.diagnostics.sorted()
        #expect(strays.map(\.path) == ["content/issues/drafts/fourth.md", "content/issues/fr/third.md"])
        #expect(strays.map { $0.fixes.first?.message.contains("add fr to languages:") } == [nil, true])
    }

    @Test("One mistake is told once: of one translation twice nothing is said of addresses")
    func once() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "title: 周刊\nbase_url: https://example.org/\nlanguages: [zh-CN, en]\n", to: "sofaweekly.yml")
        for (name, day) in [("b.md", "01"), ("b.zh-CN.md", "08"), ("c.md", "15")] {
            try folder.write(
                "---\ntitle: 第 \(day) 期\ndate: 2026-03-\(day)\n---\n\n正文内容。\n", to: "content/issues/\(name)")
        }
        try folder.write(
            "---\ntitle: 另一期\nslug: c\ndate: 2026-03-22\n---\n\n正文内容。\n", to: "content/issues/d.md")
        let loaded = SiteLoader.load(
            SiteLoader.Options(root: folder.path, publication: Publication(now: MadeSite.now), jobs: 1))
        let said = loaded.diagnostics.filter { $0.severity == .error }.map { "\($0.id.name) \($0.path ?? "")" }
        #expect(
            said == ["duplicate-translation content/issues/b.zh-CN.md", "duplicate-url content/issues/d.md"])
    }

    @Test("One translation twice is an error, a language that the site does not name a warning")
    func problems() throws {
        let folder = try discover([
            "content/issues/a.md", "content/issues/a.en.md", "content/issues/en/a/index.md", "content/issues/a.fr.md",
            "content/issues/b.fr.md", "content/pages/about.md", "content/pages/about.zh-CN.md",
        ])
        let said = folder.translationProblems.map { "\($0.id.name) \($0.path ?? "")" }
        #expect(
            said == [
                "duplicate-translation content/issues/en/a/index.md",
                "duplicate-translation content/pages/about.zh-CN.md", "unnamed-language content/issues/a.fr.md",
            ])
    }
}
