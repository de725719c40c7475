import Testing

@Suite("Rule: stars and underscores that are not shown")
struct LostMarksTests {
    @Test(
        "Products and names are found",
        arguments: [
            ("结果是 2*3*4。\n", ["5: *3*"]),
            ("构造函数是 __init__ 方法。\n", ["5: __init__"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("lost-marks", body: body) == findings)
    }

    @Test(
        "Emphasis and code are right",
        arguments: [
            "这是 *重点* 和 **重点**。\n",
            "`2*3*4` 和 `__init__`\n",
            "__Important__ 提示\n",
            "2 * 3 * 4\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("lost-marks", body: body) == [])
    }
}
