import Testing

@Suite("Rule: addresses that follow readers")
struct TrackingParametersTests {
    @Test(
        "Parameters that follow readers are found",
        arguments: [
            ("[甲](https://example.org/a?utm_source=x)\n", ["5: [甲](https://example.org/a?utm_source=x)"]),
            ("<https://example.org/?spm=a.b>\n", ["5: <https://example.org/?spm=a.b>"]),
            ("[甲](https://mp.weixin.qq.com/s?sn=1&chksm=2)\n", ["5: [甲](https://mp.weixin.qq.com/s?sn=1&chksm=2)"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("tracking-parameters", body: body) == findings)
    }

    @Test(
        "Other parameters are right, also those that follow readers elsewhere",
        arguments: [
            "[甲](https://example.org/a?id=1&scene=2)\n",
            "[甲](https://mp.weixin.qq.com/s?__biz=1&mid=2&idx=3&sn=4#rd)\n",
            "[甲](https://example.org/utm_source=x)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("tracking-parameters", body: body) == [])
    }

    @Test("The fix takes out those parameters and their marks, and nothing else")
    func fix() {
        #expect(
            Checked.fixed(
                "tracking-parameters",
                body:
                    "[甲](https://example.org/a?utm_source=x&id=1&utm_medium=y&b=%2F#c)\n[乙](https://example.org/a?spm=x#c)\n<https://example.org/?a=1&fbclid=2>\n"
            ) == "[甲](https://example.org/a?id=1&b=%2F#c)\n[乙](https://example.org/a#c)\n<https://example.org/?a=1>\n")
    }
}
