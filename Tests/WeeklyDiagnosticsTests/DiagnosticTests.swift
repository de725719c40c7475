import Testing
import WeeklyDiagnostics

@Suite("Diagnostics")
struct DiagnosticTests {
    private let file = SourceFile(path: "b.md", text: "titel: 周刊\ndate: x\n")

    private func at(_ lower: Int, _ upper: Int, _ id: DiagnosticID, _ message: String = "m") -> Diagnostic {
        Diagnostic(id, message, at: SourceRange(lower, upper), in: file)
    }

    @Test("They are sorted by file, place, severity, id and message, and the whole of a file comes before its parts")
    func areSorted() {
        let sorted = [
            Diagnostic(.noIssues, "m"),
            Diagnostic(.unreadableFile, "m", path: "a.md"),
            Diagnostic(.byteOrderMark, "m", path: "b.md"),
            at(0, 5, .invalidValue),
            at(0, 5, .wrongType, "l"),
            at(0, 5, .wrongType, "m"),
            at(0, 5, .unknownKey),
            at(0, 6, .invalidValue),
            at(15, 16, .invalidDate),
            Diagnostic(.unreadableFile, "m", path: "c.md"),
        ]
        #expect(sorted.reversed().sorted() == sorted)
        #expect((sorted[5...] + sorted[..<5]).sorted() == sorted)
    }

    @Test("Severities are ordered")
    func severitiesAreOrdered() {
        #expect(Diagnostic.Severity.note < .warning)
        #expect(Diagnostic.Severity.warning < .error)
        #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
    }

    @Test("They are counted by severity")
    func areCounted() {
        let diagnostics = [at(0, 1, .unknownKey), at(0, 1, .invalidDate), at(1, 2, .unknownKey)]
        #expect(diagnostics.hasErrors)
        #expect(diagnostics.count(of: .warning) == 2)
        #expect(diagnostics.count(of: .error) == 1)
        #expect(!diagnostics.filter { $0.severity == .warning }.hasErrors)
    }

    @Test("Every id is a word that can stand in an address, and no two are alike")
    func idsAreWords() {
        for id in DiagnosticID.allCases {
            #expect(id.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
        }
        #expect(Set(DiagnosticID.allCases.map(\.rawValue)).count == DiagnosticID.allCases.count)
    }

    @Test("Ranges compare, join and contain each other")
    func rangesCompute() {
        #expect(SourceRange(5, 2) == SourceRange(at: 5))
        #expect(SourceRange(at: 5).isEmpty)
        #expect(SourceRange(1, 3).union(SourceRange(2, 8)) == SourceRange(1, 8))
        #expect(SourceRange(1, 8).contains(SourceRange(1, 8)))
        #expect(!SourceRange(1, 8).contains(SourceRange(0, 3)))
        #expect(SourceRange(1, 3) < SourceRange(1, 4))
        #expect(SourceRange(1, 9) < SourceRange(2, 3))
        #expect(SourceRange(1, 3).shifted(by: -1) == SourceRange(0, 2))
    }
}
