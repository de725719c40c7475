import Testing
import WeeklyModel

@Suite("Slugs")
struct SlugTests {
    @Test(
        "A word that can be one part of an address is usable",
        arguments: ["a", "sofa-weekly-20261120", "周刊", "a.b", "...", "A_1~"])
    func accepts(_ word: String) {
        #expect(Slug.isUsable(word))
    }

    @Test(
        "What would be another path, be encoded or not be seen is not",
        arguments: [
            "", ".", "..", "a/b", "/", "a\\b", "a?b", "a#b", "a%20b", "a b", "a\tb", "a\nb", "a\u{3000}b", "a\u{0}",
            "a\u{7F}", "a\u{85}b", "a\u{9B}b", "a\u{202E}b", "a\u{200B}b", "\u{FEFF}a",
        ])
    func refuses(_ word: String) {
        #expect(!Slug.isUsable(word))
    }
}
