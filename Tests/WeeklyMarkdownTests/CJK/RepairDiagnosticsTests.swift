import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("What is said of repairs")
struct RepairDiagnosticsTests {
    private static func diagnostics(of markdown: String) -> [Diagnostic] {
        MarkdownParser.parse(SourceFile(path: "test.md", text: markdown)).1
    }

    @Test(
        "Each names its place, and its edit mends it",
        arguments: [
            ("一段内容**", "broken-emphasis", "**", "一段内容"),
            ("**没有结尾", "broken-emphasis", "**", "没有结尾"),
            ("**甲****乙**后", "broken-emphasis", "****", "**甲乙**后"),
            ("****甲****", "broken-emphasis", "****甲****", "**甲**"),
            ("甲 **** 乙", "broken-emphasis", "****", "甲  乙"),
            ("**标签： **内容", "spaced-emphasis", " **", "**标签：** 内容"),
            ("**标签：\u{A0} **内容", "spaced-emphasis", "\u{A0} **", "**标签：**\u{A0} 内容"),
            ("前、** 标签**后", "spaced-emphasis", "** ", "前、 **标签**后"),
            ("** 标签**后", "spaced-emphasis", "** ", "**标签**后"),
            ("**标签 **", "spaced-emphasis", " **", "**标签**"),
            ("**小李 ** 提问", "spaced-emphasis", " **", "**小李** 提问"),
            ("[文](https://a.example/x）)后", "swallowed-punctuation", "）", "[文](https://a.example/x)）后"),
            ("[文](https://a.example/x） \"题\")", "swallowed-punctuation", "）", "[文](https://a.example/x \"题\")）"),
            ("[文](https://a.example/x）后", "swallowed-punctuation", "）", "[文](https://a.example/x)后"),
            ("[文](ttps://a.example/x)", "misspelt-scheme", "ttps", "[文](https://a.example/x)"),
            ("[文](甲：https://a.example/x)", "misspelt-scheme", "甲：", "[文](https://a.example/x)"),
            ("[文](https:/a.example/x)", "misspelt-scheme", "https:/", "[文](https://a.example/x)"),
            ("[文](https://a.example/x\u{A0}\"题\")", "no-break-space", "\u{A0}\"题\"", "[文](https://a.example/x \"题\")"),
            ("[文](https://a.example/x\u{A0}\"标 题\")", "no-break-space", "\u{A0}", "[文](https://a.example/x \"标 题\")"),
            ("甲\\", "stray-backslash", "\\", "甲"),
        ])
    func edits(markdown: String, id: String, place: String, mended: String) throws {
        let diagnostics = Self.diagnostics(of: markdown)
        #expect(diagnostics.map(\.id.name) == [id])
        let diagnostic = try #require(diagnostics.first)
        let file = SourceFile(path: "test.md", text: markdown)
        #expect(try String(file.slice(#require(diagnostic.location).range)) == place)
        let fixed = try FixedText(applying: [#require(diagnostic.fixes.first)], to: markdown)
        #expect(fixed.text == mended && fixed.refused == [])
        #expect(Self.diagnostics(of: mended) == [])
    }

    @Test(
        "What is right for Chinese text is no mistake",
        arguments: [
            "**文字：**后", "前**（注）**后", "见 https://a.example/x。", "甲\n乙", "二 ** 三 ** 四", "甲<br />乙", "甲\\\n乙",
            "[文](https://a.example/甲（乙）)", "~~（旧）~~后", "`**甲`", "\\*\\*甲",
        ])
    func silence(markdown: String) {
        #expect(Self.diagnostics(of: markdown) == [])
    }
}
