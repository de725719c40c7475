import Testing
import WeeklyReader

struct LanguageTagTests {
    @Test(
        "Two to eight letters are a tag, with more parts of letters and digits behind hyphens",
        arguments: [
            "zh", "zh-CN", "zh-Hans-CN", "sl-rozaj-biske", "de-CH-1996", "abcdefgh-12345678",
        ])
    func tags(_ text: String) {
        #expect(LanguageTag.isOne(text))
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "z", "zh-", "-CN", "zh--CN", "zh_CN", "x1", "abcdefghi", "zh-123456789", "中文", "zh-中", "zh CN",
            "e\u{301}n",
        ])
    func others(_ text: String) {
        #expect(!LanguageTag.isOne(text))
    }
}
