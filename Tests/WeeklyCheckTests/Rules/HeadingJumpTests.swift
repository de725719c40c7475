import Testing

@Suite("Rule: headings that leave out a level")
struct HeadingJumpTests {
    @Test(
        "A heading two levels below the one above is found, the next one of its level is not",
        arguments: [
            ("## 甲\n\n#### 乙\n\n丙\n\n#### 丁\n\n戊\n", ["7: #### 乙"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("heading-jump", body: body) == findings)
    }

    @Test(
        "Headings one level deeper, and any number of levels higher, are right",
        arguments: [
            "## 甲\n\n### 乙\n\n#### 丙\n\n## 丁\n\n戊\n",
            "#### 甲\n\n乙\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("heading-jump", body: body) == [])
    }
}
