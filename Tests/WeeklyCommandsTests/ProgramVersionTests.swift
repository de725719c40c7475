import Testing

@testable import WeeklyCommands

@Suite("What --version prints")
struct ProgramVersionTests {
    @Test("A release names its commit, libcmark-gfm and Swift, a line each")
    func release() {
        let lines = ProgramVersion.text(commit: "0123456789ab", swift: "6.3.1").split(separator: "\n")
        #expect(lines.first == "sofaweekly \(ProgramVersion.number)")
        #expect(lines.count == 4 && lines[1] == "commit 0123456789ab" && lines[3] == "Swift 6.3.1")
        #expect(lines[2].wholeMatch(of: /cmark-gfm \d+\.\d+\.\d+\.gfm\.\d+/) != nil)
    }

    @Test("A build that was told nothing names what it knows")
    func untold() {
        let lines = ProgramVersion.text(commit: "", swift: "").split(separator: "\n")
        #expect(lines.map { $0.prefix(10) } == ["sofaweekly", "cmark-gfm "])
    }
}
