import Testing

@Suite("Rule: a fence of code that nothing closes")
struct UnclosedFenceTests {
    @Test(
        "It is found where it opens",
        arguments: [
            ("前文。\n\n```java\nint a;\n\n## 下一节\n\n- 甲\n", ["7: ```java"]),
            ("~~~\ncode\n", ["5: ~~~"]),
            ("文字。\n\n```", ["7: ```"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("unclosed-fence", body: body) == findings)
    }

    @Test(
        "Blocks that are closed, also by a longer fence or in a quote, are none",
        arguments: [
            "```\na\n```\n",
            "````\n```\n`````\n",
            "> ```\n> a\n> ```\n",
            "    int a;\n",
            "文字 `code` 文字。\n",
            "- 甲\n\n  ```\n  a\n  ```\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("unclosed-fence", body: body) == [])
    }
}
