import Testing
import WeeklyModel
import WeeklySite

@Suite("What is said of issues that are not out yet")
struct WaitingWordsTests {
    /// 2026-11-29, noon in Shanghai.
    private static let now = 1_795_924_800

    private static func due(_ days: Int, _ seconds: Int, language: String) -> String {
        let date = DateTime(secondsSinceEpoch: now - 12 * 3600 + days * 86_400 + seconds, offset: 8 * 3600)
        return WaitingWords.due(date, now: now, language: language)
    }

    @Test("Within a week the weekday tells the day, later its date")
    func due() {
        #expect(Self.due(5, 61_200, language: "en") == "due Friday 17:00")
        #expect(Self.due(5, 61_200, language: "zh-CN") == "周五 17:00 发布")
        #expect(Self.due(12, 34_200, language: "en-GB") == "due Friday, 11 December 2026, 09:30")
        #expect(Self.due(12, 34_200, language: "zh") == "2026 年 12 月 11 日 周五 09:30 发布")
    }

    @Test("Every language has words for one issue and for many", arguments: ["en", "zh-CN"])
    func words(language: String) {
        let words = WaitingWords.of(language: language)
        #expect(!words.draft.isEmpty && !words.one.isEmpty && words.many.contains("{n}"))
    }
}
