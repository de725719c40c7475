import Testing
import WeeklyDiagnostics

@Suite("How grave a site has its diagnostics")
struct SeverityOverridesTests {
    private let all = [
        Diagnostic(.unreadableFile, "m", path: "a.md"), Diagnostic(.unknownKey, "m", path: "b.md"),
        Diagnostic(.unknownKey, "n", path: "c.md"), Diagnostic(.emptySection, "m", path: "d.md"),
    ]

    private func overrides(_ levels: [DiagnosticID: SeverityOverrides.Level]) -> SeverityOverrides {
        var overrides = SeverityOverrides()
        for (id, level) in levels { overrides[id] = level }
        return overrides
    }

    @Test("Without any, everything is as it is")
    func none() {
        #expect(SeverityOverrides().applied(to: all) == all)
        #expect(SeverityOverrides()[.unknownKey] == nil)
    }

    @Test(
        "A kind can be of any level, or not reported, and others stay",
        arguments: SeverityOverrides.Level.allCases)
    func levels(level: SeverityOverrides.Level) {
        let applied = overrides([.unknownKey: level]).applied(to: all)
        #expect(applied.filter { $0.id == .unknownKey }.map(\.severity) == (level.severity.map { [$0, $0] } ?? []))
        #expect(applied.filter { $0.id != .unknownKey } == all.filter { $0.id != .unknownKey })
    }

    @Test("An error stays one", arguments: SeverityOverrides.Level.allCases)
    func errorsStay(level: SeverityOverrides.Level) {
        #expect(SeverityOverrides.allow(level, for: .unreadableFile) == (level == .error))
        let overrides = overrides([.unreadableFile: level])
        #expect(overrides.applied(to: all) == all)
        #expect(overrides[.unreadableFile] == (level == .error ? .error : nil))
    }

    @Test("What was sorted is sorted: errors come first at a place")
    func order() {
        let file = SourceFile(path: "a.md", text: "abc")
        let range = SourceRange(0, 1)
        let two = [
            Diagnostic(.unknownKey, "m", at: range, in: file), Diagnostic(.emptySection, "m", at: range, in: file),
        ]
        #expect(overrides([.emptySection: .error]).applied(to: two).map(\.id) == [.emptySection, .unknownKey])
    }

    @Test("Setting none takes a level back")
    func takesBack() {
        var overrides = overrides([.unknownKey: .ignore])
        overrides[.unknownKey] = nil
        #expect(overrides.applied(to: all) == all && overrides == SeverityOverrides())
    }

    @Test("Every level but the first is a severity")
    func levelsAreSeverities() {
        #expect(SeverityOverrides.Level.allCases.map(\.severity) == [nil, .note, .warning, .error])
    }
}
