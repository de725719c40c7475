import Testing

@Suite("Rule: headings with nothing below")
struct EmptySectionTests {
    @Test(
        "A heading before one of its level, before a higher one and at the end is found",
        arguments: [
            ("## 甲\n\n## 乙\n\n丙\n", ["5: ## 甲"]),
            ("### 甲\n\n## 乙\n\n丙\n", ["5: ### 甲"]),
            ("甲\n\n## 乙\n", ["7: ## 乙"]),
            ("## 甲\n\n---\n\n## 乙\n\n丙\n", ["5: ## 甲"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("empty-section", body: body) == findings)
    }

    @Test(
        "Headings above deeper ones, above anything, and those that are entries are right",
        arguments: [
            "## 甲\n\n### 乙\n\n丙\n",
            "## 甲\n\n![图](a.png)\n",
            "## 甲\n\n<!-- 乙 -->\n",
            "## [甲](https://example.org/a)\n\n## 乙\n\n丙\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("empty-section", body: body) == [])
    }

    @Test("A draft may have sections that are still to be written")
    func drafts() {
        #expect(Checked.findings("empty-section", body: "## 甲\n\n## 乙\n", frontMatter: "draft: true\n") == [])
    }
}
