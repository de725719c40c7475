import Testing

@Suite("Rule: addresses of other versions")
struct VersionMismatchTests {
    @Test(
        "A release whose address is that of another version is found at the address",
        arguments: [
            (
                "## 本周发布\n\n**甲甲 发布 v1.2.0 版本**\n\n- 修复一处死锁\n\n详细发布报告：\nhttps://example.org/a/releases/tag/v1.1.0\n",
                ["12: https://example.org/a/releases/tag/v1.1.0"]
            )
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("version-mismatch", body: body) == findings)
    }

    @Test(
        "Addresses of the version, in any spelling, are right",
        arguments: [
            "## 本周发布\n\n**甲甲 发布 v1.2.0 版本**\n\n- 修复一处死锁\n\n详细发布报告：\nhttps://example.org/a/releases/tag/a-1.2.0\n",
            "## 本周发布\n\n**甲甲 发布 v1.2 版本**\n\n- 修复一处死锁\n\n详细发布报告：\nhttps://example.org/a/releases/tag/v1.2.0\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("version-mismatch", body: body) == [])
    }
}
