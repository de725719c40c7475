import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("The allow-list of HTML")
struct HTMLAllowListTests {
    private func clean(_ markdown: String) -> (html: String, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (cleaned, diagnostics) = Sanitiser.clean(MarkdownParser.parse(file).0, in: file)
        return (HTMLRenderer.render(cleaned, style: .reference), diagnostics)
    }

    @Test(
        "Elements of text may stand within a paragraph",
        arguments: [
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "s", "samp",
            "small", "span", "strong", "sub", "sup", "time", "u", "var",
        ])
    func phrasing(name: String) {
        let (html, diagnostics) = clean("x <\(name)>字</\(name)> y")
        #expect(html == "<p>x <\(name)>字</\(name)> y</p>\n" && diagnostics == [])
    }

    @Test("Those without content need no partner", arguments: ["br", "img", "wbr"])
    func voidInText(name: String) {
        for written in ["<\(name)>", "<\(name)/>", "</\(name)>", "<\(name.uppercased())>"] {
            let (html, diagnostics) = clean("x \(written) y")
            #expect(html == "<p>x <\(name) /> y</p>\n" && diagnostics == [])
        }
    }

    @Test(
        "Elements of structure may stand as blocks, and not within a paragraph",
        arguments: [
            "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4",
            "h5", "h6", "li", "ol",
            "p", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ])
    func flow(name: String) {
        let block = clean("<\(name)>\n字\n</\(name)>")
        #expect(block.html == "<\(name)>\n字\n</\(name)>\n" && block.diagnostics == [])
        let inline = clean("x <\(name)>字</\(name)> y")
        #expect(inline.html == "<p>x &lt;\(name)&gt;字&lt;/\(name)&gt; y</p>\n")
        #expect(inline.diagnostics.map(\.id) == [.unsafeHTML, .unsafeHTML])
        #expect(
            inline.diagnostics.allSatisfy {
                $0.message.contains("has no partner here, or may not stand within a paragraph")
            })
    }

    @Test(
        "All others are shown as text",
        arguments: [
            "script", "style", "iframe", "object", "embed", "form", "input", "button", "select", "textarea", "svg",
            "math", "link", "meta",
            "base", "html", "head", "body", "title", "video", "audio", "source", "canvas", "template", "slot", "dialog",
            "frame", "frameset",
            "applet", "marquee", "noscript", "main", "nav", "header", "footer", "aside", "my-element",
        ])
    func refused(name: String) {
        for markdown in ["<\(name)>字", "x <\(name)>字", "<div>\n<\(name)>字\n</div>"] {
            let (html, diagnostics) = clean(markdown)
            #expect(html.contains("&lt;\(name)&gt;") && !html.contains("<\(name)"))
            #expect(diagnostics.map(\.id) == [.unsafeHTML])
            #expect(diagnostics.first?.message == "<\(name)> is not allowed; it is shown as text")
        }
    }

    private static let permitted: [(element: String, attribute: String)] = [
        ("a", "href=\"/x\""), ("a", "rel=\"nofollow\""), ("a", "target=\"_blank\""), ("span", "title=\"字\""),
        ("p", "lang=\"en\""),
        ("bdo", "dir=\"rtl\""), ("blockquote", "cite=\"https://a.org\""), ("del", "datetime=\"2024-01-01\""),
        ("del", "cite=\"/x\""),
        ("ins", "cite=\"/x\""), ("ins", "datetime=\"x\""), ("details", "open=\"\""), ("img", "alt=\"字\""),
        ("img", "src=\"/x\""),
        ("img", "width=\"10\""), ("img", "height=\"50%\""), ("ol", "start=\"3\""), ("ol", "reversed=\"\""),
        ("q", "cite=\"/x\""),
        ("td", "colspan=\"2\""), ("td", "rowspan=\"2\""), ("th", "scope=\"row\""), ("th", "colspan=\"0\""),
        ("time", "datetime=\"10:00\""),
    ]

    @Test("Attributes that an element may have stay", arguments: permitted)
    func attributes(_ element: String, _ attribute: String) {
        let (html, diagnostics) = clean("<div><\(element) \(attribute)>字</\(element)></div>")
        #expect(html.contains("<\(element) \(attribute)") && diagnostics == [], "\(html)")
    }

    @Test(
        "Attributes that it may not have, or not with such a value, are left out with a warning",
        arguments: [
            ("b", "class=\"x\""), ("b", "id=\"x\""), ("b", "style=\"x\""), ("b", "onclick=\"x\""), ("b", "href=\"/x\""),
            ("a", "src=\"/x\""),
            ("a", "download=\"\""), ("a", "ping=\"/x\""), ("img", "srcset=\"x 2x\""), ("img", "onerror=\"x\""),
            ("img", "usemap=\"#x\""),
            ("img", "width=\"1em\""), ("img", "width=\"-1\""), ("img", "width=\"\""), ("img", "width=\"%\""),
            ("img", "width=\"1e3\""),
            ("img", "width=\"inf\""), ("td", "colspan=\"-1\""), ("td", "colspan=\"two\""), ("td", "scope=\"row\""),
            ("ol", "start=\"-1\""),
            ("ul", "start=\"1\""), ("p", "data-x=\"1\""), ("p", "aria-label=\"x\""), ("p", "xmlns=\"x\""),
            ("details", "name=\"x\""),
            ("a", "href=\"javascript:x\""), ("a", "href=\"dingtalk:x\""), ("img", "src=\"data:image/png,x\""),
            ("q", "cite=\"file:x\""),
        ])
    func attributesLeftOut(_ element: String, _ attribute: String) {
        let (html, diagnostics) = clean("<div><\(element) \(attribute) title=\"t\">字</\(element)></div>")
        #expect(html.contains("<\(element) title=\"t\"") && !html.contains(attribute), "\(html)")
        #expect(diagnostics.map(\.message) == ["\(attribute) is not allowed on <\(element)>; it is left out"])
    }

    @Test("Only what holds blocks and is closed by nothing else may stand around Markdown")
    func containers() {
        #expect(HTMLAllowList.containers == ["blockquote", "details", "div", "figure"])
        #expect(HTMLAllowList.containers.isSubset(of: HTMLAllowList.flow))
        #expect(HTMLAllowList.phrasing.isDisjoint(with: HTMLAllowList.flow))
    }
}
