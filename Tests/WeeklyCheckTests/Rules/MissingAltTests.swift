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
            ("<img src=\"a.png\">\n", ["5: <img src=\"a.png\">"]),
            ("甲 <img src=\"a.png\" alt=\"image\"/> 乙\n", ["5: <img src=\"a.png\" alt=\"image\"/>"]),
            ("<div>\n<IMG alt='a.png' src='a.png'>\n</div>\n", ["6: <IMG alt='a.png' src='a.png'>"]),
            ("<p>\n<!-- <img> -->\n<img alt src=\"a.png\"> <img src=\"b.png\">\n</p>\n", ["7: <img src=\"b.png\">"]),
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
            "<img src=\"a.png\" alt=\"两人握手\">\n",
            "<img src=\"a.png\" alt=\"\">\n",
            "`<img src=\"a.png\">`\n",
            "<!-- <img src=\"a.png\"> -->\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("missing-alt", body: body) == [])
    }
}
