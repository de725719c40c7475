import Testing

@Suite("Rule: pictures without words")
struct MissingAltTests {
    @Test(
        "Pictures without words, with words of tools and with names of files are found",
        arguments: [
            ("![](a.png)\n", ["5: ![](a.png)"]),
            ("![图片](a.png)\n", ["5: ![图片](a.png)"]),
            ("![Image 2](a.png)\n", ["5: ![Image 2](a.png)"]),
            ("![a-1.PNG](a.png)\n", ["5: ![a-1.PNG](a.png)"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("missing-alt", body: body) == findings)
    }

    @Test(
        "Pictures with words are right",
        arguments: [
            "![两人握手](a.png)\n",
            "![Image of a cat](a.png)\n",
            "![v1.2](a.png)\n",
            "![图 3：架构](a.png)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("missing-alt", body: body) == [])
    }
}
