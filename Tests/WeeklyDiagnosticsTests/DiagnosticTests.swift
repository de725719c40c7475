import Testing
import WeeklyDiagnostics

@Suite("Diagnostics")
struct DiagnosticTests {
    private let file = SourceFile(path: "b.md", text: "titel: 周刊\ndate: x\n")

    private func at(_ lower: Int, _ upper: Int, _ id: DiagnosticID, _ message: Message = "m") -> Diagnostic {
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

    @Test("An id is known by its name")
    func idsAreKnownByTheirNames() {
        #expect(DiagnosticID("a", .note) == DiagnosticID("a", .error))
        #expect(Set([DiagnosticID("a", .note), DiagnosticID("a", .error), DiagnosticID("b", .note)]).count == 2)
        #expect("\(DiagnosticID.unknownKey)" == "unknown-key")
    }

    @Test("A diagnostic is as grave as its id, unless a site has it otherwise; then it is another one")
    func severityCanBeSet() {
        let diagnostic = at(0, 5, .unknownKey)
        #expect(diagnostic.severity == .warning)
        let raised = diagnostic.with(.error)
        #expect(raised.severity == .error && raised.id == .unknownKey && raised != diagnostic)
        #expect(raised.with(.warning) == diagnostic)
        #expect(raised.adding(.init("n")).severity == .error)
        #expect(
            [raised, at(0, 5, .invalidDate, "a"), diagnostic].sorted().map(\.severity) == [.error, .error, .warning])
    }

    @Test("Those that say the same are equal, whoever made them")
    func equality() {
        let note = Diagnostic.Note("n", at: file.location(of: SourceRange(0, 1)))
        func made(_ message: Message = "m", _ notes: [Diagnostic.Note] = [], _ fixes: [Fix] = []) -> Diagnostic {
            Diagnostic(.unknownKey, message, at: SourceRange(0, 5), in: file, notes: notes, fixes: fixes)
        }
        let all = [made(), made("x"), made("m", [note]), made("m", [], [Fix("f")]), at(0, 4, .unknownKey)]
        for (index, one) in all.enumerated() {
            #expect(all.filter { $0 == one }.count == 1 && one.adding(note) != one, "\(index)")
        }
        #expect(made() == at(0, 5, .unknownKey) && made().hashValue == at(0, 5, .unknownKey).hashValue)
        #expect(made().adding(note) == made("m", [note]))
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
