import Testing
@testable import WeeklyDiagnostics

@Suite("Fixes applied to a file's text")
struct FixedTextTests {
    private static func fix(_ edits: (Int, Int, String)..., safety: Fix.Safety = .safe) -> Fix {
        Fix("m", safety, edits: edits.map { Edit(SourceRange($0.0, $0.1), to: $0.2) })
    }

    @Test(
        "Edits replace, insert and delete; all else stays",
        arguments: [
            ([fix((0, 1, "A"))], "Abcdef"), ([fix((2, 2, "-"))], "ab-cdef"), ([fix((0, 6, ""))], ""),
            ([fix((6, 6, "g"))], "abcdefg"), ([fix((4, 5, "五"), (1, 2, ""))], "acd五f"),
            ([fix((4, 6, "")), fix((0, 2, "")), fix((2, 4, "x"))], "x"),
            // Edits that touch are in nobody's way.
            ([fix((2, 3, "C")), fix((2, 2, "<")), fix((3, 3, ">"))], "ab<C>def"),
            ([], "abcdef"), ([Fix("words only")], "abcdef"),
        ])
    func applies(_ fixes: [Fix], _ expected: String) {
        let fixed = FixedText(applying: fixes, to: "abcdef")
        #expect(fixed.text == expected)
        #expect(fixed.refused == [] && fixed.applied.count == fixes.filter { !$0.edits.isEmpty }.count)
    }

    @Test("A range's bytes are the file's, whatever its characters")
    func countsBytes() {
        #expect(FixedText(applying: [Self.fix((7, 13, "月报"))], to: "标题 周刊🎉").text == "标题 月报🎉")
        #expect(FixedText(applying: [Self.fix((0, 3, ""))], to: "\u{FEFF}a\r\nb").text == "a\r\nb")
    }

    @Test(
        "Of two that overlap the first in the file is applied, and the other is named",
        arguments: [
            (fix((0, 3, "x")), fix((2, 4, "y"))), (fix((0, 5, "x")), fix((1, 2, "y"))),
            (fix((1, 1, "a")), fix((1, 1, "b"))),
            (fix((1, 3, "a")), fix((1, 3, "b"))), (fix((0, 4, "x")), fix((2, 2, "y"))),
            (fix((1, 2, "x")), fix((1, 2, "x"))),
            (fix((0, 1, "x"), (4, 5, "x")), fix((2, 2, "y"), (4, 5, "y"))),
        ])
    func refusesOverlaps(_ first: Fix, _ second: Fix) {
        for order in [[first, second], [second, first]] {
            let fixed = FixedText(applying: order, to: "abcdef")
            #expect(fixed.applied == [first])
            #expect(fixed.refused == [FixedText.Refused(fix: second, reason: .overlap)])
            #expect(fixed.text == FixedText(applying: [first], to: "abcdef").text)
        }
    }

    @Test("What is safe goes before a guess, wherever it stands")
    func safeGoesFirst() {
        let (guess, safe) = (Self.fix((0, 4, "guess"), safety: .guess), Self.fix((3, 5, "safe")))
        let fixed = FixedText(applying: [guess, safe], to: "abcdef")
        #expect(fixed.text == "abcsafef" && fixed.applied == [safe] && fixed.refused.map(\.fix) == [guess])
    }

    @Test(
        "An edit outside of the file, or of half a character, is refused with all of its fix",
        arguments: [(0, 99), (-1, 1), (8, 9), (1, 2), (0, 5), (5, 7)])
    func refusesWhatIsOutside(_ lower: Int, _ upper: Int) {
        let fix = Self.fix((0, 0, "-"), (lower, upper, ""))
        let fixed = FixedText(applying: [fix], to: "周a刊")
        #expect(fixed.text == "周a刊" && fixed.refused == [FixedText.Refused(fix: fix, reason: .outside)])
    }

    @Test("A fix whose own edits overlap is refused, and others are not")
    func refusesContradictions() {
        let (bad, good) = (Self.fix((0, 2, "x"), (1, 3, "y")), Self.fix((1, 2, "B")))
        let fixed = FixedText(applying: [bad, good], to: "abc")
        #expect(fixed.text == "aBc" && fixed.refused == [FixedText.Refused(fix: bad, reason: .contradiction)])
    }

    @Test("A fix without edits has no safety; edits are in the order of the file")
    func fixes() {
        #expect(Fix("m").safety == nil && Fix("m", .safe, edits: []) == Fix("m"))
        let (early, late) = (Edit(SourceRange(1, 2), to: ""), Edit(SourceRange(4, 5), to: ""))
        #expect(Fix("m", .safe, edits: [late, early]).edits == [early, late])
        #expect(Fix("m", .safe, edits: [late, early]) == Fix("m", .safe, edits: [early, late]))
    }
}

/// Many edits of many texts, the same on every run.
@Suite("Fixes applied to a file's text, at random")
struct FixedTextPropertyTests {
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    private static func text(_ numbers: inout Numbers) -> String {
        (0..<Int.random(in: 0...30, using: &numbers)).map { _ in
            ["a", "b", "\n", "周", "é", "🎉"][Int.random(in: 0..<6, using: &numbers)]
        }.joined()
    }

    private static func fixes(_ text: String, _ numbers: inout Numbers) -> [Fix] {
        (0..<Int.random(in: 0...8, using: &numbers)).map { number in
            let edits = (0...Int.random(in: 0...1, using: &numbers)).map { _ in
                let lower = Int.random(in: -1...(text.utf8.count + 1), using: &numbers)
                let range = SourceRange(lower, lower + Int.random(in: 0...4, using: &numbers))
                return Edit(range, to: ["", "x", "刊物"][Int.random(in: 0..<3, using: &numbers)])
            }
            return Fix("\(number)", Bool.random(using: &numbers) ? .safe : .guess, edits: edits)
        }
    }

    /// The simplest way to do it: from the last edit to the first.
    private static func naive(_ edits: [Edit], _ text: String) -> String {
        var bytes = Array(text.utf8)
        for edit in edits.sorted().reversed() {
            bytes.replaceSubrange(edit.range.lower..<edit.range.upper, with: edit.replacement.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func each(_ body: (String, [Fix], inout Numbers) throws -> Void) rethrows {
        for seed in 0..<2000 {
            var numbers = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
            let text = Self.text(&numbers)
            try body(text, Self.fixes(text, &numbers), &numbers)
        }
    }

    @Test("The text is that of the applied edits made one after the other from the end")
    func equalsTheNaiveWay() {
        each { text, fixes, _ in
            let fixed = FixedText(applying: fixes, to: text)
            #expect(fixed.text == Self.naive(fixed.applied.flatMap(\.edits), text))
        }
    }

    @Test("Every fix is either applied or refused, whole")
    func losesNone() {
        each { text, fixes, _ in
            let fixed = FixedText(applying: fixes, to: text)
            let all = fixed.applied + fixed.refused.map(\.fix)
            #expect(all.map(\.message).sorted() == fixes.map(\.message).sorted())
        }
    }

    @Test("The order in which fixes are given does not matter")
    func ordersDoNotMatter() {
        each { text, fixes, numbers in
            let fixed = FixedText(applying: fixes, to: text)
            let shuffled = FixedText(applying: fixes.shuffled(using: &numbers), to: text)
            #expect(fixed.text == shuffled.text)
            #expect(fixed.applied.map(\.edits) == shuffled.applied.map(\.edits))
            #expect(fixed.refused.map(\.reason) == shuffled.refused.map(\.reason))
        }
    }

    @Test("No two applied edits overlap, and one that was refused overlaps one of them")
    func overlapsAreReal() {
        func overlap(_ left: Edit, _ right: Edit) -> Bool {
            let (a, b) = (left.range, right.range)
            return a.isEmpty && b.isEmpty ? a == b : a.lower < b.upper && b.lower < a.upper
        }
        each { text, fixes, _ in
            let fixed = FixedText(applying: fixes, to: text)
            let edits = fixed.applied.flatMap(\.edits)
            for index in edits.indices {
                #expect(!edits[(index + 1)...].contains { overlap($0, edits[index]) })
            }
            for refused in fixed.refused where refused.reason == .overlap {
                #expect(refused.fix.edits.contains { edit in edits.contains { overlap($0, edit) } })
            }
        }
    }

    @Test("Edits that write what stands there already change nothing")
    func sameAgain() {
        each { text, fixes, _ in
            let file = SourceFile(path: "a.md", text: text)
            let idle = fixes.map { fix in
                Fix(fix.wording, .safe, edits: fix.edits.map { Edit($0.range, to: String(file.slice($0.range))) })
            }
            #expect(FixedText(applying: idle, to: text).text == text)
        }
    }
}
