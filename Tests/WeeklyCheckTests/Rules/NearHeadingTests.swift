import Testing

@Suite("Rule: headings that are nearly known")
struct NearHeadingTests {
    @Test(
        "Headings with exchanged characters and a wrong letter are found",
        arguments: [
            ("### 社区事大件\n\n甲加入了社区。\n", ["5: 事大件"]),
            ("### 项目进辰\n\n甲发布了。\n", ["5: 项目进辰"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("near-heading", body: body) == findings)
    }

    @Test(
        "Known headings, others, and sentences are right",
        arguments: [
            "### 社区大事件\n\n甲加入了社区。\n",
            "### 编者的话\n\n甲。\n",
            "### 事情很多，大家的件都到了没有呢请看下面\n\n甲。\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("near-heading", body: body) == [])
    }

    @Test("The fix writes the known word, and leaves the rest of the heading")
    func fix() {
        #expect(Checked.fixed("near-heading", body: "### 社区事大件 📰\n\n甲加入了社区。\n") == "### 社区大事件 📰\n\n甲加入了社区。\n")
    }
}
