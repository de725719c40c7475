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
        "The end of a sentence of ASCII is taken off",
        arguments: [
            ("[a](https://e.org/a.)\n", "[a](https://e.org/a)\n"),
            ("[a](https://e.org/b,)\n", "[a](https://e.org/b)\n"),
            ("[a](https://e.org/a?b=c;)\n", "[a](https://e.org/a?b=c)\n"),
            ("[a](https://e.org/v1.2.)\n", "[a](https://e.org/v1.2)\n"),
        ])
    func sentence(body: String, fixed: String) {
        #expect(Checked.fixed("spoiled-address", .guess, body: body) == fixed)
    }

    @Test(
        "Stars alone, words that are shortened, and Chinese words are parts of addresses",
        arguments: [
            "[a](https://e.org/a*b)\n", "[a](https://e.org/Inc.)\n", "[a](https://e.org/wiki/Washington,_D.C.)\n",
            "[a](https://e.org/cats_etc.)\n", "[a](https://e.org/...)\n", "见 https://e.org/a. 好\n",
            "[a](https://e.org/围棋)\n",
        ])
    func others(body: String) {
        #expect(Checked.findings("spoiled-address", body: body) == [])
    }
}
