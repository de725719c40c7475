import Testing
import WeeklyCheck
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("Rule: years in which no newsletter comes out")
struct ImprobableDateTests {
    @Test(
        "A year whose digits are mixed up is found, with the year that was meant",
        arguments: [("0202-11-27", "2020"), ("2202-01-07", "2022"), ("1204-05-01", "2014"), ("2204-05-01", "2024")])
    func mixedUp(date: String, meant: String) throws {
        let finding = try #require(findings(date: date).first)
        #expect(finding.location?.line == 3)
        #expect(finding.fixes.first?.edits.map(\.replacement) == [meant])
        #expect(finding.fixes.first?.safety == .guess)
    }

    @Test("A year that is no other one's is found without an edit")
    func noGuess() {
        #expect(findings(date: "0007-01-07").map(\.fixes.first?.edits.count) == [0])
    }

    @Test("Years from 1990 to 2100 are usual", arguments: ["1990-01-01", "2026-11-27", "2100-12-31"])
    func usual(date: String) {
        #expect(findings(date: date).isEmpty)
    }

    private func findings(date: String) -> [Diagnostic] {
        let file = SourceFile(path: "a.md", text: "---\ntitle: A\ndate: \(date)\n---\nText\n")
        let reader = IssueReader(ReadingRules()) { IssueChecker.diagnostics(of: $0) }
        return reader.read(IssueSource(file, name: "a", path: "a.md")).diagnostics.filter {
            $0.id.name == "improbable-date"
        }
    }
}
