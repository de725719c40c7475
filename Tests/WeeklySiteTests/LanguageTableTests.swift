import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("Languages as tables")
struct LanguageTableTests {
    @Test("What the program says in its own languages is what their tables say", arguments: ["en", "zh-CN"])
    func same(language: String) {
        let own = InterfaceWords(language: language)
        let table = InterfaceWords(language: language, table: .of(language: language))
        #expect(table.record == own.record)
        #expect(table.feeds == own.feeds)
        for kind in ScheduleEntry.Kind.allCases { #expect(table.text(of: kind) == own.text(of: kind)) }
        for date in [0, 50_400, 20_000 * 86_400].map({ DateTime(secondsSinceEpoch: $0, offset: 0) }) {
            #expect(table.full(.dateTime(date)) == own.full(.dateTime(date)))
            #expect(table.full(.day(date.day)) == own.full(.day(date.day)))
            #expect(table.text(of: date.day) == own.text(of: date.day))
            #expect(table.weekday(date.day) == own.weekday(date.day))
        }
        let month = Month(year: 2026, month: 3)
        #expect(table.text(of: month) == own.text(of: month))
    }

    @Test("All languages have the same keys, gaps and rows")
    func shapes() {
        let (english, chinese) = (LanguageTable.of(language: "en"), LanguageTable.of(language: "zh"))
        #expect(english.groups.map(\.name) == chinese.groups.map(\.name))
        for (left, right) in zip(english.groups, chinese.groups) {
            #expect(left.words.map(\.key) == right.words.map(\.key))
            #expect(left.words.map { $0.gaps.sorted() } == right.words.map { $0.gaps.sorted() })
            #expect(left.lists.map(\.words.count) == right.lists.map(\.words.count))
        }
    }
}
