import Testing
import WeeklyText

@Suite("The beginning of a text")
struct ExcerptTests {
    @Test(
        "A text that fits is whole, another one ends with an ellipsis",
        arguments: [
            ("", Excerpt.Room.cells(4), ""), ("甲乙", .cells(4), "甲乙"), ("甲乙丙", .cells(4), "甲乙…"),
            ("甲a乙", .cells(4), "甲a…"), ("abcd", .cells(4), "abcd"), ("abcde", .cells(4), "abcd…"),
            ("ab cde", .cells(3), "ab…"), ("甲乙丙", .scalars(2), "甲乙…"), ("甲乙", .scalars(2), "甲乙"),
            ("e\u{301}f", .scalars(2), "e\u{301}…"), ("e\u{301}fg", .characters(2), "e\u{301}f…"),
            ("甲乙e\u{301}丙", .characters(3), "甲乙e\u{301}…"), ("甲乙丙\u{FE00}", .characters(3), "甲乙丙\u{FE00}"),
            ("甲乙丙丁", .characters(3), "甲乙丙…"), ("甲乙丙", .characters(3), "甲乙丙"),
            ("一二三四五", .characters(5).withEllipsis, "一二三四五"), ("一二三四五六", .characters(5).withEllipsis, "一二三四…"),
        ])
    func cut(text: String, room: Excerpt.Room, shown: String) {
        #expect(Excerpt.of(text, room) == shown)
    }

    @Test("White space is one space and stands at neither end, and takes no more room than that")
    func whiteSpace() {
        #expect(Excerpt.of(" 一\n\t二\u{3000}", .cells(10)) == "一 二")
        #expect(Excerpt.of("a" + String(repeating: " ", count: 9) + "b", .characters(3)) == "a b")
    }

    @Test("What stands behind much white space is shown where it fits", arguments: 1...30)
    func muchWhiteSpace(count: Int) {
        let text = "ab" + String(repeating: " ", count: count) + "cdef"
        // Of a text that is longer than the room four times over, the end is not looked at.
        let expected = count <= 20 ? "ab cd…" : count == 21 ? "ab c…" : "ab…"
        for room in [Excerpt.Room.cells(5), .scalars(5), .characters(5)] {
            #expect(Excerpt.of(text, room) == expected)
        }
        #expect(Excerpt.of("周\(text)", .cells(100)) == "周ab cdef")
    }

    @Test("What is not shown is not looked at: a text of any length costs the same")
    func longTexts() {
        let text = String(repeating: "字", count: 1_000_000)
        #expect(Excerpt.of(text, .scalars(60)) == String(repeating: "字", count: 60) + "…")
        #expect(Excerpt.of("a" + String(repeating: " ", count: 400) + "b", .characters(5).withEllipsis) == "a…")
    }
}

@Suite("Text on one line")
struct OneLineTests {
    @Test(
        "Every kind of white space is one space",
        arguments: [
            " ", "\n", "\r\n", "\t", "\u{85}", "\u{A0}", "\u{1680}", "\u{2003}", "\u{2028}", "\u{205F}", "\u{3000}",
        ])
    func spaces(space: String) {
        #expect(OneLine.of("\(space)甲\(space)\(space)b\(space)") == "甲 b")
    }

    @Test("All other characters stay, also those whose bytes begin as white space does")
    func others() {
        for text in ["", "甲", "、。", "é\u{301}", "\u{200B}", "ⓐ→", "\u{E000}", "\u{1F600}", "§\u{AD}"] {
            #expect(OneLine.of(text) == text)
        }
    }

    @Test("It is what splitting at white space gives")
    func property() {
        var numbers = SystemRandomNumberGenerator()
        let pieces = ["a", "字", " ", "\n", "\u{A0}", "\u{3000}", "、", "\u{2009}", "é"]
        for _ in 0..<300 {
            let text = (0..<12).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let words = text.unicodeScalars.split(whereSeparator: \.isWhiteSpace).map { String(Substring($0)) }
            #expect(OneLine.of(text) == words.joined(separator: " "))
        }
    }
}
