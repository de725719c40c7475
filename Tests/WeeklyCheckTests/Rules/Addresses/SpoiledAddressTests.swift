import Testing
import WeeklyDiagnostics

@Suite("Rule: addresses with something in them that is no part of them")
struct SpoiledAddressTests {
    @Test("It is taken out")
    func fixed() {
        let body = "[a](https://e.org/a**) [b](https//e.org/b) [c](/c/。d)\n"
        #expect(
            Checked.fixed("spoiled-address", .guess, body: body)
                == "[a](https://e.org/a) [b](https://e.org/b) [c](/c/)\n")
    }

    @Test(
        "Stars alone, full stops of ASCII, and Chinese words are parts of addresses",
        arguments: ["[a](https://e.org/a*b)\n", "[a](https://e.org/Inc.)\n", "[a](https://e.org/围棋)\n"])
    func others(body: String) {
        #expect(Checked.findings("spoiled-address", body: body) == [])
    }
}
