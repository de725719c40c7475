import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

struct UnknownProjectsTests {
    /// The names of which a site with these projects is told that it names none of them.
    private static func told(_ written: String, projects: [String]) -> [String] {
        let text =
            "---\ntitle: A\ndate: 2026-11-27\n---\n\n## 本周发布\n\n**\(written) 发布 v1.2.0 版本，主要变更如下：**\n\n- 修复一处死锁\n"
        var configuration = Configuration(title: "A", address: .example)
        configuration.projects = projects.map { ProjectSettings($0) }
        let reader = IssueReader(ReadingRules(configuration))
        let file = SourceFile(path: "a.md", text: text)
        let diagnostics = reader.read(IssueSource(file, name: "a", path: "a.md")).diagnostics
        return diagnostics.filter { $0.id == .unknownProject }.compactMap { $0.location?.excerpt.marked }
    }

    @Test("A name that is nearly one of the site's is told")
    func findsSlips() {
        #expect(Self.told("Tidepol", projects: ["Tidepool"]) == ["Tidepol"])
    }

    @Test("Names of the site, others, and names of three letters, of which each makes another, are right")
    func knowsOthers() {
        #expect(Self.told("Tidepool", projects: ["Tidepool"]) == [])
        #expect(Self.told("Lighthouse", projects: ["Tidepool"]) == [])
        #expect(Self.told("BDK", projects: ["LDK"]) == [])
    }
}
