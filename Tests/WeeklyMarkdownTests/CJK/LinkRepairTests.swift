import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Addresses of links that were written wrongly")
struct LinkRepairTests {
    @Test(
        "Closing punctuation of Chinese text at the end belongs to the text",
        arguments: [
            ("https://a.org/x）", "）"), ("https://a.org/x，", "，"), ("https://a.org/x。", "。"), ("https://a.org/x、", "、"),
            ("https://a.org/x；", "；"),
            ("https://a.org/x：", "："), ("https://a.org/x】", "】"), ("https://a.org/x》", "》"), ("https://a.org/x」", "」"),
            ("https://a.org/x』", "』"),
            ("https://a.org/x〉", "〉"), ("https://a.org/x”", "”"), ("https://a.org/x’", "’"),
            ("https://a.org/x）。", "）。"), ("https://a.org/x”）", "”）"),
            ("https://a.org/（x）", ""), ("https://a.org/《x》）", "）"), ("https://a.org/（x）。", "。"),
            ("https://a.org/x", ""), ("https://a.org/x)", ""),
            ("https://a.org/甲", ""), ("https://a.org/x（", ""), ("https://a.org/x！", ""), ("https://a.org/x。y", ""),
            ("）", ""), ("）。", ""), ("", ""),
        ])
    func swallowed(_ address: String, _ punctuation: String) {
        #expect(SwallowedPunctuation.length(in: address) == punctuation.utf8.count)
        #expect(address.hasSuffix(punctuation))
    }

    @Test(
        "A letter that got lost in a scheme is put back; other slips stay as written",
        arguments: [
            ("ttps://a.org", "https"), ("htps://a.org", "https"), ("http://a.org", nil), ("https://a.org", nil),
            ("htp://a.org", "http"), ("ttp://a.org", "http"),
            ("hhttps://a.org", nil), ("httpss://a.org", nil), ("htttp://a.org", nil), ("HTTPS://a.org", nil),
            ("Http://a.org", nil), ("ftp://a.org", nil), ("sftp://a.org", nil),
            ("ht://a.org", nil), ("ttps:/a.org", nil), ("ttps//a.org", nil), ("://a.org", nil), ("", nil),
            ("dingtalk://a", nil),
        ] as [(String, String?)])
    func schemes(_ address: String, _ meant: String?) {
        #expect(MisspeltScheme.find(in: address)?.meant == meant)
    }

    @Test(
        "A scheme with one slash is told from one with two",
        arguments: [
            ("https:/a.org", true), ("http:/a.org", true), ("https://a.org", false), ("http://a.org", false),
            ("https:a.org", false), ("ftp:/a", false), ("/https:/", false),
        ])
    func slashes(_ address: String, _ lacksSlash: Bool) {
        #expect(MisspeltScheme.lacksSlash(address) == lacksSlash)
    }

    @Test(
        "A word before the scheme is no part of the address",
        arguments: [
            ("SOFABolt：https://a.org", "SOFABolt："), ("地址https://a.org", "地址"), ("地址:http://a.org", "地址:"),
            ("Bolt:https://a.org", "Bolt:"), ("view-source:https://a.org", ""), ("/to?https://a.org", ""),
            ("甲/https://a.org", ""), ("https://a.org/：https://b.org", ""), ("SOFABolt：", ""), ("", ""),
        ])
    func wordsBefore(_ address: String, _ word: String) {
        #expect(WordBeforeScheme.length(in: address) == word.utf8.count)
    }

    private func read(_ markdown: String) -> (html: String, ids: [DiagnosticID]) {
        let (document, diagnostics) = MarkdownParser.parse(SourceFile(path: "a.md", text: markdown))
        return (HTMLRenderer.render(document, style: .reference), diagnostics.map(\.id))
    }

    @Test(
        "A picture's address is mended as a link's is, within a link too",
        arguments: [
            ("![图](ttps://a.org/p.png)", "<img src=\"https://a.org/p.png\" alt=\"图\" />"),
            (
                "[![图](ttps://a.org/p.png)](https://a.org/)",
                "<a href=\"https://a.org/\"><img src=\"https://a.org/p.png\" alt=\"图\" /></a>"
            ),
            ("**![a](htps://a.org/p.png)**", "<strong><img src=\"https://a.org/p.png\" alt=\"a\" /></strong>"),
        ])
    func pictures(_ markdown: String, _ html: String) {
        let read = read(markdown)
        #expect(read.html == "<p>\(html)</p>\n" && read.ids == [.misspeltScheme])
    }

    @Test(
        "Swallowed punctuation is shown behind the link, once",
        arguments: [
            ("[文](https://a.org/x。)后", "<a href=\"https://a.org/x\">文</a>。后"),
            ("[文。](https://a.org/x。)后", "<a href=\"https://a.org/x\">文。</a>后"),
            ("**[文](https://a.org/x，)**", "<strong><a href=\"https://a.org/x\">文</a>，</strong>"),
            ("[文](https://a.org/x）。)", "<a href=\"https://a.org/x\">文</a>）。"),
            (
                "[文](https://a.org/x，)[文](https://a.org/y；)",
                "<a href=\"https://a.org/x\">文</a>，<a href=\"https://a.org/y\">文</a>；"
            ),
        ])
    func swallowedInText(_ markdown: String, _ html: String) {
        let read = read(markdown)
        #expect(read.html == "<p>\(html)</p>\n")
        #expect(!read.ids.isEmpty && read.ids.allSatisfy { $0 == .swallowedPunctuation })
    }

    @Test(
        "An address in angle brackets or in the text swallows nothing",
        arguments: ["<https://a.org/x。> 文", "文 https://a.org/x。"])
    func nothingSwallowed(markdown: String) {
        #expect(read(markdown).ids == [])
    }

    @Test(
        "A no-break space parts an address from its title, or is left out",
        arguments: [
            ("[文](https://a.org/x\u{A0})", "<a href=\"https://a.org/x\">文</a>"),
            ("[文](https://a.org/x\u{A0}\u{A0}\"题\")", "<a href=\"https://a.org/x\" title=\"题\">文</a>"),
            ("[文](https://a.org/x\u{A0}\"\")", "<a href=\"https://a.org/x\">文</a>"),
        ])
    func noBreakSpaces(_ markdown: String, _ html: String) {
        let read = read(markdown)
        #expect(read.html == "<p>\(html)</p>\n" && read.ids == [.noBreakSpace])
    }

    @Test(
        "A no-break space within an address stays",
        arguments: ["[文](https://a.org/x\u{A0}y)", "[文](https://a.org/x\u{A0}\"y)"])
    func noBreakSpaceWithin(markdown: String) {
        let read = read(markdown)
        #expect(read.html.contains("%C2%A0") && read.ids == [])
    }

    @Test("Several slips in one address are all mended, each with a word about it")
    func several() {
        let read = read("[文](ttps://a.org/x）\u{A0}\"题\")后")
        #expect(read.html == "<p><a href=\"https://a.org/x\" title=\"题\">文</a>）后</p>\n")
        #expect(Set(read.ids) == [.noBreakSpace, .swallowedPunctuation, .misspeltScheme] && read.ids.count == 3)
    }
}
