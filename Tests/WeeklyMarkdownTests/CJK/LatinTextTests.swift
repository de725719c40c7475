import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Slips in text without Chinese")
struct LatinTextTests {
    private func read(_ markdown: String) -> (html: String, ids: [String]) {
        let (document, diagnostics) = MarkdownParser.parse(SourceFile(path: "a.md", text: markdown))
        let html = HTMLRenderer.render(document, style: .reference)
        return (html.replacing("<p>", with: "").replacing("</p>\n", with: ""), diagnostics.map(\.id.name))
    }

    @Test(
        "What is a slip in every language is mended, with a word about it",
        arguments: [
            ("[x](ttps://a.example/)", "<a href=\"https://a.example/\">x</a>", "misspelt-scheme"),
            (
                "[x](https://a.example/\u{A0}\"t\")", "<a href=\"https://a.example/\" title=\"t\">x</a>",
                "no-break-space"
            ),
            ("[x](https://a.example/”) y", "<a href=\"https://a.example/\">x</a>” y", "swallowed-punctuation"),
            ("[x](Name:https://a.example/)", "<a href=\"https://a.example/\">x</a>", "misspelt-scheme"),
            ("**Title **", "<strong>Title</strong> ", "spaced-emphasis"),
            ("** Title** goes on", " <strong>Title</strong> goes on", "spaced-emphasis"),
            ("**Note: **read this", "**Note: **read this", ""),
            ("**Note ** read this", "<strong>Note</strong>  read this", "spaced-emphasis"),
            ("By **somebody **, a friend", "By <strong>somebody</strong> , a friend", "spaced-emphasis"),
        ])
    func slips(_ markdown: String, _ html: String, _ id: String) {
        let read = read(markdown)
        #expect(read.html == html && read.ids == (id.isEmpty ? [] : [id]))
    }

    @Test(
        "Stars that may mean something stay, and so does what is a slip in Chinese text only",
        arguments: [
            "2 ** 3 ** 4", "f(**kwargs)", "int **p and **q", "a price** of note", "a price**", "** terms apply",
            "four of five: ****",
            "see C:\\Temp\\", "x** and y **", "char **argv, **envp", "**open", "a**b",
        ])
    func stays(_ markdown: String) {
        let read = read(markdown)
        #expect(read.html == markdown && read.ids == [])
    }

    @Test(
        "An address ends before the punctuation of typesetters",
        arguments: [
            ("“https://a.example/x” he said", "https://a.example/x"),
            ("https://a.example/x—and on", "https://a.example/x"),
            ("https://a.example/x…", "https://a.example/x"), ("https://a.example/x’s author", "https://a.example/x"),
            ("https://a.example – a site", "https://a.example"), ("https://a.example’s", "https://a.example"),
            ("https://a.example/Hobson’s_choice", "https://a.example/Hobson%E2%80%99s_choice"),
            ("https://a.example/D’Arcy", "https://a.example/D%E2%80%99Arcy"),
            ("https://a.example/Bell–Magendie_law.", "https://a.example/Bell%E2%80%93Magendie_law"),
        ])
    func addresses(_ markdown: String, _ address: String) {
        #expect(read(markdown).html.contains("<a href=\"\(address)\">"), "\(read(markdown).html)")
    }
}
