import Testing

@Suite("Rule: text that was garbled")
struct GarbledTextTests {
    @Test(
        "The first place in the file is found",
        arguments: [
            ("大家好��，欢迎。�\n", ["5: �"]),
            ("锟斤拷锟斤拷\n", ["5: 锟斤拷"]),
            ("涓枃锛屽紑婧\n", ["5: 锛"]),
            ("Itâ€™s here\n", ["5: â€™"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("garbled-text", body: body) == findings)
    }

    @Test(
        "Other text is right",
        arguments: [
            "烫手的新闻。\n",
            "好的。\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("garbled-text", body: body) == [])
    }
}
