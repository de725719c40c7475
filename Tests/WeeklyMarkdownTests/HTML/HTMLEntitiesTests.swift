import Testing
import WeeklyMarkdown

@Suite("Character references")
struct HTMLEntitiesTests {
    @Test(
        "Names and numbers are resolved",
        arguments: [
            ("&amp;", "&"), ("&lt;b&gt;", "<b>"), ("&quot;&apos;", "\"'"), ("&nbsp;", "\u{A0}"),
            ("&copy;2024", "©2024"), ("a&hellip;b", "a…b"),
            ("&ldquo;字&rdquo;", "“字”"), ("&#65;", "A"), ("&#x41;", "A"), ("&#X41;", "A"), ("&#x4E2d;", "中"),
            ("&#20013;", "中"),
            ("&#x1F389;", "🎉"), ("&times;&divide;", "×÷"), ("&amp;&amp;", "&&"),
        ])
    func known(_ text: String, _ resolved: String) {
        #expect(HTMLEntities.resolved(text) == resolved)
    }

    @Test(
        "What is none, or unknown, stays as it is written",
        arguments: [
            "", "字", "&", "&&", "a & b", "&amp", "&AMP;", "&nosuch;", "&;", "&#;", "&#x;", "&#0;", "&#xD800;",
            "&#x110000;", "&#99999999999;",
            "&#1a;", "&#-1;", "& amp;", "a&b=c;d", "&字;", "&#xFFFFFFFFFFF;", "&\u{301}amp;",
        ])
    func unknown(_ text: String) {
        #expect(HTMLEntities.resolved(text).utf8.elementsEqual(text.utf8))
    }

    @Test("They are resolved once")
    func once() {
        #expect(HTMLEntities.resolved("&amp;lt;") == "&lt;")
        #expect(HTMLEntities.resolved("&amp;#65;") == "&#65;")
        #expect(HTMLEntities.resolved("&&amp;amp;") == "&&amp;")
    }

    @Test("Marks behind a reference stay behind it")
    func marks() {
        #expect(HTMLEntities.resolved("&amp;\u{301}").unicodeScalars.elementsEqual("&\u{301}".unicodeScalars))
        #expect(HTMLEntities.resolved("a\u{301}&lt;").unicodeScalars.elementsEqual("a\u{301}<".unicodeScalars))
    }

    @Test("Thousands of ampersands are read in time that grows with their number")
    func isLinear() {
        let text = String(repeating: "&&amp;&x", count: 50_000)
        #expect(HTMLEntities.resolved(text) == String(repeating: "&&&x", count: 50_000))
    }
}
