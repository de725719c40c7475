import Foundation
import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyText

@Suite("Marks of addresses, pictures and ids")
struct MarkupTests {
    /// A document as the program renders it: sanitised, footnotes last, the blocks that begin at some offsets with an id.
    private func markup(_ markdown: String, ids: [Int: String] = [:]) -> Markup {
        let file = SourceFile(path: "a.md", text: markdown)
        let document = Sanitiser.clean(MarkdownParser.parse(file).0, in: file).0
        let markup = HTMLRenderer.markup(of: document.blocks, ids: ids) + HTMLRenderer.markup(of: document.footnotes)
        if ids.isEmpty { #expect(markup.html == HTMLRenderer.render(document)) }
        return markup
    }

    @Test(
        "They stand where the HTML has them",
        arguments: [
            ("字 x", []), ("[x](/y)", ["address /y"]),
            ("<https://a.org/?x=1&y=2>", ["address https://a.org/?x=1&amp;y=2"]),
            ("www.a.org", ["address http://www.a.org"]), ("a@b.org", ["address mailto:a@b.org"]),
            ("[](/y)", ["address /y"]),
            ("[x](</字 y>)", ["address /%E5%AD%97%20y"]), ("[x](/y \" href=\")", ["address /y"]),
            ("[x][1]\n\n[1]: /y \"t\"", ["address /y"]),
            ("> - **[x](/y)**", ["address /y"]), ("# [x](/y)", ["address /y"]),
            ("|[x](/y)|\n|-|\n|[x](/z)|", ["address /y", "address /z"]),
            ("`<a href=\"/y\">`", []), ("```\n<a href=\"/y\">\n```", []), ("\\<a href=\"/y\">", []),
            ("[x](javascript:y)", []), ("a<b href=\"/y\">c</b>", []),
            (
                "字[^1] 文[^1]\n\n[^1]: 注",
                [
                    "address #fn-1", "id fnref-1", "address #fn-1", "id fnref-1-2", "id fn-1", "address #fnref-1",
                    "address #fnref-1-2",
                ]
            ),
            (
                "字[^\"><b]\n\n[^\"><b]: - 注",
                ["address #fn-%22%3E%3Cb", "id fnref-%22%3E%3Cb", "id fn-%22%3E%3Cb", "address #fnref-%22%3E%3Cb"]
            ),
        ])
    func addresses(_ markdown: String, _ marks: [String]) {
        #expect(markup(markdown).described == marks)
    }

    @Test(
        "The mark of a picture is its whole tag, that of its address comes next",
        arguments: [
            ("![x](/y)", ["/y"]), ("[![x](/y)](/z)", ["/y"]), ("![x](/y \" src=\")", ["/y"]), ("<img src=/y>", ["/y"]),
            ("a <IMG alt='x' src='/y' width=100%> b", ["/y"]),
            ("<p><img src=\"/y\"><img src=\"/z?a&b\"/></p>", ["/y", "/z?a&amp;b"]),
            ("<img alt=x>", [nil]), ("a <img> <b>c</b>", [nil]), ("</img>", [nil]), ("<img src=a src=b>", ["a"]),
            ("<details>\n\n![x](/y)\n\n</details>", ["/y"]),
            ("![x](data:image/png;base64,AA==)", ["data:image/png;base64,AA=="]),
            ("<img title=\"a &quot; src=&quot;b\" src=\"/y\">", ["/y"]), ("![x](javascript:y)", []),
            ("<svg><img src=/y></svg>", ["/y"]),
        ])
    func pictures(_ markdown: String, _ sources: [String?]) {
        let markup = markup(markdown)
        let pictures = markup.marks.enumerated().filter { $0.element.kind == .picture }
        #expect(pictures.count == sources.count)
        for ((index, picture), source) in zip(pictures, sources) {
            let tag = markup.text(at: picture)
            #expect(tag.hasPrefix("<img ") && tag.hasSuffix(" />") && tag.count { $0 == ">" } == 1, "\(tag)")
            let next = markup.marks.dropFirst(index + 1).first.flatMap {
                picture.range.contains($0.range.lowerBound) ? $0 : nil
            }
            #expect(next.map { String(markup.text(at: $0)) } == source)
            #expect(next.map { $0.kind == .address } != false)
        }
    }

    @Test(
        "Ids of paragraphs, items and rows are marked as they are written",
        arguments: [
            ("字", 0), ("- 一\n- 二", 6), ("|a|\n|-|\n|b|", 8), ("> 字", 2), ("1. 一\n\n   二", 0),
        ])
    func ids(_ markdown: String, _ offset: Int) {
        #expect(markup(markdown, ids: [offset: "a\"<b"]).described == ["id a&quot;&lt;b"])
        #expect(markup(markdown).described == [])
    }

    @Test("HTML of authors is marked like that of Markdown", arguments: ["", "> ", "- "])
    func authors(prefix: String) {
        let markdown = [
            "<details title=\"href=\">", "", "<p><a href='/y' title=' id=\"z\"'>字</a></p>", "",
            "字 <a rel=x href=/z>字</a>", "",
            "</details>",
        ].enumerated().map { ($0.offset == 0 ? prefix : prefix == "- " ? "  " : prefix) + $0.element }.joined(
            separator: "\n")
        #expect(markup(markdown).described == ["address /y", "address /z"])
    }

    @Test("Inlines are marked by themselves")
    func inlines() throws {
        let document = MarkdownParser.parse(SourceFile(path: "a.md", text: "一 [x](/y) ![](/z)")).0
        let row = try #require(document.blocks.first?.inlineRows.first)
        let markup = HTMLRenderer.markup(of: row)
        #expect(markup.html == HTMLRenderer.render(row))
        #expect(markup.marks.map(\.kind) == [.address, .picture, .address])
        #expect(markup.marks == MarkScanner.marks(in: markup.html))
    }

    @Test("Who asks for text alone pays for no marks")
    func withoutMarks() {
        let blocks = MarkdownParser.parse(SourceFile(path: "a.md", text: "[x](/y) ![](/z)")).0.blocks
        var renderer = HTMLRenderer()
        renderer.append(blocks)
        #expect(renderer.markup.marks == [] && renderer.html == HTMLRenderer.markup(of: blocks).html)
    }

    @Test("Whatever stands in whatever, the marks are what a reader of the HTML finds", arguments: 1...8)
    func random(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<300 {
            let count = Int.random(in: 1...20, using: &numbers)
            let markdown = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
            var ids = [Int.random(in: 0...8, using: &numbers): "a"]
            ids[Int.random(in: 0...20, using: &numbers)] = "b\"&"
            let markup = markup(markdown, ids: ids)
            #expect(markup.marks == MarkScanner.marks(in: markup.html), "\(markdown.debugDescription)")
        }
    }

    private static let pieces = [
        "[字](/y)", "[字](/y \" src=\")", "![](/z)", "![图片](</a b> \"t\")", "[![](/z)](/y)", "<https://a.org/&>",
        "www.a.org ", "[^1]",
        "\n\n[^1]: ", "\n[^2]: 注", "<a href=/x>", "<a href='/x' id=y title=\" href=&quot;/z&quot;\">", "</a>",
        "<img src=x>",
        "<IMG SRC='x' width=100% alt=>", "<img\nsrc=x\n>", "<img", "</img>", "<div>", "<div title='id=\"a\"'>",
        "</div>", "<details>",
        "</details>", "<p>", "</p>", "<b>", "</b>", "<br>", "\n\n", "\n\n", "\n", "\n- ", "\n> ", "\n# ", "|a|\n|-|\n|",
        "|", "`", "```\n",
        "\" id=\"x", " src=\"y\" ", "<", ">", "\"", "字", "**", "&quot;", "&lt;", "<!-- <a href=\"/y\"> -->",
        "<script src=\"x\">",
    ]

    @Test(
        "In every issue of the archive the marks are what scanners find",
        .enabled(if: SharedFolder.exists("corpus/issues"), "needs ../shared"))
    func archive() throws {
        let folder = SharedFolder.url.appending(path: "corpus/issues")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count > 100)
        var count = 0
        for file in files where file.pathExtension == "md" {
            let markup = markup(try String(contentsOf: file, encoding: .utf8))
            #expect(markup.marks == MarkScanner.marks(in: markup.html), "\(file.lastPathComponent)")
            let addresses = markup.marks.filter { $0.kind == .address }.map(\.range)
            #expect(addresses == MarkScanner.addresses(in: markup.html), "\(file.lastPathComponent)")
            count += addresses.count
        }
        #expect(count > 2_000)
    }
}

extension Markup {
    /// Kind and text of addresses and ids.
    fileprivate var described: [String] {
        marks.filter { $0.kind != .picture }.map { "\($0.kind) \(text(at: $0))" }
    }
}
