import Testing

@testable import WeeklyModel

@Suite("Addresses that are not asked")
struct AddressPatternTests {
    @Test(
        "A pattern is the beginning of addresses, and * stands for anything",
        arguments: [
            ("https://a.example/", "https://a.example/", true), ("https://a.example/", "https://a.example/b?c#d", true),
            ("https://a.example/", "https://a.example", false), ("https://a.example/", "http://a.example/", false),
            ("https://a.example/", "https://b.example/?u=https://a.example/", false),
            ("https://a.", "https://a.b/", true),
            ("https://*.example/", "https://x.y.example/z", true), ("https://*.example/", "https://.example/", true),
            ("https://*.example/", "https://example/", false),
            ("https://*/private/", "https://a.example/b/private/c", true),
            ("https://*/private/", "https://a.example/public/", false), ("*", "https://a.example/", true),
            ("*.pdf", "https://a.example/b.pdf", true), ("*.pdf", "https://a.example/b.pdfx", true),
            ("*.pdf", "https://a.example/b", false), ("https://**", "https://a.example/", true),
            ("https://a*b*c", "https://a1b2c3", true), ("https://a*b*c", "https://a1c2b3", false),
            ("https://a*ab", "https://ab", false), ("https://路/*", "https://路/甲", true),
            ("", "https://a.example/", true),
        ])
    func matches(pattern: String, address: String, isMatch: Bool) {
        #expect(AddressPattern(pattern).matches(address) == isMatch)
    }

    @Test("Letters are told by their bytes: case counts, and so does how a character is spelt")
    func bytes() {
        #expect(!AddressPattern("https://a.example/B").matches("https://a.example/b"))
        #expect(!AddressPattern("https://a.example/\u{E9}").matches("https://a.example/e\u{301}"))
    }

    @Test("Many stars take no time that grows beyond the address's length")
    func manyStars() {
        let pattern = AddressPattern("https://" + String(repeating: "*a", count: 200) + "*b")
        #expect(!pattern.matches("https://" + String(repeating: "a", count: 4000)))
    }
}
