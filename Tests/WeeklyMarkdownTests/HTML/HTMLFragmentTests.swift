import TestTraits
import Testing

@testable import WeeklyMarkdown

@Suite("Fragments of HTML")
struct HTMLFragmentTests {
    /// `T` for a tag, `C` for a comment, `t` for text, each with its source.
    private static func described(_ html: String) -> [String] {
        HTMLFragment.tokens(of: Substring(html)).map { token in
            switch token {
            case .tag(_, let source): "T\(source)"
            case .comment(let source): "C\(source)"
            case .text(let source): "t\(source)"
            }
        }
    }

    @Test(
        "They are cut into tags, comments and text",
        arguments: [
            ("", []), ("字", ["t字"]), ("<b>字</b>", ["T<b>", "t字", "T</b>"]), ("a<br/>b", ["ta", "T<br/>", "tb"]),
            ("<b><i>", ["T<b>", "T<i>"]), ("<!-- a -->b", ["C<!-- a -->", "tb"]),
            ("a<!---->b", ["ta", "C<!---->", "tb"]),
            ("<a title=\">\">字", ["T<a title=\">\">", "t字"]), ("<a title='>'>字", ["T<a title='>'>", "t字"]),
            ("<a title='\">'>字", ["T<a title='\">'>", "t字"]), ("<!-- <b> --><b>", ["C<!-- <b> -->", "T<b>"]),
        ])
    func tokens(_ html: String, _ tokens: [String]) {
        #expect(Self.described(html) == tokens)
    }

    @Test(
        "What only looks like mark-up is text",
        arguments: [
            "1 < 2", "1 < 2 > 0", "<", "<<", "< b>", "<1>", "a <b", "<a href=\"x>y", "<!-- a", "<!-->", "<!--->",
            "<!DOCTYPE html>",
            "<?php ?>", "<![CDATA[x]]>", "</>", "<>", "<b <",
        ])
    func text(_ html: String) {
        #expect(Self.described(html) == ["t" + html])
    }

    @Test("Behind a lone bracket tags are found again")
    func resumes() {
        #expect(Self.described("1 < 2 <b>") == ["t1 < 2 ", "T<b>"])
        #expect(Self.described("<b <i>") == ["t<b ", "T<i>"])
        #expect(Self.described("<!--> <b>") == ["t<!--> ", "T<b>"])
        #expect(Self.described("<!-- <b>") == ["t<!-- ", "T<b>"])
    }

    @Test("A comment ends at its first end, whatever mark stands behind it")
    func comments() {
        #expect(Self.described("<!-- a --> b -->") == ["C<!-- a -->", "t b -->"])
        #expect(Self.described("<!-- a -- > -->b") == ["C<!-- a -- > -->", "tb"])
        #expect(Self.described("<!-- a -->\u{301}b").count == 2)
    }

    @Test("No tag is longer than 4,096 bytes")
    func longTags() {
        let fits = "<a b=\"" + String(repeating: "c", count: 4_000) + "\">"
        let isLonger = "<a b=\"" + String(repeating: "c", count: 5_000) + "\">"
        #expect(Self.described(fits) == ["T" + fits])
        #expect(Self.described(isLonger) == ["t" + isLonger])
    }

    @Test("Joined, the pieces are the whole, whatever it is", arguments: 1...4)
    func joined(seed: UInt64) {
        let pieces = ["<", ">", "<b>", "</b>", "<!--", "-->", "\"", "'", "a", " ", "字", "/", "!", "=", "-", "\u{301}"]
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<500 {
            let html = (0..<12).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let joined = HTMLFragment.tokens(of: Substring(html)).map(\.source).joined()
            #expect(joined.utf8.elementsEqual(html.utf8), "\(html.debugDescription)")
        }
    }

    @Test(
        "Text in which a browser may see mark-up is told from where that begins",
        arguments: [
            ("a <b", "<b"), ("a </", "</"), ("a <!x", "<!x"), ("a <?x", "<?x"), ("1 < 2 <b", "<b"), ("1 < 2", nil),
            ("<", nil), ("a", nil),
            ("<1>", nil), ("<字>", nil), ("a > b", nil),
        ] as [(String, String?)])
    func markupStart(_ text: String, _ markup: String?) {
        let start = HTMLFragment.markupStart(in: Substring(text))
        #expect(start.map { String(text[$0...]) } == markup)
    }
}
