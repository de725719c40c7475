import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("HTML around Markdown")
struct ContainerTests {
    private func clean(_ markdown: String) -> (html: String, document: Document, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (cleaned, diagnostics) = Sanitiser.clean(MarkdownParser.parse(file).0, in: file)
        return (HTMLRenderer.render(cleaned, style: .reference), cleaned, diagnostics)
    }

    @Test(
        "An element may begin in one block and end in another",
        arguments: [
            (
                "<details>\n<summary>题</summary>\n\n**字**\n\n</details>",
                "<details>\n\n<summary>题</summary>\n<p><strong>字</strong></p>\n</details>\n"
            ),
            ("<div>\n\n一\n\n</div>\n\n二", "<div>\n<p>一</p>\n</div>\n<p>二</p>\n"),
            (
                "<DETAILS open>\n\n- 一\n\n</DETAILS>\n<details>\n\n二\n\n</details>",
                "<details open=\"\">\n<ul>\n<li>一</li>\n</ul>\n</details>\n<details>\n<p>二</p>\n</details>\n"
            ),
            (
                "<div>\n\n<blockquote>\n\n字\n\n</blockquote></div>",
                "<div>\n<blockquote>\n<p>字</p>\n</blockquote>\n</div>\n"
            ),
            ("> <div>\n>\n> 字\n>\n> </div>", "<blockquote>\n<div>\n<p>字</p>\n</div>\n</blockquote>\n"),
            ("- <div>\n\n  字\n\n  </div>", "<ul>\n<li>\n<div>\n<p>字</p>\n</div>\n</li>\n</ul>\n"),
            ("<figure>\n\n字\n\n<figcaption>注</figcaption>\n</figure>", nil),
            ("<div><p>前</p>\n\n中\n\n<p>后</p></div>", nil),
            ("<details>\n\n## 题\n\n字\n\n</details>", nil),
        ])
    func pairs(_ markdown: String, _ expected: String?) {
        let (html, _, diagnostics) = clean(markdown)
        #expect(diagnostics.map(\.message) == [])
        #expect(SafeHTML.complaints(about: html) == [], "\(html)")
        if let expected { #expect(html == expected) }
    }

    @Test(
        "A box around headings is left out, a quote around them shown as text, so that their sections stay sections",
        arguments: ["div", "center", "section", "blockquote"])
    func boxAroundSections(name: String) {
        let (html, document, diagnostics) = clean("<\(name)>\n\n## 题\n\n字\n\n</\(name)>")
        #expect(!diagnostics.isEmpty && diagnostics.allSatisfy { $0.id == .unsafeHTML })
        #expect(html.contains("&lt;\(name)&gt;") == (name == "blockquote") && !html.contains("<div"))
        #expect(document.blocks.contains { if case .heading = $0.kind { true } else { false } })
    }

    @Test(
        "What does not pair up, or may not stand around blocks, is left out or shown as text",
        arguments: [
            "<details>\n\n字", "字\n\n</details>", "</div>\n\n字\n\n<div>", "<p>\n\n字\n\n</p>", "<ul>\n\n字\n\n</ul>",
            "<table>\n\n字\n\n</table>", "<div>\n\n> 字\n>\n> </div>", "> <div>\n\n字\n\n</div>", "- <div>\n- </div>\n\n字",
            "<p><details></p>\n\n字\n\n</details>", "<details><p>\n\n字\n\n</p></details>",
            "<div>\n\n<details>\n\n字\n\n</div>\n\n</details>", "<section>\n\n字", "<table><tr>\n\n字\n\n</tr></table>",
            "<td>\n\n字\n\n</td>", "<table><td>\n\n字\n\n</td></table>",
            "<div>\n\n<p></div></p>字",
        ])
    func refuses(_ markdown: String) {
        let (html, _, diagnostics) = clean(markdown)
        #expect(SafeHTML.complaints(about: html) == [], "\(html)")
        #expect(HTMLText.plain(html).contains("字"))
        #expect(!diagnostics.isEmpty && diagnostics.allSatisfy { $0.id == .unsafeHTML })
    }

    @Test("Markdown in the cells of a table is read, and the table stays one")
    func tables() {
        let cells =
            "<table>\n<tr>\n<td>\n\n**一**\n\n</td>\n<td>\n\n- 二\n\n</td>\n</tr>\n\n<tr><td>三</td><td>\n\n[四](/x)\n\n</td></tr>\n</table>"
        let (html, document, diagnostics) = clean(cells)
        #expect(diagnostics.map(\.message) == [])
        #expect(SafeHTML.complaints(about: html) == [], "\(html)")
        #expect(html.contains("<td>\n<p><strong>一</strong></p>\n</td>") && html.contains("<li>二</li>"), "\(html)")
        #expect(html.contains("<td>三</td>") && html.contains("<a href=\"/x\">四</a>"), "\(html)")
        #expect(document.blocks.count == 1)
    }

    @Test("A container holds the blocks between, and knows where it stands")
    func range() throws {
        let markdown = "前\n\n<div>\n\n一\n\n</div> 后"
        let (_, document, _) = clean(markdown)
        let container = try #require(document.blocks.dropFirst().first)
        guard case .container(let element, let blocks) = container.kind else {
            Issue.record("there is no container")
            return
        }
        #expect(element.name == "div" && blocks.count == 1)
        let file = SourceFile(path: "a.md", text: markdown)
        #expect(file.slice(container.range) == "<div>\n\n一\n\n</div>")
        #expect(PlainText.of(document.blocks) == "前\n一\n 后\n")
        #expect(document.blocks.last.map { file.slice($0.range) } == " 后")
    }

    @Test("Containers in containers end at a depth that no page needs, also across quotes and lists")
    func depth() {
        for opening in ["<div>\n\n", "> <div>\n> \n"] {
            let (html, _, diagnostics) = clean(
                String(repeating: opening, count: 500) + "字\n\n" + String(repeating: "</div>\n\n", count: 500))
            #expect(SafeHTML.complaints(about: html) == [])
            #expect(html.matches(of: /<div>/).count <= 8 && !diagnostics.isEmpty)
        }
        let nested = (0..<60).map {
            String(repeating: "> ", count: $0) + "<div>\n" + String(repeating: "> ", count: $0) + "\n"
        }
        #expect(SafeHTML.complaints(about: clean(nested.joined()).html) == [])
    }

    @Test("Thousands of containers side by side, or without an end, are read in time that grows with their number")
    func isLinear() {
        for pattern in ["<div>\n\n字\n\n</div>\n\n", "<div>\n\n", "</div>\n\n", "<div><p>\n\n</div>\n\n"] {
            #expect(SafeHTML.complaints(about: clean(String(repeating: pattern, count: 3_000)).html) == [])
        }
    }

    @Test("Whatever tags stand in whatever blocks, the page is balanced and no text is lost", arguments: 1...8)
    func mutations(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<400 {
            let count = Int.random(in: 2...24, using: &numbers)
            let markdown = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
            let (html, _, _) = clean(markdown + "\n\n终")
            #expect(SafeHTML.complaints(about: html) == [], "\(markdown.debugDescription) became \(html)")
            // Comments, attributes and what stands after a fence are no text.
            if ["<!--", " x=\"", "```"].contains(where: markdown.contains) { continue }
            #expect(HTMLText.plain(html).filter { $0 == "字" }.count == markdown.filter { $0 == "字" }.count)
        }
    }

    private static let pieces = [
        "<div>", "</div>", "<details>", "</details>", "<details open>", "<summary>", "</summary>", "<blockquote>",
        "</blockquote>", "<figure>", "</figure>", "<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<table>", "<td>",
        "</table>", "<b>", "</b>", "<a href=\"x\">", "</a>", "<br>", "</br>", "<hr>", "<!--", "-->", "<script>", "\n\n",
        "\n\n", "\n\n", "\n\n", "\n", "\n> ", "\n- ", "  ", "字", "字", "# 字\n", "`", "```\n", "<div", " x=\"", "\">",
        "<tr>", "</tr>", "</td>", "<center>", "</center>", "<font color=red>", "</font>",
        "<iframe src=https://a.example/b></iframe>",
        "<section>", "</section>", "</main>", "<DIV>", "</DIV >", "|a|\n|-|\n|", "[^1]", "\n[^1]: ", "<div/>",
    ]
}
