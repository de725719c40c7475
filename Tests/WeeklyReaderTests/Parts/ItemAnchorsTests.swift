import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite struct ItemAnchorsTests {
    @Test(
        "Words become a fragment that needs no escape",
        arguments: [
            ("Alpha v1.0.0", "r-alpha-v1.0.0"), ("  A  B ", "r-a-b"), ("社区：会议！", "r-社区-会议"), ("<&\">", "r"), ("", "r"),
            ("Ünï", "r-Ünï"),
        ])
    func slug(word: String, anchor: String) {
        var anchors = ItemAnchors()
        #expect(anchors.anchor(.release, word) == anchor)
    }

    @Test("Equal ones are counted, whatever is asked for in between")
    func suffixes() {
        var anchors = ItemAnchors()
        let made = ["a", "a", "a-2", "a", "b"].map { anchors.anchor(.question, $0) }
        #expect(Set(made).count == made.count)
        #expect(made.prefix(2) == ["q-a", "q-a-2"])
    }

    @Test("Headings have fragments of their own")
    func headings() {
        var anchors = ItemAnchors()
        #expect(["听海", "听海"].map { anchors.anchor(ofHeading: $0) } == ["s-听海", "s-听海-2"])
    }

    @Test("A mended comma changes no hash, another word does")
    func hashes() {
        let text = Self.hash("怎么办, 谢谢")
        #expect(Self.hash("怎么办 谢谢!") == text)
        #expect(Self.hash("怎么办 多谢") != text)
        #expect(text.count == 8)
    }

    private static func hash(_ text: String) -> String {
        var anchor: [UInt8] = []
        ItemAnchors.append(hashOf: Bytes(text.utf8), to: &anchor)
        return String(decoding: anchor, as: UTF8.self)
    }
}
