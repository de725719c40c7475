import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@testable import WeeklyBuild

@Suite("When the next issue comes out")
struct NextDateTests {
    private let zone = TimeZoneRule(identifier: "Asia/Shanghai") ?? .utc

    private func issues(_ dates: [String], numbers: [Int?] = []) throws -> [PastIssue] {
        try dates.enumerated().map { index, text in
            let date = try #require(DateTime(frontMatterText: text, in: zone))
            var front = FrontMatter(title: "A", date: date)
            front.number = index < numbers.count ? numbers[index] : nil
            let issue = Issue(frontMatter: front, slug: "a", sourcePath: "a.md", sections: [])
            return PastIssue(path: "a\(index).md", issue: issue, file: SourceFile(path: "a.md", text: ""))
        }
    }

    private func next(
        _ dates: [String], numbers: [Int?] = [], publishes: String? = nil, now: String
    ) throws -> String {
        var configuration = Configuration(title: "A", address: .example)
        configuration.publishes = publishes.flatMap { PublishingTime($0) }
        let now = try #require(DateTime(frontMatterText: now, in: zone)).secondsSinceEpoch
        let recent = try issues(dates, numbers: numbers)
        return NextDate(after: recent, in: zone, now: now).date(by: configuration, number: nil).text
    }

    @Test("Weekday and hour are those of most issues")
    func usual() throws {
        let fridays = ["2026-11-06 17:00", "2026-11-12 9:00", "2026-11-20 17:00"]
        #expect(try next(fridays, now: "2026-11-22") == "2026-11-27T17:00:00+08:00")
    }

    @Test("What the site says wins")
    func configured() throws {
        let fridays = ["2026-11-13 17:00", "2026-11-20 17:00"]
        #expect(try next(fridays, publishes: "周一 9:30", now: "2026-11-22") == "2026-11-23T09:30:00+08:00")
    }

    @Test("It is never before today, and may be today")
    func today() throws {
        let fridays = ["2026-01-02 17:00", "2026-01-09 17:00"]
        #expect(try next(fridays, now: "2026-11-27 23:00") == "2026-11-27T17:00:00+08:00")
        #expect(try next(fridays, now: "2026-11-28") == "2026-12-04T17:00:00+08:00")
    }

    @Test("A newest issue that is dated ahead has the next one behind it")
    func ahead() throws {
        #expect(try next(["2026-12-04 17:00", "2026-12-11 17:00"], now: "2026-11-22") == "2026-12-18T17:00:00+08:00")
    }

    @Test("Two weeks, and a day of the month, are kept; missing numbers are counted")
    func rhythm() throws {
        let fortnights = ["2026-10-09", "2026-10-23", "2026-11-06", "2026-11-20"]
        #expect(try next(fortnights, now: "2026-11-22").hasPrefix("2026-12-04"))
        let numbered = ["2026-09-04", "2026-10-02", "2026-11-20"]
        #expect(try next(numbered, numbers: [1, 5, 12], now: "2026-11-22").hasPrefix("2026-11-27"))
        let monthly = ["2026-08-28", "2026-09-28", "2026-10-28", "2026-11-28"]
        #expect(try next(monthly, now: "2026-11-29").hasPrefix("2026-12-28"))
    }

    @Test("Without any issue it is today at noon, or when the site says")
    func first() throws {
        #expect(try next([], now: "2026-11-22 8:00") == "2026-11-22T12:00:00+08:00")
        #expect(try next([], publishes: "friday 17:00", now: "2026-11-22") == "2026-11-27T17:00:00+08:00")
    }
}

@Suite("Dates as front matter has them")
struct WrittenDateTests {
    @Test(
        "The form of another date is kept",
        arguments: [
            ("2026-11-27T17:00:00+08:00", "2026-12-04T17:00:00+08:00"), ("2026-11-27", "2026-12-04"),
            ("2026-11-27 17:00", "2026-12-04 17:00"),
            ("\"2026-11-27 17:00:00 +0800\"", "\"2026-12-04 17:00:00 +0800\""),
            ("2026-11-27T09:00:00Z", "2026-12-04T09:00:00Z"), ("2026-11-27T17:00:00", "2026-12-04T17:00:00"),
        ])
    func keepsForm(like: String, text: String) throws {
        let date = try #require(DateTime(frontMatterText: "2026-12-04T17:00:00+08:00", in: .utc))
        #expect(WrittenDate(like: like)?.text(of: date) == text)
    }

    @Test("What is no date has no form", arguments: ["", "soon", "2026", "{{date}}"])
    func refuses(text: String) {
        #expect(WrittenDate(like: text) == nil)
    }
}
