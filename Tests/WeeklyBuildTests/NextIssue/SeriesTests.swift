import Testing
import WeeklyModel

@testable import WeeklyBuild

@Suite("What texts of several issues have in common")
struct SeriesTests {
    /// Weekly issues from Friday 2026-10-02 on, with numbers from 8 on.
    private func texts(_ texts: [String], numbered: Bool = true) -> [GappedText] {
        texts.enumerated().map { index, text in
            let marks = IssueMarks(number: numbered ? 8 + index : nil, day: Day(daysSinceEpoch: 20_728 + 7 * index))
            return GappedText(text, of: marks, nearness: 31)
        }
    }

    private func next(_ texts: [String], numbered: Bool = true) -> (String, Bool) {
        let made = self.texts(texts, numbered: numbered)
        let series = Series(made)
        let marks = IssueMarks(number: 8 + texts.count, day: Day(daysSinceEpoch: 20_728 + 7 * texts.count))
        let (head, tail) = series.texts(for: marks)
        return (tail.isEmpty ? head : "\(head)…\(tail)", series.isWhole)
    }

    @Test(
        "Numbers and days go on, whatever their form",
        arguments: [
            (["第 8 期", "第 9 期", "第 10 期"], "第 11 期"), (["A #08", "A #09", "A #10"], "A #11"), (["v8", "v9"], "v10"),
            (["A | 2026-10-02", "A | 2026-10-09"], "A | 2026-10-16"),
            (["a/2026/#8-2026.10.02.md", "a/2026/#9-2026.10.09.md"], "a/2026/#10-2026.10.16.md"),
            (["w-20261002", "w-261009", "w-20261016"], "w-20261023"),
            (["2026 年 10 月 2 日", "2026 年 10 月 9 日"], "2026 年 10 月 16 日"),
            (["October 2, 2026", "October 9, 2026"], "October 16, 2026"),
            (["2 Oct 2026", "9 Oct 2026"], "16 Oct 2026"),
        ])
    func whole(texts: [String], expected: String) {
        #expect(next(texts) == (expected, true))
    }

    @Test(
        "What differs is left to the editor, behind whole words",
        arguments: [
            (["周刊（第 8 期）：甲乙", "周刊（第 9 期）：甲丙", "周刊（第 10 期）：丁"], "周刊（第 11 期）："),
            (["A Weekly | Apples", "A Weekly | Apricots"], "A Weekly | "), (["第8期苹果", "第9期香蕉"], "第10期"),
            (["a/apples.md", "a/pears.md"], "a/….md"), (["Apples, #8", "Pears, #9"], "…, #10"),
        ])
    func part(texts: [String], expected: String) {
        #expect(next(texts) == (expected, false))
    }

    @Test("One text that is another keeps the others from nothing; a half of them does")
    func majority() {
        #expect(next(["w8", "special", "w10"]) == ("w11", true))
        #expect(next(["w8", "special"]).1 == false)
    }

    @Test("The newest issue says how letters are written")
    func newestLetters() {
        #expect(next(["This week #8", "This week #9", "This Week #10"]).0 == "This Week #11")
    }

    @Test("A week that ended on the Sunday before is named by that Sunday")
    func namedWeekday() {
        let sundays = ["Week Ending September 27, 2026", "Week Ending October 4, 2026", "Week Ending October 11, 2026"]
        #expect(next(sundays).0 == "Week Ending October 18, 2026")
    }

    @Test("A version that looks like a number of the issue does not go on")
    func versions() {
        #expect(next(["A 5.7 | x", "A 5.7 | y"]).0 == "A 5.7 | ")
    }
}

@Suite("Numbers that only titles or names tell")
struct LearnedNumbersTests {
    private func numbers(_ texts: [String]) -> [Int?] {
        LearnedNumbers.numbers(
            in: texts.enumerated().map { (text: $1, day: Day(daysSinceEpoch: 20_728 + 7 * $0)) })
    }

    @Test("The number that grows is the issue's; one that stays or falls is not")
    func grows() {
        #expect(numbers(["Swift 6 Weekly 11", "Swift 6 Weekly 12", "Swift 6 Weekly 14"]) == [11, 12, 14])
        #expect(numbers(["X 3.2 released", "X 3.1 released"]) == [nil, nil])
        #expect(numbers(["A 2026-10-02", "A 2026-10-09"]) == [nil, nil])
        #expect(numbers(["A 1", "Interview", "A 3"]) == [1, nil, 3])
    }

    @Test(
        "Of a single issue a mark tells it",
        arguments: [("第 7 期", 7), ("A #7", 7), ("Issue 7: x", 7), ("Swift 6 news", nil)])
    func single(text: String, number: Int?) {
        #expect(numbers([text]) == [number])
    }
}
