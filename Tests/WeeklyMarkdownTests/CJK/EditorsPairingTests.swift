import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Strong text as editors mean it")
struct EditorsPairingTests {
    /// `{strong}`, `/emphasis/`, text as it is.
    private static func read(_ markdown: String) -> (text: String, ids: [String]) {
        let (document, diagnostics) = MarkdownParser.parse(SourceFile(path: "a.md", text: markdown))
        var html = HTMLRenderer.render(document, style: .reference)
        for (tag, mark) in [
            ("<strong>", "{"), ("</strong>", "}"), ("<em>", "/"), ("</em>", "/"), ("<p>", ""), ("</p>\n", ""),
        ] { html = html.replacing(tag, with: mark) }
        return (html, diagnostics.map(\.id.name))
    }

    struct Sentence: CustomTestStringConvertible {
        let markdown: String
        let text: String
        let ids: [String]

        init(_ markdown: String, _ text: String, _ ids: String...) {
            (self.markdown, self.text, self.ids) = (markdown, text, ids)
        }

        var testDescription: String { markdown.debugDescription }
    }

    private static let broken = "broken-emphasis"
    private static let spaced = "spaced-emphasis"

    private static let byRuleSentences = [
        Sentence("**甲**乙", "{甲}乙"), Sentence("甲**乙**丙", "甲{乙}丙"), Sentence("**甲：**乙**丙：**丁", "{甲：}乙{丙：}丁"),
        Sentence("**甲*乙*丙**", "{甲/乙/丙}"),
        Sentence("***甲***", "/{甲}/"), Sentence("**甲\n乙**", "{甲乙}"), Sentence("*甲*", "/甲/"), Sentence("甲*乙*丙", "甲/乙/丙"),
        Sentence("**《甲》**乙", "{《甲》}乙"),
    ]

    @Test("Where the pairing by rule leaves nothing to stumble over it stays", arguments: byRuleSentences)
    func byRule(_ sentence: Sentence) {
        let read = Self.read(sentence.markdown)
        #expect(read.text == sentence.text && read.ids == sentence.ids)
    }

    private static let whiteSpaceSentences = [
        Sentence("**官网: **后", "{官网:} 后", spaced), Sentence("** 官网**后", " {官网}后", spaced),
        Sentence("** 官网 **", " {官网} ", spaced, spaced),
        Sentence("**甲 **乙**丙 **丁", "{甲} 乙{丙} 丁", spaced, spaced), Sentence("前 **甲 **后", "前 {甲} 后", spaced),
        Sentence("**小王 ** 提问", "{小王}  提问", spaced),
        Sentence("**甲： **1\n**乙： **2", "{甲：} 1\n{乙：} 2", spaced, spaced),
        Sentence("**甲\u{3000}**乙", "{甲}\u{3000}乙", spaced),
    ]

    @Test("White space inside the stars does not keep them from pairing up", arguments: whiteSpaceSentences)
    func whiteSpace(_ sentence: Sentence) {
        let read = Self.read(sentence.markdown)
        #expect(read.text == sentence.text && read.ids == sentence.ids)
    }

    private static let adjacentSentences = [
        Sentence("**甲****乙**", "{甲}{乙}", broken), Sentence("**甲****乙****丙**", "{甲}{乙}{丙}", broken, broken),
        Sentence("****甲****", "{甲}", broken),
        Sentence("**甲**** 乙**", "{甲} {乙}", broken, spaced),
    ]

    @Test("Strong text may follow strong text at once, and is not nested", arguments: adjacentSentences)
    func adjacent(_ sentence: Sentence) {
        let read = Self.read(sentence.markdown)
        #expect(read.text == sentence.text && read.ids.sorted() == sentence.ids.sorted())
    }

    private static let straySentences = [
        Sentence("一段内容**", "一段内容", broken), Sentence("**没有结尾", "没有结尾", broken), Sentence("**甲**乙**", "{甲}乙", broken),
        Sentence("甲：**乙", "甲：乙", broken),
        Sentence("甲、**乙", "甲、乙", broken), Sentence("甲 **** 乙", "甲  乙", broken), Sentence("甲****乙", "甲乙", broken),
        Sentence("**甲\n**乙**丙", "甲\n{乙}丙", broken),
        Sentence("**甲**\n乙**", "{甲}乙", broken),
    ]

    @Test("A run without a partner that an editor forgot is left out", arguments: straySentences)
    func stray(_ sentence: Sentence) {
        let read = Self.read(sentence.markdown)
        #expect(read.text.filter { $0 != "\n" } == sentence.text.filter { $0 != "\n" } && read.ids == sentence.ids)
    }

    @Test(
        "Stars that are meant as stars stay and say nothing",
        arguments: [
            "恭喜张**获奖", "2 ** 3 等于 8", "138****1234 的用户", "f(**kwargs) 的参数", "甲 * 乙", "甲*乙", "**kwargs",
            "a ** b ** c 都是", "\\*\\*甲\\*\\*", "`**`甲", "价格 3*4 元",
            "a**b 和",
        ])
    func stars(markdown: String) {
        let read = Self.read(markdown)
        #expect(
            read.text == markdown.replacing("\\", with: "").replacing("`**`", with: "<code>**</code>") && read.ids == []
        )
    }

    @Test(
        "Among Latin text alone nothing is paired anew",
        arguments: ["**bold **text", "**a****b**", "text**", "**text", "a **** b"])
    func latin(markdown: String) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (document, diagnostics) = MarkdownParser.parse(file)
        #expect(document == MarkdownParser.parse(file, rules: .plain).0 && diagnostics == [])
    }
}
