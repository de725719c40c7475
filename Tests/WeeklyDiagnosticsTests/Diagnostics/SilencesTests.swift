import Testing
import WeeklyDiagnostics

@Suite("What comments in a file silence")
struct SilencesTests {
    private static let id = DiagnosticID("a-rule", .warning)
    private static let other = DiagnosticID("other-rule", .warning)
    private static let error = DiagnosticID("an-error", .error)

    /// The lines of a text on which a diagnostic is still told.
    private func audible(_ text: String, _ id: DiagnosticID = id) -> [Int] {
        let file = SourceFile(path: "a.md", text: text)
        let all = (1...file.lineCount).map { Diagnostic(id, "x", at: file.range(ofLine: $0), in: file) }
        return Silences(in: file).audible(all).compactMap { $0.location?.line }
    }

    @Test("At the end of a line a comment silences that line")
    func line() {
        #expect(audible("one\ntwo <!-- sofaweekly-ignore a-rule -->\nthree\n") == [1, 3])
    }

    @Test("On a line of its own it silences what follows up to an empty line")
    func block() {
        #expect(audible("one\n\n<!-- sofaweekly-ignore a-rule -->\n\ntwo\nthree\n\nfour\n") == [1, 2, 7, 8])
    }

    @Test("Between begin and end nothing is told, and without an end up to the end of the file")
    func region() {
        #expect(audible("1\n<!-- sofaweekly-ignore-begin -->\n3\n\n5\n<!-- sofaweekly-ignore-end -->\n7\n") == [1, 7])
        #expect(audible("1\n<!-- sofaweekly-ignore-begin -->\n3\n\n5\n") == [1])
    }

    @Test("Only the ids that are named are silenced; where none is, all are")
    func names() {
        #expect(audible("x <!-- sofaweekly-ignore other-rule, a-rule -->\n", Self.other) == [])
        #expect(audible("x <!-- sofaweekly-ignore a-rule -->\n", Self.other) == [1])
        #expect(audible("x <!-- sofaweekly-ignore -->\n", Self.other) == [])
    }

    @Test("Errors are told always")
    func errors() {
        #expect(audible("x <!-- sofaweekly-ignore -->\n", Self.error) == [1])
    }

    @Test(
        "A comment that is not closed, and one of another word, silence nothing",
        arguments: [
            "x <!-- sofaweekly-ignore a-rule\n", "x <!-- sofaweekly-ignored a-rule -->\n",
            "x <!-- sofaweekly-ignore-a-rule -->\n",
        ])
    func others(text: String) {
        #expect(audible(text) == [1])
    }
}
