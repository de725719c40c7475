import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Where an address in the text ends")
struct BareURLTests {
    /// The end is marked by `|`.
    private static let ends = [
        "https://a.org/x|", "https://a.org/x| 后", "https://a.org/x|，后", "https://a.org/x|。", "https://a.org/x|）后",
        "https://a.org/x|】", "https://a.org/x|」",
        "https://a.org/x|、https://b.org", "https://a.org/x|：后", "https://a.org/x|；", "https://a.org/x|！",
        "https://a.org/x|？", "https://a.org/x|…", "https://a.org/x|“后”",
        "https://a.org/x|｜后", "https://a.org/x|～后", "https://a.org/x|＝", "https://a.org/x|\u{3000}后",
        "https://a.org/x|\u{A0}后", "https://a.org/x|<br>",
        "https://a.org/x|**后**", "https://a.org/x*y| 后", "https://a.org/甲乙|，后",
        "https://a.org/é| ", "https://a.org/x|. 后", "https://a.org/x|...。",
        "https://a.org/x|, ", "https://a.org/x|'\" ", "https://a.org/(x)| ", "https://a.org/x|) ",
        "https://a.org/(x)|) ",
        "https://a.org/x?a=1&b=2#c| ", "https://a.org/x|__ ", "https://a.org/x~y| ", "https://a.org/x|——后",
        "https://a.org/x|－", "https://a.org/x–y| 后", "https://a.org/x|–后", "https://a.org|–https://b.org",
        "https://a.org/x’y| 后",
        "https://a.org/x|’后", "https://a.org/甲·乙| 后", "https://a.org/x|·甲", "https://a.org/x|·y",
    ]

    @Test("It ends before white space, Chinese punctuation and closing ASCII punctuation", arguments: ends)
    func length(marked: String) throws {
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts.joined()
        #expect(BareURL.length(of: Substring(text)) == parts[0].utf8.count, "\(marked)")
    }

    @Test(
        "The next address begins at its scheme",
        arguments: [
            ("见 https://a.org", "https://a.org"), ("见https://a.org", "https://a.org"), ("http://a", "http://a"),
            ("见 ftp://a.org https://b.org", "https://b.org"),
            ("xhttps://a", "https://a"), ("：//a https：//b", nil), ("https:/a", nil), ("见", nil), ("", nil),
            ("a://b://https://c", "https://c"),
        ] as [(String, String?)])
    func start(_ text: String, _ address: String?) {
        let start = BareURL.start(in: Substring(text))
        #expect(start.map { String(text[$0...]) } == address)
    }

    /// Each link as `[address]`, and the text between.
    private func parts(_ markdown: String) -> String {
        let document = MarkdownParser.parse(SourceFile(path: "a.md", text: markdown)).0
        var parts = ""
        document.blocks.forEachInlineRow { row in
            row.forEachInline { inline in
                switch inline.kind {
                case .link(let link): parts += "[\(link.destination)]"
                case .text(let text) where !parts.hasSuffix("[\(text)]") && !parts.hasSuffix("//\(text)]"):
                    parts += text
                default: break
                }
            }
        }
        return parts
    }

    @Test(
        "What stands behind an address is text again, and may hold further addresses",
        arguments: [
            ("见https://a.org/x。后", "见[https://a.org/x]。后"),
            ("https://a.org/x，https://b.org/y，后", "[https://a.org/x]，[https://b.org/y]，后"),
            ("https://a.org/x：http://b.org", "[https://a.org/x]：[http://b.org]"),
            ("https://a.org（中文）https://b.org", "[https://a.org]（中文）[https://b.org]"),
            ("www.a.org，后", "[http://www.a.org]，后"), ("https://a.org/x，https://", "[https://a.org/x]，https://"),
            ("**https://a.org/x，后**", "[https://a.org/x]，后"), ("~~见 https://a.org/x。~~", "见 [https://a.org/x]。"),
            ("- https://a.org/x、后", "[https://a.org/x]、后"),
            ("https://a.org/x", "[https://a.org/x]"), ("https://a.org/甲，乙", "[https://a.org/甲]，乙"),
        ])
    func repaired(_ markdown: String, _ expected: String) {
        #expect(parts(markdown) == expected)
    }

    @Test("The parts of an address that was cut stand where they stand in the source")
    func ranges() {
        let file = SourceFile(path: "a.md", text: "见 https://a.org/x，再见 https://b.org/y。后")
        var slices: [String] = []
        MarkdownParser.parse(file).0.blocks.forEachInlineRow { row in slices = row.map { String(file.slice($0.range)) }
        }
        #expect(slices == ["见 ", "https://a.org/x", "，再见 ", "https://b.org/y", "。后"])
    }

    @Test(
        "Links with brackets and mail addresses stay as the library has them",
        arguments: [
            "[见](https://a.org/x，y)", "<https://a.org/x，y> 见", "a@b.org，见",
        ])
    func untouched(markdown: String) {
        let file = SourceFile(path: "a.md", text: markdown)
        let links: (MarkdownRules) -> [String] = { rules in
            var links: [String] = []
            MarkdownParser.parse(file, rules: rules).0.blocks.forEachInlineRow { row in
                row.forEachInline { if case .link(let link) = $0.kind { links.append(link.destination) } }
            }
            return links
        }
        #expect(links(.chinese) == links(.plain) && !links(.plain).isEmpty)
    }
}
