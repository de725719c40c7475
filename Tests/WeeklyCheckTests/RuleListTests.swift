import Foundation
import Testing

@testable import WeeklyCheck

@Suite("The list of rules")
struct RuleListTests {
    @Test("Every file of Rules/ is a rule of the list, by its name")
    func isWhole() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/WeeklyCheck/Rules")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
            .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
        let listed =
            RuleList.ofIssues.map { "\($0)" } + RuleList.ofNewsletters.map { "\($0)" }
            + RuleList.ofAddresses.map { "\($0)" }
        #expect(files.sorted() == listed.sorted())
    }

    @Test("Pages beside issues are held against the rules of any text, and none that asks for what only issues have")
    func ofPages() {
        let names = RuleList.ofPages.map { "\($0)" }
        #expect(
            ["EmptyAddress", "BrokenTable", "LeftoverNote", "HeadingJump", "MissingAlt"].allSatisfy(names.contains))
        #expect(!names.contains { $0.hasPrefix("Question") || $0.contains("Schedule") || $0.contains("Date") })
    }

    @Test("No two rules report one id")
    func ids() {
        let ids =
            RuleList.ofIssues.map { $0.id } + RuleList.ofNewsletters.map { $0.id } + RuleList.ofAddresses.map { $0.id }
        #expect(Set(ids).count == ids.count)
    }
}
