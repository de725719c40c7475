import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyMath
import WeeklyText

@testable import WeeklyMarkdown

@Suite("Formulas in Markdown")
struct FormulaTests {
    private static let rules: MarkdownRules = {
        var rules = MarkdownRules.chinese
        rules.readsFormulas = true
        return rules
    }()

    private static func read(_ text: String) -> (Document, [Diagnostic]) {
        MarkdownParser.parse(SourceFile(path: "a.md", text: text), rules: rules)
    }

    /// The formulas of a text: TeX, and what stands at their ranges.
    private static func formulas(_ text: String) -> [(tex: String, source: String)] {
        var formulas: [(String, String)] = []
        let file = SourceFile(path: "a.md", text: text)
        read(text).0.forEachInlineRow { row in
            row.forEachInline { inline in
                if case .formula(let formula) = inline.kind {
                    formulas.append((formula.tex, String(file.slice(inline.range))))
                }
            }
        }
        return formulas
    }

    @Test(
        "Dollars stand around formulas, which Markdown does not see",
        arguments: [
            ("Let $a_1$ and $b_2$ be *so*.", ["a_1", "b_2"]), ("其中$x*y*z$为 $\\{a\\}$。", ["x*y*z", "\\{a\\}"]),
            ("$a <b> c$, **$x$**中文", ["a <b> c", "x"]), ("x $`a_b$c`$ y", ["a_b$c"]),
            ("[a $x$](/b) $[c](d)$", ["x", "[c](d)"]),
            ("# $h$\n\n- $i$\n\n> $j$", ["h", "i", "j"]), ("| $|a|$ | b |\n| --- | --- |\n| c | $d$ |", ["|a|", "d"]),
            ("a $x\ny$ b", ["x\ny"]), ("x[^1]\n\n[^1]: $f$", ["f"]), ("$$a$$ and $$b$$", ["a", "b"]),
            ("两杯 $10。**$\\sqrt{2}$**，${a}$", ["\\sqrt{2}", "{a}"]),
        ] as [(String, [String])])
    func found(text: String, formulas: [String]) {
        let found = Self.formulas(text)
        #expect(found.map(\.tex) == formulas)
        #expect(found.allSatisfy { $0.source.hasPrefix("$") && $0.source.hasSuffix("$") })
    }

    @Test(
        "In a table a bar of a formula is written with a backslash, elsewhere that is a norm",
        arguments: [
            ("| a | b |\n| --- | --- |\n| $P(x\\|y)$ | $`c\\|d`$ |", ["P(x|y)", "c|d"]),
            ("| $\\lVert x\\rVert$ | b |\n| --- | --- |\n| $x \\mid y$ | c |", ["\\lVert x\\rVert", "x \\mid y"]),
            ("$\\|x\\|$", ["\\|x\\|"]), ("| a |\n| --- |\n| $a\\|b$ |\n\n$\\|x\\|$", ["a|b", "\\|x\\|"]),
        ] as [(String, [String])])
    func bars(text: String, formulas: [String]) {
        #expect(Self.formulas(text).map(\.tex) == formulas)
    }

    @Test(
        "Prices, names and code are no formulas",
        arguments: [
            "$5 and $6", "US$5 and HK$6", "a $ b $ c", "\\$a\\$", "`$a$`", "```\n$a$\n```", "<b title=\"$a$\">x</b>",
            "[x](/$a$)", "$$$a$$$",
            "$a", "a$", "$$\n\nx\n\n$$", "[a $x](/b) c$", "<https://e.org/$a$>", "\u{2}$a$",
        ])
    func none(text: String) {
        #expect(Self.formulas(text).isEmpty)
        let without = MarkdownParser.parse(SourceFile(path: "a.md", text: text), rules: .chinese)
        #expect(Self.read(text).0 == without.0)
    }

    @Test(
        "Two dollars stand around lines, whatever marks these begin with",
        arguments: [
            ("$$\na = b\n+ c\n- d\n# e\n=\n$$", ["a = b\n+ c\n- d\n# e\n="]), ("文字\n$$\nx\n$$\n文字", ["x"]),
            ("> $$\n> a\n> > b\n> $$", ["a\n> b"]), ("- x\n\n  $$\n  a\n  $$\n- y", ["a"]),
            ("$$ a\r\n* b $$\r\n", ["a\n* b"]), ("$$\ra\r* b\r$$\r", ["a\n* b"]),
            ("```math\na_1\n```", ["a_1"]),
        ] as [(String, [String])])
    func lines(text: String, formulas: [String]) {
        #expect(Self.formulas(text).map(\.tex) == formulas)
    }

    @Test("A page has them as MathML, plain text as they are written")
    func rendering() {
        let (document, _) = Self.read("当 $x_1$ 时")
        let html = HTMLRenderer.render(document)
        #expect(html.hasPrefix("<p>当 <math><semantics>") && html.contains("x-tex\">x_1</annotation>"))
        #expect(PlainText.of(document.blocks) == "当 x_1 时")
        let markup = HTMLRenderer.markup(of: document.blocks)
        let mark = markup.marks.first { $0.kind == .formula }
        #expect(mark.flatMap { MathML.source(of: markup.text(at: $0)) } == "x_1")
    }

    @Test(
        "What a formula does not know is told at its place, and the formula is code",
        arguments: [
            ("a $x + \\fraq12$ b", "\\fraq"), ("$$\nx\n\\fraq12\n$$", "\\fraq"),
            ("> $$\n> x\n> \\fraq12\n> $$", "\\fraq"),
            ("| a |\n| --- |\n| $a\\|b\\|\\fraq12$ |", "\\fraq"),
            ("```math\nx\n\\fraq12\n```", "\\fraq"),
        ])
    func faults(text: String, place: String) throws {
        let (document, diagnostics) = Self.read(text)
        let found = try #require(diagnostics.first { $0.id == .unreadFormula })
        let file = SourceFile(path: "a.md", text: text)
        #expect(String(file.slice(try #require(found.location).range)) == place)
        #expect(HTMLRenderer.render(document).contains("\\fraq12"))
    }

    @Test(
        "A carriage return within a formula ends a line, too: what stands behind is where it stood (found by the fuzzer)"
    )
    func carriageReturn() {
        let (document, _) = Self.read("$.\r\u{FFFD}\n\u{FFFD}$\u{FFFD}\u{FFFD}")
        #expect(document.blocks.map(\.range) == [SourceRange(0, 17)])
        #expect(Self.formulas("$a\rb$").map(\.tex) == ["a\nb"])
    }

    @Test("Without the rule, dollars are dollars")
    func off() {
        let text = "$a$\n\n```math\nb\n```"
        #expect(
            HTMLRenderer.render(MarkdownParser.parse(SourceFile(path: "a.md", text: text)).0).contains("<p>$a$</p>"))
    }

    /// Whether a range lies in a text and cuts no character.
    private static func isWhole(_ range: SourceRange, in text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard range.lower >= 0, range.upper <= bytes.count else { return false }
        return [range.lower, range.upper].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    }

    @Test("Nothing is lost and nothing is hidden, whatever the text is")
    func anything() {
        let pieces = [
            "$", "$$", "\n", "\n\n", " ", "a", "*", "_", "`", "```\n", "[", "](b)", "> ", "- ", "|", "\n| - |\n", "<b>",
            "中", "\\", "# ", "    ", "~~",
            "1", "[^1]", "[^1]: ", "![", "<!--", "math\n", "\r", "\r\n",
        ]
        var numbers = SeededNumbers(state: 37)
        for _ in 0..<6000 {
            let text = (0..<Int.random(in: 1..<30, using: &numbers)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
            }.joined()
            let (document, diagnostics) = Self.read(text)
            let html = HTMLRenderer.render(document)
            #expect(!html.utf8.contains(FormulaMask.byte), "\(text)")
            #expect(document.blocks.allSatisfy { Self.isWhole($0.range, in: text) }, "\(text)")
            #expect(
                diagnostics.allSatisfy {
                    $0.location.map { $0.range.lower >= 0 && $0.range.upper <= text.utf8.count } ?? true
                })
        }
    }

    @Test(
        "The time is linear in the length", .measuresTime,
        arguments: ["$", "$$ ", "$a$ ", "$a ", "$$\n", "\\$", "[$](a)$ ", "`$` "])
    func time(piece: String) {
        let growth = Growth(from: 2000, to: 16_000) { count in
            let text = String(repeating: piece, count: count)
            return ProcessorTime.measure { _ = Self.read(text) }
        }
        #expect(growth.isLinear, "\(growth)")
    }
}
