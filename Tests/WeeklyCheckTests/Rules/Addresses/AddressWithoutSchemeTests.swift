import Testing
import WeeklyDiagnostics

@Suite("Rule: addresses of other hosts without a scheme")
struct AddressWithoutSchemeTests {
    @Test("They are found at their place, and the fix writes the scheme")
    func found() {
        let body = "见 [官网](www.example.com) 与 [代码](github.com/o/n \"题\")。\n"
        #expect(
            Checked.findings("address-without-scheme", body: body) == ["5: www.example.com", "5: github.com/o/n"])
        #expect(
            Checked.fixed("address-without-scheme", .guess, body: body)
                == "见 [官网](https://www.example.com) 与 [代码](https://github.com/o/n \"题\")。\n")
    }

    @Test(
        "Files and pages of this site are none",
        arguments: ["[x](notes.md)\n", "![x](a.io.png)\n", "[x](./swift.org)\n", "[x](/www.example.com)\n"])
    func others(body: String) {
        #expect(Checked.findings("address-without-scheme", body: body) == [])
    }
}
