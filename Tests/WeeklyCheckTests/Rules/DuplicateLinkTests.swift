import Testing

@Suite("Rule: entries that lead to one address")
struct DuplicateLinkTests {
    @Test(
        "The second article with an address is found",
        arguments: [
            (
                "## 推荐阅读\n\n- [甲的实践](https://example.org/a/b)\n- [乙的实践](https://example.org/a/b)\n",
                ["8: [乙的实践](https://example.org/a/b)"]
            )
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("duplicate-link", body: body) == findings)
    }

    @Test(
        "Other addresses, and those of whole sites, are right",
        arguments: [
            "## 推荐阅读\n\n- [甲的实践](https://example.org/a/b)\n- [乙的实践](https://example.org/a/c)\n",
            "## 推荐阅读\n\n- [甲的实践](https://example.org/)\n- [乙的实践](https://example.org/)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("duplicate-link", body: body) == [])
    }
}
