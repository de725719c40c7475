import Testing

@Suite("Rule: rules that make headings of text")
struct AccidentalHeadingTests {
    @Test(
        "A rule below a sentence, or below several lines, is found",
        arguments: [
            ("本期就到这里，下周见。\n---\n", ["6: ---"]),
            ("第一行\n第二行\n------\n", ["7: ------"]),
            ("See you next week.\n---\n", ["6: ---"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("accidental-heading", body: body) == findings)
    }

    @Test(
        "Headings that are meant, and rules behind an empty line, are right",
        arguments: [
            "社区活动\n---\n",
            "社区活动\n===\n",
            "本期就到这里。\n\n---\n",
            "## 社区活动。\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("accidental-heading", body: body) == [])
    }

    @Test(
        "The fix puts an empty line between them",
        arguments: [
            ("下周见。\n---\n", "下周见。\n\n---\n")
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("accidental-heading", body: body) == fixed)
    }
}
