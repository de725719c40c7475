import Testing
import WeeklyDiagnostics

@Suite("Rule: e-mail addresses that are linked as pages")
struct MailWithoutSchemeTests {
    @Test("They are found, and the fix writes mailto:")
    func found() {
        let body = "写信给[编辑](a.b@example.com)。\n"
        #expect(Checked.findings("mail-without-scheme", body: body) == ["5: a.b@example.com"])
        #expect(Checked.fixed("mail-without-scheme", .guess, body: body) == "写信给[编辑](mailto:a.b@example.com)。\n")
    }

    @Test(
        "Others are none",
        arguments: ["<a@example.com>\n", "[x](mailto:a@example.com)\n", "[x](@name)\n", "[x](https://e.org/@a)\n"])
    func others(body: String) {
        #expect(Checked.findings("mail-without-scheme", body: body) == [])
    }
}
