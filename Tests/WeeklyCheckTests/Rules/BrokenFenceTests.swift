import Testing

@Suite("Rule: lines that were meant as fences")
struct BrokenFenceTests {
    @Test(
        "Full-width backticks, two of them, and a closing fence with text behind it are found",
        arguments: [
            ("｀｀｀java\nint a;\n｀｀｀\n", ["5: ｀｀｀", "7: ｀｀｀"]),
            ("```\nint a;\n``\n", ["7: ``"]),
            ("```\nint a;\n``` 下一段文字\n\n尾。\n\n```\n", ["7: ``` 下一段文字"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("broken-fence", body: body) == findings)
    }

    @Test(
        "Fences with a language, and code in text, are none",
        arguments: [
            "```java\nint a;\n```\n",
            "``a``\n",
            "~~~\nx\n~~~\n",
            "`` ` ``\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("broken-fence", body: body) == [])
    }

    @Test(
        "The fix is a fence",
        arguments: [
            ("｀｀｀java\nint a;\n｀｀｀\n", "```java\nint a;\n```\n"),
            ("```\nint a;\n``\n", "```\nint a;\n```\n"),
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("broken-fence", body: body) == fixed)
    }
}
