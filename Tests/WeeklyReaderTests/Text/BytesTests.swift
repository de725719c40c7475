import Testing
import WeeklyText

@testable import WeeklyReader

@Suite("Matching on bytes")
struct BytesTests {
    private static let spaces = ["", " ", "\t\n", "\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF} \u{3000}"]

    @Test("White space of every kind goes at both ends and stays within", arguments: spaces, spaces)
    func trimming(before: String, after: String) {
        #expect(Self.bytes(before + "字\u{3000}a" + after).trimmed().string == "字\u{3000}a")
        #expect(Self.bytes(before + after).trimmed().isEmpty)
    }

    @Test("A character that only ends or begins as a space does stays")
    func almostSpaces() {
        // 0xE3 0x80 0x81, and the same last byte as the ideographic space.
        for text in ["、a", "a、", "‐a", "aÀ", "一", "\u{2000}a"] { #expect(Self.bytes(text).trimmed().string == text) }
    }

    @Test("Words go as often as they stand at an end, with the white space around them")
    func words() {
        #expect(Self.bytes(" 提问 ： : ").trimmingEnd(of: ["：", ":"]).string == "提问")
        #expect(Self.bytes(" @ ＠ 小王@ ").trimmingStart(of: ["@", "＠"]).string == "小王@")
        #expect(Self.bytes("：：").trimmingEnd(of: ["："]).isEmpty)
        #expect(Self.bytes("").trimmingStart(of: ["a"]).isEmpty)
        #expect(Self.bytes("ab").trimmingEnd(of: []).string == "ab")
    }

    @Test("What is cut out of a longer text is matched by itself")
    func slices() {
        let text = Self.bytes("「 a 」")
        #expect(text.dropFirst(3).dropLast(3).trimmed().string == "a")
        #expect(text.dropFirst(3).trimmingEnd(of: ["」"]).string == "a")
        #expect(text.dropFirst(3).dropLast(3).trimmingEnd(of: ["」"]).string == "a")
    }

    private static func bytes(_ text: String) -> Bytes { Bytes(text.utf8) }
}
