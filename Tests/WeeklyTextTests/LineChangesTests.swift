import Testing
import WeeklyText

@Suite("Which lines of a text changed")
struct LineChangesTests {
    private static func changes(_ old: String, _ new: String) -> [String] {
        let lines = [old, new].map { $0.map { ExactText(String($0)) } }
        return LineChanges(from: lines[0], to: lines[1]).changes.map { "\($0.old) \($0.new)" }
    }

    @Test(
        "Runs of lines that were exchanged, added or taken away are told by their numbers in both texts",
        arguments: [
            ("abc", "abc", []), ("", "", []), ("abc", "axc", ["1..<2 1..<2"]), ("abc", "ac", ["1..<2 1..<1"]),
            ("ac", "abc", ["1..<1 1..<2"]), ("", "ab", ["0..<0 0..<2"]), ("ab", "", ["0..<2 0..<0"]),
            ("abcd", "xbcdy", ["0..<1 0..<1", "4..<4 4..<5"]), ("aaaa", "aa", ["2..<4 2..<2"]),
            ("abcdef", "abXdYf", ["2..<3 2..<3", "4..<5 4..<5"]),
        ])
    func told(old: String, new: String, expected: [String]) {
        #expect(Self.changes(old, new) == expected)
    }

    @Test("Where more differs than can be compared line by line, it is one change")
    func large() {
        let old = (0..<4000).map { ExactText("old \($0)") }
        let new = (0..<4000).map { ExactText($0 == 2000 ? "old 2000" : "new \($0)") }
        let changes = LineChanges(from: ["same"] + old, to: ["same"] + new).changes
        #expect(changes.map { "\($0.old) \($0.new)" } == ["1..<4001 1..<4001"])
    }
}
