import Testing
import WeeklyModel

@Suite("What is on the schedule")
struct ScheduleTests {
    private static func seconds(_ text: String) -> Int { Made.moment(text).secondsSinceEpoch }

    @Test(
        "An entry is over at the end of its last day, where it takes place",
        arguments: [
            ("2022-03-09", nil, 0, "2022-03-09 23:59", false), ("2022-03-09", nil, 0, "2022-03-10 00:00", true),
            ("2022-03-09 19:00", nil, 0, "2022-03-09 23:59", false),
            ("2022-03-09 19:00", nil, 0, "2022-03-10 00:00", true),
            ("2022-03-09 19:00", nil, 28_800, "2022-03-09 15:59", false),
            ("2022-03-09 19:00", nil, 28_800, "2022-03-09 16:00", true),
            ("2022-03-09 19:00", nil, -18_000, "2022-03-10 04:59", false),
            ("2022-03-09 19:00", nil, -18_000, "2022-03-10 05:00", true),
            ("2022-03-09", "2022-03-11", 0, "2022-03-11 12:00", false),
            ("2022-03-09", "2022-03-11", 0, "2022-03-12 00:00", true),
            ("2022-03-09 19:00", "2022-03-09 20:00", 0, "2022-03-09 21:00", false),
            ("2022-03-09 19:00", "2022-03-10 02:00", 0, "2022-03-10 23:00", false),
        ] as [(String, String?, Int, String, Bool)])
    func past(start: String, end: String?, offset: Int, now: String, isPast: Bool) {
        let entry = Made.scheduleEntry("t", start, end: end, offset: offset)
        #expect(entry.isPast(at: Self.seconds(now)) == isPast)
    }

    @Test("What has no day is never over, and a review always is")
    func dateless() {
        #expect(!Made.scheduleEntry("t").isPast(at: Int.max - 1))
        #expect(Made.scheduleEntry("t", isReview: true).isPast(at: 0))
        #expect(Made.scheduleEntry("t", "2022-03-09", isReview: true).isPast(at: Self.seconds("2022-03-01")))
    }

    @Test(
        "Announcements of one happening are told by their title and their start",
        arguments: [
            (Made.scheduleEntry("t", "2022-03-09"), Made.scheduleEntry("t", "2022-03-09"), true),
            (Made.scheduleEntry("t"), Made.scheduleEntry("t"), true),
            (Made.scheduleEntry("t", "2022-03-09", end: "2022-03-10"), Made.scheduleEntry("t", "2022-03-09"), true),
            (Made.scheduleEntry("t", "2022-03-09"), Made.scheduleEntry("u", "2022-03-09"), false),
            (Made.scheduleEntry("t", "2022-03-09"), Made.scheduleEntry("t", "2022-03-10"), false),
            (Made.scheduleEntry("t", "2022-03-09"), Made.scheduleEntry("t", "2022-03-09 19:00"), false),
            (Made.scheduleEntry("t", "2022-03-09"), Made.scheduleEntry("t", "2022-03-09", isReview: true), false),
        ])
    func identity(one: ScheduleEntry, other: ScheduleEntry, isSame: Bool) {
        let issue = IndexedIssue(Made.issue("a", .scheduleEntry(one), .scheduleEntry(other)))
        #expect((issue.schedule[0].identity == issue.schedule[1].identity) == isSame)
        #expect(Set(issue.schedule.map(\.identity)).count == (isSame ? 1 : 2))
    }

    @Test("An indexed entry knows its place, its month and whether it is over")
    func items() {
        let issue = IndexedIssue(
            Made.issue("a", Made.prose("p"), Made.entry("t", "2022-03-09 19:00"), Made.entry("u")))
        #expect(issue.schedule.map(\.place.passage) == [1, 2])
        #expect(issue.schedule.map { $0.start?.text } == ["2022-03-09T19:00:00Z", nil])
        #expect(issue.schedule.map { $0.start?.month } == [Month(year: 2022, month: 3), nil])
        #expect(issue.schedule.map { $0.isPast(at: Self.seconds("2022-03-10")) } == [true, false])
    }

    @Test("The schedule leaves out issues of which everything is over by then")
    func after() {
        let newsletter = Newsletter([
            Made.issue(
                "new", "2022-03-11", Made.entry("a", "2022-03-20"), Made.entry("b", "2022-03-01"), Made.entry("c")),
            Made.issue("old", "2022-02-11", Made.entry("d", "2022-02-20")),
            Made.issue("undated", "2022-01-11", Made.entry("e")),
            Made.issue("reviewed", "2022-01-10", Made.entry("f", "2022-04-01", isReview: true)),
        ])
        func places(_ time: String?) -> [String] {
            newsletter.schedule(after: time.map(Self.seconds)).map { path, _ in
                guard case .scheduleEntry(let entry) = newsletter.item(at: path).content else { return "?" }
                return entry.title
            }
        }
        #expect(places(nil) == ["a", "b", "c", "d", "e", "f"])
        #expect(places("2022-02-20") == ["a", "b", "c", "d"])
        #expect(places("2022-02-21") == ["a", "b", "c"])
        #expect(places("2022-03-20") == ["a", "b", "c"])
        #expect(places("2022-03-21") == [])
    }
}
