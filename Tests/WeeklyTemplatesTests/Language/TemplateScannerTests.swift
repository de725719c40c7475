import Testing
import WeeklyDiagnostics

@testable import WeeklyTemplates

@Suite("Cutting a template into texts and tags")
struct TemplateScannerTests {
    /// Tokens in short: texts in quotes, tags as their kind and name.
    private func scan(_ text: String) -> [String] {
        let file = SourceFile(path: "a.html", text: text)
        var scanner = TemplateScanner(file, bytes: Array(text.utf8))
        scanner.scan()
        return scanner.tokens.map { token in
            switch token {
            case .text(let range): "'\(file.slice(range))'"
            case .tag(let tag): "\(tag.kind) \(tag.name)"
            }
        } + scanner.diagnostics.map(\.id.name)
    }

    @Test(
        "Every sign makes its kind of tag",
        arguments: [
            ("{{a}}", "variable a"), ("{{&a}}", "unescaped a"), ("{{{a}}}", "unescaped a"), ("{{#a}}", "section a"),
            ("{{^a}}", "inverted a"), ("{{/a}}", "close a"), ("{{>a}}", "partial a"), ("{{<a}}", "parent a"),
            ("{{$a}}", "block a"), ("{{! a b }}", "comment "), ("{{=| |=}}", "delimiters "), ("{{ # a }}", "section a"),
            ("{{\n#\ta\n}}", "section a"), ("{{>* a}}", "partial *a"), ("{{.}}", "variable ."),
            ("{{中.文}}", "variable 中.文"),
        ])
    func kinds(text: String, token: String) {
        #expect(scan(text) == [token])
    }

    @Test(
        "Text is cut at the ends of lines, which belong to it",
        arguments: [
            ("", []), ("a", ["'a'"]), ("a\nb\n", ["'a\n'", "'b\n'"]), ("\n\n", ["'\n'", "'\n'"]),
            ("a\r\n{{b}}\r\n", ["'a\r\n'", "variable b", "'\r\n'"]), ("{a} }}", ["'{a} }}'"]),
        ] as [(String, [String])])
    func texts(text: String, tokens: [String]) {
        #expect(scan(text) == tokens)
    }

    @Test(
        "Delimiters change from the tag on that says so",
        arguments: [
            ("{{=<% %>=}}{{a}}<%b%>", ["delimiters ", "'{{a}}'", "variable b"]),
            ("{{=| |=}}|a||={{ }}=|{{b}}", ["delimiters ", "variable a", "delimiters ", "variable b"]),
            ("{{=a=}}{{b}}", ["delimiters ", "variable b", "template-syntax"]),
            ("{{= a b c =}}", ["delimiters ", "template-syntax"]), ("{{==  ==}}", ["delimiters ", "template-syntax"]),
        ] as [(String, [String])])
    func delimiters(text: String, tokens: [String]) {
        #expect(scan(text) == tokens)
    }

    @Test(
        "What is not closed is said where it begins, and the rest is read on",
        arguments: [
            ("a{{b", ["'a'", "unclosed-tag"]), ("{{a {{b}}", ["variable b", "unclosed-tag"]),
            ("{{{a}} b", ["unclosed-tag"]), ("{{!a {{b}} c", ["comment ", "' c'"]),
        ] as [(String, [String])])
    func unclosed(text: String, tokens: [String]) {
        #expect(scan(text) == tokens)
    }

    @Test(
        "Tokens cover the whole template, in order", arguments: ["a{{b}}\n {{#c}}d{{/c}}\n", "{{! x\ny }}\n\n{{{z}}}中"])
    func cover(text: String) {
        var scanner = TemplateScanner(SourceFile(path: "", text: text), bytes: Array(text.utf8))
        scanner.scan()
        var end = 0
        for token in scanner.tokens {
            let range: SourceRange
            switch token {
            case .text(let text): range = text
            case .tag(let tag): range = tag.range
            }
            #expect(range.lower == end && range.upper > end)
            end = range.upper
        }
        #expect(end == text.utf8.count)
    }
}

@Suite("Finding the close tag of every opener")
struct TagPairingTests {
    private func pair(_ text: String) -> TagPairing {
        let file = SourceFile(path: "a.html", text: text)
        var scanner = TemplateScanner(file, bytes: Array(text.utf8))
        scanner.scan()
        var pairing = TagPairing(scanner.tokens, in: file)
        pairing.pair()
        return pairing
    }

    @Test(
        "Openers and close tags know each other",
        arguments: [
            ("{{#a}}{{/a}}", [0: 1, 1: 0]), ("{{#a}}{{$b}}{{/b}}{{/a}}", [0: 3, 1: 2, 2: 1, 3: 0]),
            ("{{#a}}{{#a}}{{/a}}{{/a}}", [0: 3, 1: 2, 2: 1, 3: 0]), ("{{a}}{{>b}}{{!c}}", [:]),
            ("{{<a}}{{/a}}{{^a}}{{/a}}", [0: 1, 1: 0, 2: 3, 3: 2]),
        ] as [(String, [Int: Int])])
    func pairs(text: String, partners: [Int: Int]) {
        let pairing = pair(text)
        #expect(pairing.partners == partners)
        #expect(pairing.diagnostics.isEmpty)
    }

    @Test(
        "One slip is one message",
        arguments: [
            ("{{#a}}{{/b}}", [DiagnosticID.templateSyntax]), ("{{#a}}{{#b}}{{/a}}", [.unclosedTag]),
            ("{{/a}}", [.templateSyntax]), ("{{#a}}{{#b}}", [.unclosedTag, .unclosedTag]),
            ("{{#a}}{{#b}}{{/c}}{{/a}}", [.templateSyntax]),
        ])
    func slips(text: String, ids: [DiagnosticID]) {
        #expect(pair(text).diagnostics.map(\.id) == ids)
    }
}
