import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyMarkdown

@Suite("Formatting and players in HTML")
struct FormattingTests {
    private func clean(_ markdown: String) -> (html: String, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (cleaned, diagnostics) = Sanitiser.clean(MarkdownParser.parse(file).0, in: file)
        return (HTMLRenderer.render(cleaned, style: .reference), diagnostics)
    }

    @Test(
        "Formatting is left out, what stands in it stays, and nothing of it is printed",
        arguments: [
            ("<p align=\"center\">字</p>", "<p>字</p>\n"), ("<center>字</center>", "<div>字</div>\n"),
            ("<p align=center>\n\n**字**\n\n</p>", "\n<p><strong>字</strong></p>\n\n"),
            ("<section>\n\n**字**\n\n</section>", "<div>\n<p><strong>字</strong></p>\n</div>\n"),
            ("x <font color=\"#f00\" size=2>字</font>", "<p>x <span>字</span></p>\n"),
            ("x <center>字</center>", "<p>x 字</p>\n"),
            ("<img src=a.png style=\"zoom:50%\" width=300px align=left>", "<img src=\"a.png\" />\n"),
            ("<table><tr><th align=\"center\" width=100>字</th></tr></table>", "<table><tr><th>字</th></tr></table>\n"),
            ("x <strike>字</strike>", "<p>x <s>字</s></p>\n"), ("<div align=center>\n字", "\n字\n"),
        ])
    func formatting(_ markdown: String, _ html: String) {
        let read = clean(markdown)
        #expect(read.html == html)
        #expect(SafeHTML.complaints(about: read.html) == [])
        #expect(!read.diagnostics.isEmpty && read.diagnostics.allSatisfy { $0.id == .unsafeHTML })
    }

    @Test("A file is told once of its formatting, with the number of places")
    func once() {
        let many = clean(String(repeating: "<p align=center>字</p>\n\n", count: 40)).diagnostics
        #expect(many.map(\.message) == ["align=\"center\" is not allowed on <p>; it is left out"])
        #expect(many.first?.notes.map(\.message) == ["formatting is left out in 39 more places of this file"])
        let two = clean("<p align=left>字</p>\n\n<font>字</font>").diagnostics
        #expect(two.first?.notes.map(\.message) == ["formatting is left out in one more place of this file"])
    }

    @Test("An attribute that could do harm is told each time")
    func harmful() {
        let messages = clean("<p onclick=x align=left>字</p>\n\n<p onclick=x align=left>字</p>").diagnostics.map(
            \.message)
        #expect(messages.count == 3 && messages.count { $0.contains("onclick") } == 2)
    }

    @Test(
        "A player becomes a link to what it plays",
        arguments: [
            (
                "<iframe src=\"https://www.youtube.com/embed/abc-1_2?rel=0\" width=100></iframe>",
                "https://www.youtube.com/watch?v=abc-1_2"
            ),
            (
                "<iframe src='//player.bilibili.com/player.html?aid=1&bvid=BV1x&page=1' scrolling=no>\n</iframe>",
                "https://www.bilibili.com/video/BV1x"
            ),
            (
                "<iframe src=\"https://v.qq.com/txp/iframe/player.html?vid=k00\"></iframe>",
                "https://v.qq.com/x/page/k00.html"
            ),
            ("<iframe src=\"https://player.vimeo.com/video/12\"></iframe>", "https://vimeo.com/12"),
            ("<iframe src=\"https://a.example/embed/1\"></iframe>", "https://a.example/embed/1"),
            ("<video src=\"https://a.example/b.mp4\" controls></video>", "https://a.example/b.mp4"),
            ("<video controls>\n<source src=\"/b.mp4\">\n</video>", "/b.mp4"),
            ("字 <iframe src=\"https://a.example/embed/1\"></iframe> 后", "https://a.example/embed/1"),
        ])
    func players(_ markdown: String, _ address: String) {
        let read = clean(markdown)
        #expect(read.html.contains("<a href=\"\(address)\">▶ ") && !read.html.contains("&lt;"), "\(read.html)")
        #expect(SafeHTML.complaints(about: read.html) == [])
        #expect(read.diagnostics.map(\.id) == [.unsafeHTML])
    }

    @Test("A player's title names the link, its picture stands before it", arguments: ["", "<p>"])
    func titles(_ start: String) {
        let read = clean(start + "<video src=\"/b.mp4\" title=\"二 &lt; 三\" poster=\"/b.png\"></video>")
        #expect(read.html.contains("<a href=\"/b.mp4\"><img src=\"/b.png\" alt=\"\" /><br />"), "\(read.html)")
        #expect(read.html.contains("▶ 二 &lt; 三</a>"), "\(read.html)")
    }

    @Test(
        "A player of what may not be linked is shown as text",
        arguments: [
            "<iframe src=\"javascript:x\"></iframe>", "<iframe srcdoc=\"<script>\"></iframe>", "<iframe></iframe>",
            "</iframe>", "<iframe src=\"data:text/html,x\"></iframe>",
        ])
    func refused(_ markdown: String) {
        let read = clean(markdown)
        #expect(read.html.contains("&lt;") && !read.html.contains("<a"))
        #expect(SafeHTML.complaints(about: read.html) == [])
    }

    @Test(
        "A host that only looks like a known one is none, and no parameter leads elsewhere",
        arguments: [
            "https://www.youtube.com.a.example/embed/x", "https://v.qq.com/x?vid=../y",
            "https://player.bilibili.com/?bvid=\"x", "https://www.youtube.com/embed/x/y",
        ])
    func unknownPlayers(_ address: String) {
        #expect(KnownPlayer(address) == nil)
    }
}
