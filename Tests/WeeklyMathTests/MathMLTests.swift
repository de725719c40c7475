import Testing

@testable import WeeklyMath

@Suite("Formulas as MathML")
struct MathMLTests {
    private static func elements(_ tex: String) throws -> String {
        MathWriter.elements(of: try TeXReader.read(tex))
    }

    @Test(
        "What is written becomes elements",
        arguments: [
            ("x", "<mi>x</mi>"), ("12.5", "<mn>12.5</mn>"), ("{ }", "<mrow></mrow>"),
            ("a+b", "<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"),
            ("-a", "<mrow><mo form=\"prefix\">−</mo><mi>a</mi></mrow>"),
            ("x_1^2", "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>"),
            ("f''", "<msup><mi>f</mi><mo>′′</mo></msup>"),
            ("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
            ("\\sqrt[3]{x}", "<mroot><mi>x</mi><mrow><mn>3</mn></mrow></mroot>"),
            ("\\alpha\\Omega", "<mrow><mi>α</mi><mi mathvariant=\"normal\">Ω</mi></mrow>"),
            ("\\sum_{i}", "<munder><mo>∑</mo><mi>i</mi></munder>"), ("\\int_0", "<msub><mo>∫</mo><mn>0</mn></msub>"),
            ("\\mathbb{R}", "<mi>ℝ</mi>"), ("\\mathbf x", "<mi>𝐱</mi>"), ("\\mathrm{max}", "<mi>max</mi>"),
            ("\\text{if $x$ 中}", "<mtext>if $x$ 中</mtext>"), ("中文", "<mtext>中文</mtext>"),
            ("\\hat x", "<mover accent=\"true\"><mi>x</mi><mo>^</mo></mover>"),
            ("\\left( x \\right.", "<mrow><mo form=\"prefix\" stretchy=\"true\">(</mo><mi>x</mi></mrow>"),
            ("(x)", "<mrow><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>"),
            (
                "\\begin{cases} 1 & a \\\\ 2 & b \\end{cases}",
                "<mrow><mo form=\"prefix\" stretchy=\"true\">{</mo><mtable class=\"math-left\">"
                    + "<mtr><mtd><mn>1</mn></mtd><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mn>2</mn></mtd><mtd><mi>b</mi></mtd></mtr>"
                    + "</mtable></mrow>"
            ),
            (
                "a < b & c \\\\",
                "<mtable class=\"math-pairs\" displaystyle=\"true\"><mtr><mtd><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></mtd><mtd><mi>c</mi></mtd></mtr></mtable>"
            ),
            ("a\\,b % note", "<mrow><mi>a</mi><mspace width=\"0.1667em\" /><mi>b</mi></mrow>"),
            (
                "\\lim_{n \\to \\infty}",
                "<munder><mo lspace=\"0\" rspace=\"0.1667em\" movablelimits=\"true\">lim</mo><mrow><mi>n</mi><mo>→</mo><mi mathvariant=\"normal\">∞</mi></mrow></munder>"
            ),
        ] as [(String, String)])
    func elements(tex: String, expected: String) throws {
        #expect(try Self.elements(tex) == expected)
    }

    @Test("The source stands beside, and can be had again")
    func source() throws {
        let element = try MathML.element("a<b", isDisplay: false)
        #expect(element.hasPrefix("<math><semantics><mrow>"))
        #expect(MathML.source(of: element[...]) == "a&lt;b")
        for tex in ["\\text{\u{301}}", "\u{301}x", "\u{D4E}"] {
            let element = try MathML.element(tex, isDisplay: false)
            #expect(MathML.source(of: element[...]).map { Array($0.utf8) } == Array(tex.utf8))
        }
        #expect(try MathML.element("a", isDisplay: true).hasPrefix("<math display=\"block\" tabindex=\"0\">"))
    }

    @Test(
        "What is not known, or not complete, is told with its place",
        arguments: [
            ("a \\fraq{1}{2}", .unknownCommand("\\fraq", nearest: "\\frac"), 2..<7),
            ("\\zzzzz", .unknownCommand("\\zzzzz", nearest: nil), 0..<6),
            ("\\begin{casse} \\end{casse}", .unknownEnvironment("\\begin{casse}", nearest: "\\begin{cases}"), 0..<6),
            ("{a", .missing("}"), 2..<2),
            ("\\left( a", .missing("\\right"), 8..<8), ("\\frac{1}", .missing("{"), 8..<8),
            ("a}", .unexpected("}"), 1..<2), ("a^b^c", .unexpected("^"), 3..<4),
            ("\\begin{cases} a", .missing("\\end{cases}"), 15..<15), ("\\left x", .unexpected("x"), 6..<7),
        ] as [(String, TeXFault.Kind, Range<Int>)])
    func faults(tex: String, kind: TeXFault.Kind, range: Range<Int>) {
        #expect(throws: TeXFault(kind: kind, range: range)) { try TeXReader.read(tex) }
    }
}
