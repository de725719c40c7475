import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader
import WeeklyText

@testable import WeeklyCheck

@Suite("Issues as rules compare them")
struct CheckedIssuesTests {
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }

    private static func entry(_ name: String, using random: inout Numbers) throws -> CheckedNewsletter.Entry {
        func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        let front = pick(["", "tags: [x]\n", "tags: [x, X]\n"]) + pick(["", "number: 3\n", "number: 4\n"])
        let (project, repository) = (pick(["Alpha", "Beta"]), pick(["alpha", "beta", "gamma"]))
        let file = CheckedNewsletters.file(
            name, pick(["A", "B"]), pick(["2026-11-27", "2026-11-28"]), front,
            body:
                "## 本周发布\n\n**\(project) 发布 v1.0.0 版本**\n\n- 修复\n\n详细发布报告：\nhttps://github.com/o/\(repository)/releases/tag/v1.0.0\n"
        )
        let source = IssueSource(file, name: file.path, path: file.path)
        let issue = try #require(IssueReader(ReadingRules()).read(source).issue)
        return CheckedNewsletter.Entry(path: file.path, IndexedIssue(issue))
    }

    /// All that rules ask for.
    private static func answers(_ issues: CheckedIssues) -> [String] {
        let sets = issues.tagSets.map { "\($0.key): \($0.value.count) \($0.value.tags)" }.sorted()
        let rows = [issues.entries, issues.misnamed, issues.numbered, issues.doubtful].map { row in
            row.map { "\($0.path) \($0.issue.title) \(ObjectIdentifier($0))" }.joined(separator: ",")
        }
        return rows + sets + ["\(issues.namedByDay)", "\(issues.titles == CheckedIssues(issues.entries).titles)"]
            + ["\(issues.ownProjects.sorted { $0.key.value < $1.key.value })"]
    }

    @Test("Made of the issues before, they are as made anew, whatever came and went", arguments: 1...10)
    func changes(seed: UInt64) throws {
        var random = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let names = ["2026-11-27", "2026-11-28", "a", "b", "c", "d"]
        var issues: [String: CheckedNewsletter.Entry] = [:]
        var known = CheckedIssues(ChunkedRow())
        var told = 0
        for _ in 0..<12 {
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let name = names.randomElement(using: &random) ?? ""
                issues[name] = Bool.random(using: &random) ? try Self.entry(name, using: &random) : nil
            }
            let given = ChunkedRow(issues.sorted { $0.key < $1.key }.map(\.value))
            known = CheckedIssues(given, after: known)
            #expect(Self.answers(known) == Self.answers(CheckedIssues(given)))
            told += known.misnamed.count + known.doubtful.count + known.numbered.count
        }
        #expect(told > 0)
    }
}
