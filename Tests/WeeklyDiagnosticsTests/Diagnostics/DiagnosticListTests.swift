import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyText

@Suite("Lists of diagnostics")
struct DiagnosticListTests {
    private static let odd = DiagnosticID("odd-thing", .warning)
    private static let bad = DiagnosticID("bad-thing", .error)
    private static let paths = ["a.md", "a/b.md", "b.md", "c.md", "cafe\u{301}.md", "caf\u{E9}.md"]

    private static func diagnostics(in path: String, using random: inout SeededNumbers) -> [Diagnostic] {
        let file = SourceFile(path: path, text: "xxxxxx")
        return (0..<Int.random(in: 0...3, using: &random)).map { number in
            let id = [odd, odd, bad].randomElement(using: &random) ?? odd
            if Bool.random(using: &random) { return Diagnostic(id, "whole \(number)", path: path) }
            return Diagnostic(id, "m\(number)", at: SourceRange(at: Int.random(in: 0..<6, using: &random)), in: file)
        }
    }

    /// Those of files with a name; some are made only when somebody asks.
    private static func rows(_ rows: [[Diagnostic]]) -> DiagnosticRows {
        DiagnosticRows(
            ChunkedRow(
                rows.enumerated().map { number, row in
                    let counted = CountedDiagnostics(DiagnosticCounts(of: row)) { row }
                    return FileDiagnostics(
                        of: row[0].path ?? "", [number.isMultiple(of: 2) ? counted : CountedDiagnostics(row)])
                }))
    }

    @Test("Rows of files and others are in the order in which all of them would be sorted", arguments: 1...40)
    func order(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let paths = Self.paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        let rows = paths.filter { _ in Bool.random(using: &random) }
            .map { Self.diagnostics(in: $0, using: &random).sorted() }.filter { !$0.isEmpty }
        var others = (Self.paths + ["", "sofaweekly.yml"]).shuffled(using: &random)
            .flatMap { Self.diagnostics(in: $0, using: &random) }
        others += Bool.random(using: &random) ? [Diagnostic(Self.bad, "of no file")] : []
        let sorted = (rows.flatMap(\.self) + others).sorted()
        let list = DiagnosticList(Self.rows(rows), and: others)
        #expect(Array(list) == sorted)
        #expect(list == DiagnosticList(Self.rows(rows)).adding(others))
        #expect(list.isEmpty == sorted.isEmpty && list.hasErrors == sorted.hasErrors)
        for severity in Diagnostic.Severity.allCases {
            let own = sorted.filter { $0.severity == severity }
            #expect(list.count(of: severity) == own.count)
            for count in [0, 1, 3, 100] { #expect(list.first(count, of: severity) == Array(own.prefix(count))) }
        }
    }

    @Test("Lists are equal that say the same, however their rows came about")
    func equality() {
        let file = SourceFile(path: "a.md", text: "x")
        let one = Diagnostic(Self.odd, "m", at: SourceRange(at: 0), in: file)
        let other = Diagnostic(Self.odd, "n", at: SourceRange(at: 0), in: file)
        func list(_ rows: [[Diagnostic]], _ others: [Diagnostic] = []) -> DiagnosticList {
            DiagnosticList(Self.rows(rows), and: others)
        }
        #expect(list([[one, other]]) == list([[one]], [other]))
        #expect(list([[one]]) != list([[other]]) && list([[one]]) != list([[one]], [other]))
        #expect(list([[one]], [other]) == list([[other]], [one]) && list([[one]], [one]) != list([[one]], [other]))
        #expect(list([]) == DiagnosticList() && list([[one]]).adding([]) == list([[one]]))
    }
}
