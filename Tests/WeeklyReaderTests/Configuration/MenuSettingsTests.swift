import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("The menu in the configuration")
struct MenuSettingsTests {
    private static func read(_ text: String) -> (menu: [MenuEntry]?, said: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        let said = diagnostics.map { "\($0.id) \($0.location?.line ?? 0): \($0.location?.excerpt.marked ?? "–")" }
        return (configuration?.menu, said)
    }

    @Test("Pages, kinds and addresses stand in the order written")
    func right() throws {
        #expect(Self.read("").menu == nil && Self.read("menu: []\n").menu == [])
        let (menu, said) = Self.read(
            """
            kinds: {jobs: 招聘}
            menu:
              - archive
              - {page: team/people, name: 人}
              - {kind: jobs}
              - {kind: schedule, name: 日程}
              - {name: 外, url: https://x.org/}
            """)
        #expect(said == [])
        let entries = try #require(menu)
        #expect(
            entries.map(\.target) == [
                .page("archive"), .page("team/people"), .kind("jobs"), .kind("schedule"), .address("https://x.org/"),
            ])
        #expect(entries.map(\.name) == [nil, "人", nil, "日程", "外"])
    }

    @Test(
        "What is no entry is told at its place",
        arguments: [
            ("- [a]", "wrong-type 4: [a"), ("- {kind: question}", "invalid-value 4: question"),
            ("- {kind: events}", "invalid-value 4: events"), ("- {url: /a/}", "missing-key 4: /a/"),
            ("- {name: a, url: 'javascript:x'}", "invalid-value 4: 'javascript:x'"),
            ("- {pgae: a, kind: questions}", "unknown-configuration-key 4: pgae"),
            ("- {name: a}", "invalid-value 4: {name: a"),
            ("- {page: a, url: /a/}", "invalid-value 4: {page: a, url: /a/"),
        ])
    func wrong(entry: String, said: String) {
        #expect(Self.read("menu:\n  \(entry)\n").said == [said])
    }
}
