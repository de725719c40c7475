import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Lists in the configuration")
struct ListSettingsTests {
    private static func read(_ text: String) -> (lists: [ChosenList], said: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        let said = diagnostics.map { "\($0.id) \($0.location?.line ?? 0): \($0.location?.excerpt.marked ?? "–")" }
        return (configuration?.lists ?? [], said)
    }

    @Test("A list says what is in it, in which order, and how much of it")
    func right() throws {
        let (lists, said) = Self.read(
            """
            kinds: {jobs: 招聘}
            lists:
              all:
              old: {sort: oldest, limit: 3, tag: mesh}
              fresh: {kind: releases, project: SOFARPC}
              one: {kind: release}
              jobs: {kind: jobs, sort: title}
              handbook: {kind: pages}
            """)
        #expect(said == [] && lists.map(\.name.text) == ["all", "old", "fresh", "one", "jobs", "handbook"])
        #expect(
            lists.map(\.content) == [
                .issues, .issues, .items(.release), .items(.release),
                .entries(NamedKind(name: "jobs", holding: .entries)), .pages,
            ])
        #expect(lists.map(\.order) == [.newest, .oldest, .newest, .newest, .title, .newest])
        let (old, fresh) = (try #require(lists.dropFirst().first), try #require(lists.dropFirst(2).first))
        #expect(old.limit == 3 && old.tag?.text == "mesh" && old.project == nil)
        #expect(fresh.project?.text == "SOFARPC" && fresh.limit == nil)
    }

    @Test(
        "What is wrong is told at its place",
        arguments: [
            ("x: {kind: relases}", "invalid-value 4: relases"),
            ("x: {kind: contributors}", "invalid-value 4: contributors"),
            ("x: {sort: new}", "invalid-value 4: new"), ("x: {limit: 0}", "invalid-value 4: 0"),
            ("x: {knid: releases}", "unknown-configuration-key 4: knid"), ("x: 5", "wrong-type 4: 5"),
            ("x: {kind: pages, tag: a}", "invalid-value 4: a"), ("a.b: {}", "invalid-value 4: a.b"),
            ("9: {}", "invalid-value 4: 9"),
        ])
    func wrong(entry: String, said: String) {
        #expect(Self.read("lists:\n  \(entry)\n").said == [said])
    }
}
