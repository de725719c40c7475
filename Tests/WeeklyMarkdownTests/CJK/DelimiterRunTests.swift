import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Runs of marks of emphasis")
struct DelimiterRunTests {
    private static func run(_ marks: String, between before: Unicode.Scalar, and after: Unicode.Scalar) -> DelimiterRun
    {
        var run = DelimiterRun(mark: marks.utf8.first ?? 0, range: SourceRange(10, 10 + marks.utf8.count))
        (run.before, run.after) = (before, after)
        run.setFlanking()
        return run
    }

    struct Case: CustomTestStringConvertible {
        let before: Unicode.Scalar
        let marks: String
        let after: Unicode.Scalar
        let canOpen: Bool
        let canClose: Bool

        init(_ before: Unicode.Scalar, _ marks: String, _ after: Unicode.Scalar, _ can: String) {
            (self.before, self.marks, self.after) = (before, marks, after)
            (canOpen, canClose) = (can.contains("o"), can.contains("c"))
        }

        var testDescription: String { "\(before)\(marks)\(after)" }
    }

    private static let cases = [
        // Letters on both sides: either.
        Case("甲", "**", "乙", "oc"), Case("a", "**", "b", "oc"), Case("a", "*", "b", "oc"),
        // White space decides.
        Case(" ", "**", "甲", "o"), Case("甲", "**", " ", "c"), Case(" ", "**", " ", ""), Case("\n", "**", "甲", "o"),
        Case("甲", "**", "\n", "c"),
        Case("\u{A0}", "**", "甲", "o"), Case("\u{3000}", "**", "甲", "o"), Case("\n", "**", "\n", ""),
        // Chinese punctuation is a letter inside.
        Case("：", "**", "乙", "oc"), Case("甲", "**", "（", "oc"), Case("：", "**", "“", "oc"), Case("。", "**", " ", "c"),
        Case(" ", "**", "《", "o"),
        // ASCII punctuation inside needs white space, punctuation or Chinese outside.
        Case("+", "**", "甲", "oc"), Case("+", "**", "a", "o"), Case("a", "**", "(", "c"), Case("甲", "**", "(", "oc"),
        Case(" ", "**", "(", "o"),
        Case(")", "**", " ", "c"), Case(")", "**", ".", "oc"), Case(")", "**", "a", "o"),
        // Emoji are no Chinese.
        Case("🎉", "**", "甲", "oc"), Case("한", "**", "(", "oc"),
        // Underscores mark nothing within a word.
        Case("甲", "_", "乙", ""), Case("a", "_", "b", ""), Case(" ", "_", "甲", "o"), Case("甲", "_", " ", "c"),
        Case("（", "_", "甲", "o"), Case("甲", "_", "）", "c"),
        Case("甲", "__", "乙", ""), Case(".", "_", ".", "oc"),
        // A single tilde marks nothing within a word either, two do.
        Case("一", "~", "五", ""), Case("7", "~", "9", ""), Case(" ", "~", "甲", "o"), Case("甲", "~", " ", "c"),
        Case("呀", "~", "！", "c"), Case("甲", "~~", "乙", "oc"),
        Case("甲", "~~", "（", "oc"), Case(" ", "~~~", "甲", ""), Case("甲", "~~~", " ", ""),
    ]

    @Test("What it can do follows from the characters beside it", arguments: cases)
    func flanking(_ expected: Case) {
        let run = Self.run(expected.marks, between: expected.before, and: expected.after)
        #expect(run.canOpen == expected.canOpen && run.canClose == expected.canClose)
    }

    @Test("White space beside it is no end of a line")
    func lines() {
        let first = Self.run("**", between: "\n", and: " ")
        #expect(first.startsLine && !first.hasSpaceBefore && first.hasSpaceAfter && !first.endsLine)
        let last = Self.run("**", between: "\u{A0}", and: "\n")
        #expect(last.endsLine && !last.hasSpaceAfter && last.hasSpaceBefore && !last.startsLine)
    }

    @Test("What is left of it stands between what closed and what opened")
    func rest() {
        var run = Self.run("*****", between: "甲", and: "乙")
        run.closes = [2]
        run.opens = [1]
        run.remaining = 2
        #expect(run.rest == SourceRange(12, 14) && run.length == 5)
    }

    /// Pairs up `marks`, each with `o` or `c` for what it can do, and says who opened and closed how much.
    private static func paired(_ runs: [(marks: String, can: String)]) -> [String] {
        var offset = 0
        let made = runs.map { marks, can in
            var run = DelimiterRun(mark: marks.utf8.first ?? 0, range: SourceRange(offset, offset + marks.utf8.count))
            run.canOpen = can.contains("o")
            run.canClose = can.contains("c")
            offset += marks.utf8.count + 1
            return run
        }
        return EmphasisPairing.paired(made).map { run in
            run.closes.map { "c\($0)" }.joined() + run.opens.map { "o\($0)" }.joined()
                + (run.remaining > 0 ? "r\(run.remaining)" : "")
        }
    }

    @Test("Runs pair up as CommonMark says")
    func pairing() {
        #expect(Self.paired([("**", "o"), ("**", "c")]) == ["o2", "c2"])
        #expect(Self.paired([("*", "o"), ("*", "c")]) == ["o1", "c1"])
        #expect(Self.paired([("***", "o"), ("***", "c")]) == ["o2o1", "c2c1"])
        #expect(Self.paired([("**", "o"), ("*", "c")]) == ["o1r1", "c1"])
        #expect(Self.paired([("*", "o"), ("**", "o"), ("**", "c"), ("*", "c")]) == ["o1", "o2", "c2", "c1"])
        #expect(Self.paired([("*", "o"), ("_", "c"), ("*", "c")]) == ["o1", "r1", "c1"])
        #expect(Self.paired([("**", "c"), ("**", "o")]) == ["r2", "r2"])
        #expect(Self.paired([("~~", "o"), ("~", "c"), ("~~", "c")]) == ["o2", "r1", "c2"])
        #expect(Self.paired([("*", "o"), ("**", "o"), ("*", "c")]) == ["r1", "o1r1", "c1"])
    }

    @Test("The rule of three keeps runs apart that can do both")
    func ruleOfThree() {
        #expect(Self.paired([("*", "o"), ("**", "oc"), ("*", "c")]) == ["o1", "r2", "c1"])
        #expect(Self.paired([("**", "oc"), ("**", "oc")]) == ["o2", "c2"])
        #expect(Self.paired([("***", "oc"), ("***", "oc")]) == ["o2o1", "c2c1"])
    }
}
