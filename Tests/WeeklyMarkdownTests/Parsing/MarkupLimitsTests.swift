import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Text that is meant to hurt")
struct MarkupLimitsTests {
    struct Attack: CustomTestStringConvertible {
        let name: String
        let make: @Sendable (Int) -> String

        init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
            self.name = name
            self.make = make
        }

        /// The same again and again in one line.
        init(_ pattern: String) {
            self.init(pattern.debugDescription) { String(repeating: pattern, count: $0) }
        }

        var testDescription: String { name }
    }

    private static let attacks = [
        Attack(">"), Attack("> "), Attack("- "), Attack("1. "), Attack("> - "), Attack("["), Attack("!["),
        Attack("[]("),
        Attack("[a]("), Attack("[^"), Attack("*a "), Attack("*a_ "), Attack("a**b"), Attack("~a*b_ "), Attack("~"),
        Attack("`a"), Attack("a <!--"), Attack("<!--\n"), Attack("a <?"), Attack("a <!A "), Attack("a <![CDATA["),
        Attack("<"), Attack("&"), Attack("&copy;"), Attack("<a b=\""), Attack("www."), Attack("http://"), Attack("@"),
        Attack("a@b.c@"), Attack("http://a.b<"), Attack("|"), Attack("|\n"), Attack("|a|\n|-|\n"), Attack("\\"),
        Attack("[a]: /u\n"), Attack("[^a]: x\n"), Attack("[^a]: "), Attack("- a\n"), Attack("> a\n"), Attack("\t"),
        Attack("nested emphasis") { String(repeating: "*a **a ", count: $0) + String(repeating: "a** a*", count: $0) },
        Attack("brackets after an address") { "http://a.b" + String(repeating: ")", count: $0) },
        Attack("quotes, then lazy lines") {
            String(repeating: ">", count: $0) + " a\n" + String(repeating: "b\n", count: $0)
        },
        Attack("lists, then empty lines") {
            String(repeating: "- ", count: $0) + "a\n" + String(repeating: "\n", count: $0) + "b"
        },
        Attack("a row of many cells") { count in
            ["|a", "|-", "|b"].map { String(repeating: $0, count: count) + "|\n" }.joined()
        },
        Attack("short rows of a wide table") {
            String(repeating: "|a", count: 400) + "|\n" + String(repeating: "|-", count: 400) + "|\n"
                + String(repeating: "b\n", count: $0)
        },
        Attack("lines before a table") { String(repeating: "a\n", count: $0) + "|-|" },
        Attack("footnotes") { count in
            (0..<count).map { "[^\($0)] " }.joined() + "\n\n" + (0..<count).map { "[^\($0)]: x\n" }.joined()
        },
        Attack("runs of backticks") { count in
            (1...max(1, Int(Double(count).squareRoot()))).map { String(repeating: "`", count: $0) + " " }.joined()
        },
    ]

    private func render(_ markdown: String) -> (html: String, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (document, diagnostics) = MarkdownParser.parse(file)
        let (cleaned, warnings) = Sanitiser.clean(document, in: file)
        return (HTMLRenderer.render(cleaned, style: .reference), diagnostics + warnings)
    }

    @Test(
        "Ten thousand of anything neither crash nor take longer than their number asks for", .measuresTime,
        arguments: attacks)
    func takesLinearTime(_ attack: Attack) {
        let growth = Growth(from: 2500, to: 10_000) { count in
            let markdown = attack.make(count)
            return ProcessorTime.measure { _ = render(markdown) }
        }
        #expect(growth.isLinear, "\(growth)")
    }

    @Test(
        "What is beyond the limits is shown as text, with one warning",
        arguments: [
            (">", " 字", 150, DiagnosticID.nestedTooDeeply), ("- ", "字", 150, .nestedTooDeeply),
            ("1. ", "字", 150, .nestedTooDeeply), ("a <?", "字", 300, .tooMuchMarkup), ("~ ", "字", 1500, .tooMuchMarkup),
            ("http://a.b/:", "字", 3000, .tooMuchMarkup), ("|a", "字", 600, .tooMuchMarkup),
            ("a@b", "字", 6000, .tooMuchMarkup),
        ])
    func keepsTheText(_ pattern: String, _ end: String, _ count: Int, _ id: DiagnosticID) {
        let (html, diagnostics) = render(String(repeating: pattern, count: count) + end)
        #expect(html.contains(end))
        #expect(diagnostics.map(\.id).contains(id))
        #expect(diagnostics.count { $0.id == id } <= 2)
        #expect(!html.unicodeScalars.contains("\u{FFFD}"))
    }

    @Test("No mark is lost, whatever is hidden from the library")
    func losesNoMark() {
        let rows = String(repeating: "|a", count: 600) + "|\n"
        for text in [rows, String(repeating: "a <?", count: 300), String(repeating: "~a ", count: 1500)] {
            let (html, _) = render(text)
            let written = text.unicodeScalars.count { "|<~?a".unicodeScalars.contains($0) }
            let shown = HTMLText.plain(html).unicodeScalars.count { "|<~?a".unicodeScalars.contains($0) }
            #expect(shown == written)
        }
    }

    @Test("Forty levels of lists and quotes are no attack")
    func allowsWhatPeopleWrite() {
        let list = (0..<40).map { String(repeating: "  ", count: $0) + "- 字\n" }.joined()
        #expect(render(list).diagnostics.isEmpty)
        #expect(render(String(repeating: "> ", count: 40) + "字").diagnostics.isEmpty)
        let table = "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: 5000)
        #expect(render(table).diagnostics.isEmpty)
        #expect(render(table).html.contains("<td>d</td>"))
    }

    /// A text that stands again and again in a long issue.
    private func long(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(
        "What is counted in a text begins anew where the next one does, however long the issue is",
        arguments: [
            "words\n\n", "words\r\n\r\n", "words\n \t\n", "# words\n", "- words\n", "> words\n>\n", "> - words\n",
            "* ~~words~~ <?\n\n",
        ])
    func startsAnew(_ text: String) {
        for end in ["\n|a|b|\n|-|-|\n|c|d|\n", "\n~~gone~~\n"] {
            let (html, diagnostics) = render(long(text, 1500) + end)
            #expect(diagnostics.allSatisfy { $0.id != .tooMuchMarkup })
            #expect(html.contains("<td>d</td>") || html.contains("<del>gone</del>"))
        }
    }

    @Test("Three hundred people with their links are one word in Chinese, and no attack")
    func readsManyLinks() {
        let (html, diagnostics) = render(long("[@甲](https://a.example/people/0123456789)、", 300) + "乙")
        #expect(diagnostics.isEmpty && html.components(of: "</a>") == 300)
    }

    @Test("Forty tables, below each other or below headings, are tables")
    func readsManyTables() {
        for head in ["\n", "## Table\n", "- table\n\n"] {
            let (html, diagnostics) = render(long(head + "|a|b|\n|-|-|\n|c|d|\n", 40))
            #expect(diagnostics.isEmpty)
            #expect(html.components(of: "<table>") == 40)
        }
    }

    @Test(
        "What may go on in the text above starts no other",
        arguments: ["    # a\n", "     - a\n", "\t- a\n", "-\n", "#a\n", "2. a\n", ">     > \n", "####### a\n"])
    func goesOn(_ text: String) {
        let (_, diagnostics) = render("a\n" + long(text, 250) + "|a|\n|-|\n|b|\n" + long("~~a~~", 600))
        #expect(diagnostics.map(\.id).contains(.tooMuchMarkup))
    }

    @Test("Ninety levels are nothing that the library has to be kept from", arguments: ["> ", ">", "- ", "1. "])
    func leavesWhatTheTreeCanBear(_ mark: String) {
        let (html, diagnostics) = render(String(repeating: mark, count: 90) + "字")
        #expect(diagnostics.map(\.message) == ["lists and quotes are nested more than 64 deep here"])
        #expect(!html.contains("&gt;") && !html.contains("- 字"))
    }

    @Test("A line of ten megabytes is read")
    func readsALongLine() {
        let (html, diagnostics) = render(String(repeating: "开源软件 ", count: 800_000))
        #expect(diagnostics.isEmpty)
        #expect(html.utf8.count > 10_000_000)
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int {
        utf8.indices.count { self[$0...].utf8.starts(with: text.utf8) }
    }
}
