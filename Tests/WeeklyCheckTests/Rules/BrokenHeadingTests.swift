import Testing

@Suite("Rule: lines that were meant as headings")
struct BrokenHeadingTests {
    @Test(
        "Marks without a space behind them and full-width marks are found",
        arguments: [
            ("##社区活动\n\n内容。\n", ["5: ##"]),
            ("#社区活动\n", ["5: #"]),
            ("＃ 社区活动\n", ["5: ＃"]),
            ("＃＃社区活动\n", ["5: ＃＃"]),
            ("###Releases\n", ["5: ###"]),
            ("正文。\n##社区活动\n内容。\n", ["6: ##"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("broken-heading", body: body) == findings)
    }

    @Test(
        "Headings, numbers of issues, tags and code are none",
        arguments: [
            "## 社区活动\n",
            "#12 已经修复。\n",
            "#SOFA 周报# 来了\n",
            "#swift\n",
            "```\n##a\n```\n",
            "#!/bin/sh\n",
            "见\n#12\n",
            "#hashtag #another\n",
            "＃话题＃ 讨论\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("broken-heading", body: body) == [])
    }

    @Test(
        "The fix is a heading",
        arguments: [
            ("##社区活动\n", "## 社区活动\n"),
            ("＃＃社区活动\n", "## 社区活动\n"),
            ("＃ 社区活动\n", "# 社区活动\n"),
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("broken-heading", body: body) == fixed)
    }
}
