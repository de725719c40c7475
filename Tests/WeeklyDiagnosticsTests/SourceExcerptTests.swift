import Testing
import WeeklyDiagnostics

@Suite("The excerpt of a line")
struct SourceExcerptTests {
    private func parts(_ line: String, _ lower: Int, _ upper: Int) -> [String] {
        let excerpt = SourceExcerpt(line: Substring(line), marked: SourceRange(lower, upper))
        #expect(excerpt.text == excerpt.before + excerpt.marked + excerpt.after)
        return [excerpt.before, excerpt.marked, excerpt.after]
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test("It is what stands before, what is meant, and what follows")
    func threeParts() {
        #expect(parts("title: x # y", 7, 8) == ["title: ", "x", " # y"])
        // 标题 takes six bytes.
        #expect(parts("标题: 周刊", 8, 14) == ["标题: ", "周刊", ""])
        #expect(parts("🎉 x", 5, 6) == ["🎉 ", "x", ""])
    }

    @Test("A tab is one space, so that the marker does not slip")
    func showsTabsAsSpaces() {
        #expect(parts("\ta\tb", 3, 4) == [" a ", "b", ""])
    }

    @Test(
        "What would steer the terminal is shown as a replacement character, in every part",
        arguments: ["\u{1B}", "\u{0}", "\u{7F}", "\u{9B}", "\u{2028}", "\u{202E}", "\u{2066}"])
    func masksControlCharacters(_ character: String) {
        let length = character.utf8.count
        let line = "\(character)a\(character)b\(character)"
        #expect(parts(line, length + 1, 2 * length + 1) == ["\u{FFFD}a", "\u{FFFD}", "b\u{FFFD}"])
    }

    @Test("An empty range marks nothing and stands where it is")
    func emptyRanges() {
        #expect(parts("", 0, 0) == ["", "", ""])
        #expect(parts("abc", 3, 3) == ["abc", "", ""])
        #expect(parts("abc", 1, 1) == ["a", "", "bc"])
    }

    @Test("A range that goes on in later lines is marked to the end of its first")
    func clampsToTheLine() {
        #expect(parts("abc", 1, 900) == ["a", "bc", ""])
        #expect(parts("abc", -4, 2) == ["", "ab", "c"])
        #expect(parts("abc", 700, 900) == ["abc", "", ""])
    }

    @Test("Of a long line only the surroundings are shown, with ellipses", arguments: ["a", "周", "🎉"])
    func cutsLongLines(_ character: String) {
        let length = 500 * character.utf8.count
        let shown = parts(repeated(character, 500) + "X" + repeated(character, 500), length, length + 1)
        #expect(shown == ["…" + repeated(character, 60), "X", repeated(character, 60) + "…"])
    }

    @Test("Of a long range only the beginning is shown, and nothing behind it")
    func cutsLongRanges() {
        #expect(parts("ab" + repeated("x", 500) + "cd", 2, 502) == ["ab", repeated("x", 60) + "…", ""])
        #expect(parts("ab" + repeated("x", 60) + "cd", 2, 62) == ["ab", repeated("x", 60), "cd"])
    }

    @Test("Nothing is cut that fits exactly")
    func keepsWhatFits() {
        #expect(
            parts(repeated("a", 60) + "X" + repeated("b", 60), 60, 61) == [repeated("a", 60), "X", repeated("b", 60)])
    }
}
