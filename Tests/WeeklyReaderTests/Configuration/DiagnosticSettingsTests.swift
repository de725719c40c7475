import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("diagnostics: in sofaweekly.yml")
struct DiagnosticSettingsTests {
    private let ids = [
        DiagnosticID("unknown-scheme", .warning), DiagnosticID("spaced-emphasis", .note),
        DiagnosticID("not-utf8", .error),
    ]

    private func read(_ settings: String) -> (Configuration?, [Diagnostic]) {
        let text = "title: a\nbase_url: https://example.org/\ndiagnostics:\(settings)\n"
        return ConfigurationReader.read(SourceFile(path: "sofaweekly.yml", text: text), knownDiagnostics: ids)
    }

    private func levels(_ settings: String) throws -> [SeverityOverrides.Level?] {
        let (configuration, diagnostics) = read(settings)
        #expect(diagnostics == [])
        let severities = try #require(configuration).severities
        return ids.map { severities[$0] }
    }

    @Test("Each name has a level; what is not named has none")
    func levels() throws {
        #expect(try levels("") == [nil, nil, nil])
        #expect(try levels(" {}") == [nil, nil, nil])
        #expect(try levels("\n  unknown-scheme: ignore") == [.ignore, nil, nil])
        #expect(try levels(" {unknown-scheme: note, spaced-emphasis: error}") == [.note, .error, nil])
        #expect(try levels(" {spaced-emphasis: warning, not-utf8: error}") == [nil, .warning, .error])
        #expect(try levels(" {spaced-emphasis: }") == [nil, nil, nil])
    }

    @Test(
        "What is wrong is said at its place, and there is no configuration then",
        arguments: [
            (" {unknown-schema: ignore}", "unknown key unknown-schema", "unknown-schema", ["unknown-scheme"]),
            (" {colour: ignore}", "unknown key colour", "colour", []),
            (
                " {unknown-scheme: waning}", "unknown-scheme must be one of ignore, note, warning, error", "waning",
                ["warning"]
            ),
            (" {unknown-scheme: 7}", "unknown-scheme must be one of ignore, note, warning, error", "7", []),
            (
                " {unknown-scheme: Error}", "unknown-scheme must be one of ignore, note, warning, error", "Error",
                ["error"]
            ),
            (" {unknown-scheme: [note]}", "unknown-scheme must be text, but this is a list", "[note", []),
            (" ignore", "diagnostics must be a mapping of keys to values, but this is text", "ignore", []),
        ])
    func mistakes(settings: String, message: String, place: String, edits: [String]) throws {
        let (configuration, diagnostics) = read(settings)
        #expect(configuration == nil && diagnostics.map(\.message) == [message])
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.location?.excerpt.marked == place)
        #expect(diagnostic.fixes.flatMap(\.edits).map(\.replacement) == edits)
    }

    @Test("An error can be nothing less", arguments: ["ignore", "note", "warning"])
    func errors(level: String) {
        let (configuration, diagnostics) = read(" {not-utf8: \(level)}")
        #expect(configuration == nil)
        #expect(
            diagnostics.map(\.message) == [
                "not-utf8 cannot be less than an error: what it is about is missing from the site"
            ])
    }
}
