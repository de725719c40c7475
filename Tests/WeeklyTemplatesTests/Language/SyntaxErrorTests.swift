import Testing
import WeeklyDiagnostics
import WeeklyTemplates

@Suite("Mistakes in the syntax of a template")
struct SyntaxErrorTests {
    /// A template and the first lines of all that must be said of it.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let template: String
        let heads: [String]

        init(_ template: String, _ heads: String...) {
            self.template = template
            self.heads = heads
        }

        var testDescription: String { template }
    }

    @Test("A mistake is named once, at its place", arguments: mistakes)
    func mistake(_ mistake: Mistake) {
        #expect(outcome(mistake.template).faults.map(\.head) == mistake.heads)
    }

    static let mistakes = [
        Mistake("a\n b {{c", "main.mustache:2:4: error: this tag is not closed [unclosed-tag]"),
        Mistake("{{{a}}", "main.mustache:1:1: error: this tag is not closed [unclosed-tag]"),
        Mistake("{{! a", "main.mustache:1:1: error: this tag is not closed [unclosed-tag]"),
        Mistake("{{a\n<p>{{b}}", "main.mustache:1:1: error: this tag is not closed [unclosed-tag]"),
        Mistake("中{{#a}}", "main.mustache:1:2: error: “a” is not closed [unclosed-tag]"),
        Mistake("{{^a}}", "main.mustache:1:1: error: “a” is not closed [unclosed-tag]"),
        Mistake("{{$a}}", "main.mustache:1:1: error: “a” is not closed [unclosed-tag]"),
        Mistake("{{<a}}", "main.mustache:1:1: error: “a” is not closed [unclosed-tag]"),
        Mistake("{{#a}}\n{{#b}}\n{{/a}}", "main.mustache:2:1: error: “b” is not closed [unclosed-tag]"),
        Mistake("x{{/a}}", "main.mustache:1:2: error: “a” is closed here, but nothing is open [template-syntax]"),
        Mistake("{{#a}}{{/b}}", "main.mustache:1:7: error: “b” is closed here, but “a” is open [template-syntax]"),
        Mistake("{{}}", "main.mustache:1:1: error: this tag has no name [template-syntax]"),
        Mistake("{{# }}", "main.mustache:1:1: error: this tag has no name [template-syntax]"),
        Mistake("{{>*}}", "main.mustache:1:1: error: a part of the name “” is empty [template-syntax]"),
        Mistake("{{a b}}", "main.mustache:1:1: error: a name has no white space in it [template-syntax]"),
        Mistake("{{a..b}}", "main.mustache:1:1: error: a part of the name “a..b” is empty [template-syntax]"),
        Mistake("{{.a}}", "main.mustache:1:1: error: a part of the name “.a” is empty [template-syntax]"),
        Mistake(
            "{{=<%=}}",
            "main.mustache:1:1: error: the delimiters must be two words without “=”, such as {{=<% %>=}} [template-syntax]"
        ),
        Mistake(
            "{{a b}} {{}}", "main.mustache:1:1: error: a name has no white space in it [template-syntax]",
            "main.mustache:1:9: error: this tag has no name [template-syntax]"),
        Mistake(
            "{{<main}}{{x}}{{/main}}",
            "main.mustache:1:10: error: inside {{<main}} only blocks count; this tag would be ignored [template-syntax]"
        ),
        Mistake(
            "{{<main}}{{$x}}{{/x}}{{$x}}{{/x}}{{/main}}",
            "main.mustache:1:22: error: the block “x” is overridden twice [template-syntax]"),
    ]

    @Test("A wrong close tag points at its opener and offers the right name")
    func mismatch() throws {
        let text = "{{#title}}\n{{/tilte}}"
        let fault = try #require(outcome(text).faults.first)
        #expect(fault.marked(in: text) == "{{/tilte}}")
        #expect(fault.notes.first?.location?.line == 1)
        #expect(fault.fixes.first?.edits == [Edit(SourceRange(14, 19), to: "title")])
        #expect(fault.fixes.first?.safety == .guess)
    }

    @Test("An unclosed section names the close tag that came too early")
    func crossing() throws {
        let fault = try #require(outcome("{{#a}}\n{{#b}}\n{{/a}}").faults.first)
        #expect(fault.notes.first?.location?.line == 3)
    }

    @Test("Tags that nest too deeply are an error, not the end of the stack")
    func depth() {
        let text = String(repeating: "{{#a}}", count: 10_000) + String(repeating: "{{/a}}", count: 10_000)
        let expected = "main.mustache:1:601: error: tags nest more than 100 levels deep [template-syntax]"
        #expect(outcome(text).faults.map(\.head) == [expected])
    }

    @Test("A template at the limit renders")
    func atLimit() {
        let text = String(repeating: "{{#a}}", count: 100) + "x" + String(repeating: "{{/a}}", count: 100)
        #expect(outcome(text, ["a": true]) == .text("x"))
    }
}
