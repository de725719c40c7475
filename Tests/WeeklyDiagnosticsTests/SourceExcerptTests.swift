import Testing
import WeeklyDiagnostics

@Suite("The excerpt of a line")
struct SourceExcerptTests {
    private func excerpt(_ line: String, _ lower: Int, _ upper: Int) -> SourceExcerpt {
        SourceExcerpt(line: Substring(line), marked: SourceRange(lower, upper))
    }

    @Test("The marker stands under what is meant, in cells of a terminal")
    func alignsTheMarker() {
        #expect(excerpt("title: x", 7, 8).indent == 7)
        // 标题 takes four cells and six bytes.
        let wide = excerpt("标题: 周刊", 8, 14)
        #expect(wide.text == "标题: 周刊")
        #expect(wide.indent == 6)
        #expect(wide.width == 4)
        let emoji = excerpt("🎉 x", 5, 6)
        #expect(emoji.indent == 3)
    }

    @Test("A tab is one space, so that the marker does not slip")
    func showsTabsAsSpaces() {
        let shown = excerpt("\ta\tb", 3, 4)
        #expect(shown.text == " a b")
        #expect(shown.indent == 3)
    }

    @Test(
        "What would steer the terminal is shown as a replacement character",
        arguments: ["\u{1B}", "\u{0}", "\u{7F}", "\u{9B}", "\u{2028}", "\u{202E}", "\u{2066}"])
    func masksControlCharacters(_ character: String) {
        let shown = excerpt("a\(character)[31mb", 0, 1)
        #expect(shown.text == "a\u{FFFD}[31mb")
    }

    @Test("An empty range marks one cell")
    func marksAtLeastOneCell() {
        #expect(excerpt("", 0, 0).width == 1)
        #expect(excerpt("abc", 3, 3).width == 1)
        #expect(excerpt("abc", 3, 3).indent == 3)
    }

    @Test("A range that goes on in later lines is marked to the end of its first")
    func clampsToTheLine() {
        let shown = excerpt("abc", 1, 900)
        #expect(shown.text == "abc")
        #expect(shown.width == 2)
        #expect(excerpt("abc", -4, 2).indent == 0)
    }

    @Test("Of a long line only the surroundings are shown, with ellipses")
    func cutsLongLines() {
        let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
        let shown = excerpt(line, 500, 501)
        let head = String(repeating: "a", count: 60)
        let tail = String(repeating: "b", count: 60)
        #expect(shown.text == "…\(head)X\(tail)…")
        #expect(shown.indent == 61)
        #expect(shown.width == 1)
    }

    @Test("Of a long range only the beginning is shown")
    func cutsLongRanges() {
        let shown = excerpt("ab" + String(repeating: "x", count: 500) + "cd", 2, 502)
        #expect(shown.text == "ab" + String(repeating: "x", count: 60) + "…")
        #expect(shown.width == 61)
    }

    @Test("Nothing is cut that fits exactly")
    func keepsWhatFits() {
        let line = String(repeating: "a", count: 60) + "X" + String(repeating: "b", count: 60)
        #expect(excerpt(line, 60, 61).text == line)
    }
}
