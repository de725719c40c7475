import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("HTML for pages")
struct PageStyleTests {
    private static func html(_ markdown: String) -> String {
        HTMLRenderer.render(MarkdownParser.parse(SourceFile(path: "test.md", text: markdown)).0)
    }

    @Test(
        "Pictures load late and tell their hosts nothing; a placeholder is no alternative",
        arguments: [
            ("![架构](a.png)", "架构"), ("![图片](a.png)", ""), ("![image](a.png)", ""), ("![](a.png)", ""),
        ])
    func pictures(markdown: String, alternative: String) {
        #expect(
            Self.html(markdown) == "<p><img src=\"a.png\" alt=\"\(alternative)\" loading=\"lazy\" decoding=\"async\" "
                + "referrerpolicy=\"no-referrer\" /></p>\n")
    }

    @Test(
        "A link always has a name, also where it holds only a picture or nothing",
        arguments: [
            ("[![图片](a.png)](https://e.org/)", "alt=\"图片\""),
            ("[![](a.png)](https://e.org/)", "alt=\"https://e.org/\""),
            ("[](https://e.org/)", ">https://e.org/</a>"),
        ])
    func links(markdown: String, name: String) {
        #expect(Self.html(markdown).contains(name))
    }

    @Test(
        "A list whose every item begins with a number of its editor's has no bullets",
        arguments: [
            ("- 1.甲\n- 2.乙\n", true), ("- 1、甲\n\n- 2、乙\n", true), ("- 1.甲\n- 乙\n", false),
            ("- 1.5 倍\n- 2.5 倍\n", false),
            ("1. 甲\n", false), ("- \n", false),
        ])
    func numbered(markdown: String, isNumbered: Bool) {
        #expect(Self.html(markdown).contains("<ul class=\"numbered\">") == isNumbered)
    }

    @Test("Wide tables and code can be scrolled by keyboard, and alignment is a class")
    func scrolling() {
        let table = Self.html("| a | b |\n|---|:-:|\n| c | d |\n")
        #expect(table.hasPrefix("<div class=\"scroll\" tabindex=\"0\">\n<table>\n"))
        #expect(table.hasSuffix("</table>\n</div>\n"))
        #expect(table.contains("<td class=\"align-center\">d</td>"))
        #expect(Self.html("```\nx\n```\n") == "<pre tabindex=\"0\"><code>x\n</code></pre>\n")
    }

    @Test("The boxes of a task list are signs, not form elements")
    func taskLists() {
        #expect(Self.html("- [x] a\n- [ ] b\n").contains("<span class=\"checkbox\">☑</span> a"))
    }

    @Test(
        "Pictures that are written as HTML get what the others have; a share of the width is a class",
        arguments: [
            ("<img src=\"a.png\" width=100%>", "<img src=\"a.png\" class=\"full-width\" alt=\"\""),
            (
                "<img src=\"a.png\" alt=\"架构\" width=\"300\" height=\"50%\">",
                "<img src=\"a.png\" width=\"300\" alt=\"架构\""
            ),
            (
                "<img alt=\"图片\" src=\"a.png?x=1&amp;y=2\" title=\"&quot;\">",
                "<img src=\"a.png?x=1&amp;y=2\" title=\"&quot;\" alt=\"\""
            ),
        ])
    func authorsPictures(markup: String, picture: String) {
        let whole = picture + " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\" />"
        #expect(Self.html(markup) == whole + "\n")
        #expect(Self.html("见 \(markup) 图") == "<p>见 \(whole) 图</p>\n")
    }
}
