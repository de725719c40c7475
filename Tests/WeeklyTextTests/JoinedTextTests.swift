import Testing

@testable import WeeklyText

@Suite("Joined texts")
struct JoinedTextTests {
    @Test(
        "They are what `+` makes of them",
        arguments: [
            ["", "", ""], ["https://example.org", "/weekly/", "2026/"], ["周刊", "#", "发布-é"], ["", "a", ""],
            ["a rather long beginning", "", "…"],
        ])
    func joined(_ texts: [String]) {
        #expect(String(joining: texts[0], texts[1], texts[2]).hasBytes(of: texts[0] + texts[1] + texts[2]))
        #expect(String(joining: texts[0], texts[1]).hasBytes(of: texts[0] + texts[1]))
    }
}
