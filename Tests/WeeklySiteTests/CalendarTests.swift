import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("Calendars")
struct CalendarTests {
    private typealias Sample = SampleNewsletter

    private static func calendar(_ issues: [WeeklyModel.Issue], _ file: String = "schedule.ics") throws -> ReadCalendar
    {
        let (site, problems) = Site.assemble(Sample.pages(issues))
        #expect(problems.isEmpty)
        return try ReadCalendar(try #require(site[RoutePath(file)], "\(file)").madeBytes())
    }

    private static func issue(_ slug: String, day: Int, _ entries: ScheduleEntry...) -> WeeklyModel.Issue {
        Sample.issue(slug, day: day, sections: [Sample.schedule(entries)])
    }

    private static func time(_ hour: Int, _ minute: Int = 0, day: Int = 10) throws -> DayOrDateTime {
        let time = try #require(TimeOfDay(hour: hour, minute: minute))
        return .dateTime(DateTime(day: Day(daysSinceEpoch: 20_000 + day), time: time, offset: 28_800))
    }

    @Test("An entry is an event with all that is known of it")
    func wholeEvent() throws {
        let calendar = try Self.calendar([Sample.issue("a", day: 1, sections: [Sample.schedule()])])
        let event = try #require(calendar.events.first)
        #expect(event["SUMMARY"].map(ReadCalendar.unescaped) == "直播第 3 期：网关; 缓存, 总线")
        #expect(event["DTSTART"] == "20241013T110000Z" && event["DTEND"] == "20241013T123000Z")
        #expect(event["DTSTAMP"] == "20241004T160000Z")
        #expect(event["LOCATION"] == "杭州")
        #expect(event["URL"] == "https://example.org/live?a=1&b=2")
        #expect(
            event["DESCRIPTION"].map(ReadCalendar.unescaped) == """
                小满 (网关维护者)
                @lin
                https://example.org/live?a=1&b=2
                https://weekly.example.org/news/issues/a/#c-0-%E7%9B%B4%E6%92%AD
                """)
    }

    @Test("Who organises an event is told in its description, for it has no address to answer to")
    func organiser() throws {
        var entry = ScheduleEntry(kind: .meetup, title: "聚会", start: try Self.time(19))
        entry.organiser = "Gateway, 上海"
        let event = try #require(try Self.calendar([Self.issue("a", day: 1, entry)]).events.first)
        #expect(event["DESCRIPTION"].map(ReadCalendar.unescaped)?.hasPrefix("Gateway, 上海\nhttps://") == true)
        #expect(event["ORGANIZER"] == nil)
    }

    @Test("A calendar says what it is called, where it is and how often to ask")
    func calendarProperties() throws {
        let properties = try Self.calendar([Sample.issue("a", day: 1, sections: [Sample.schedule()])]).properties
        #expect(properties["VERSION"] == "2.0" && properties["METHOD"] == "PUBLISH" && properties["PRODID"] != nil)
        #expect(properties["NAME"] == "样刊 & 周刊 · 直播与活动日程" && properties["X-WR-CALNAME"] == properties["NAME"])
        #expect(properties["SOURCE;VALUE=URI"] == "https://weekly.example.org/news/schedule.ics")
        #expect(properties["REFRESH-INTERVAL;VALUE=DURATION"] == "P1D" && properties["X-PUBLISHED-TTL"] == "P1D")
    }

    @Test("Lines have 75 octets at most and no character is cut")
    func folding() throws {
        let title = String(repeating: "直播，", count: 60) + "e\u{301}" + String(repeating: "x", count: 200)
        let calendar = try Self.calendar([
            Self.issue("a", day: 1, .init(kind: .livestream, title: title, start: Self.time(19)))
        ])
        #expect(calendar.lines.allSatisfy { $0.count <= 75 })
        #expect(calendar.lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(calendar.lines.contains { $0.count == 75 })
        #expect(calendar.events.first?["SUMMARY"] == title)
    }

    @Test("Text cannot end its line, nor hold controls")
    func hostileText() throws {
        let title = "a\\b\r\nEND:VEVENT\u{7}\u{2028}c"
        let calendar = try Self.calendar([
            Self.issue("a", day: 1, .init(kind: .meeting, title: title, start: Self.time(19)))
        ])
        #expect(calendar.events.map { $0["SUMMARY"] } == ["a\\\\b\\nEND:VEVENT\\nc"])
    }

    @Test("Where no time is known an event takes the whole day, or days up to the one that is written")
    func wholeDays() throws {
        let first = Day(daysSinceEpoch: 20_010)
        func event(_ end: DayOrDateTime?) throws -> [String: String] {
            let entry = ScheduleEntry(kind: .meetup, title: "t", start: .day(first), end: end)
            return try #require(try Self.calendar([Self.issue("a", day: 1, entry)]).events.first)
        }
        #expect(try event(nil)["DTSTART;VALUE=DATE"] == "20241014")
        #expect(try event(nil)["DTEND;VALUE=DATE"] == "20241015")
        #expect(try event(.day(first.adding(days: 2)))["DTEND;VALUE=DATE"] == "20241017")
        #expect(try event(.day(first.adding(days: -2)))["DTEND;VALUE=DATE"] == "20241015")
    }

    @Test("An event whose end nobody wrote, or wrote before its start, takes an hour")
    func usualLength() throws {
        for end in [nil, try Self.time(18), try Self.time(19), .day(Day(daysSinceEpoch: 20_010))] {
            let entry = ScheduleEntry(kind: .livestream, title: "t", start: try Self.time(19), end: end)
            let event = try #require(try Self.calendar([Self.issue("a", day: 1, entry)]).events.first)
            #expect(event["DTSTART"] == "20241014T110000Z" && event["DTEND"] == "20241014T120000Z")
        }
    }

    @Test("An event that begins at a time and ends on a later day takes that day whole")
    func untilADay() throws {
        let entry = ScheduleEntry(
            kind: .meetup, title: "t", start: try Self.time(19), end: .day(Day(daysSinceEpoch: 20_011)))
        let event = try #require(try Self.calendar([Self.issue("a", day: 1, entry)]).events.first)
        #expect(event["DTEND"] == "20241015T160000Z")
    }

    @Test("What several issues announce is one event, told as the newest of them tells it")
    func announcedTwice() throws {
        let start = try Self.time(19)
        let utc: DayOrDateTime = .dateTime(
            DateTime(secondsSinceEpoch: 20_010 * 86_400 + 11 * 3600, offset: 0))
        let old = Self.issue(
            "a", day: 1, .init(kind: .livestream, title: "SOFA Channel #1", start: start, location: "旧"))
        let new = Self.issue(
            "b", day: 8, .init(kind: .livestream, title: "SOFA  channel#1", start: utc, location: "新", isReview: true))
        let events = try Self.calendar([old, new]).events
        #expect(events.map { $0["LOCATION"] } == ["新"])
        let before = try Self.calendar([old]).events
        #expect(before.map { $0["UID"] } == events.map { $0["UID"] })
        #expect(before.map { $0["LOCATION"] } == ["旧"])
    }

    @Test("Another title or another start is another event, and events come in the order of time")
    func differentEvents() throws {
        let issue = Self.issue(
            "a", day: 1, .init(kind: .meeting, title: "t", start: try Self.time(20)),
            .init(kind: .meeting, title: "u", start: try Self.time(19)),
            .init(kind: .meeting, title: "t", start: try Self.time(19, day: 9)))
        let events = try Self.calendar([issue]).events
        #expect(events.map { $0["DTSTART"] } == ["20241013T110000Z", "20241014T110000Z", "20241014T120000Z"])
        #expect(Set(events.map { $0["UID"] }).count == 3)
    }

    @Test("Each entry with a date has a file of its own, whose event is the one of the schedule")
    func oneFileAnEntry() throws {
        let issues = [Sample.issue("a", day: 1, sections: [Sample.schedule()])]
        let alone = try Self.calendar(issues, "issues/a/c-0-直播.ics")
        #expect(alone.events == (try Self.calendar(issues).events))
        #expect(alone.properties["SOURCE;VALUE=URI"] == nil)
        let (site, _) = Site.assemble(Sample.pages(issues))
        #expect(site.routes.filter { $0.path.file.hasSuffix(".ics") }.count == 2)
        #expect(RoutePath("issues/a/c-0-直播.ics").urlPath == "issues/a/c-0-%E7%9B%B4%E6%92%AD.ics")
    }

    @Test("An anchor that is too long for a file's name is cut between characters, and stays unique")
    func longNames() throws {
        let files = try ["一", "二"].map { end in
            let entry = ScheduleEntry(kind: .livestream, title: "t", start: try Self.time(19))
            let item = Item(
                line: 1, anchor: "c-" + String(repeating: "直", count: 90) + end, content: .scheduleEntry(entry))
            return try #require(item.calendarPath(beside: RoutePath("issues/a/index.html"))).file
        }
        #expect(Set(files).count == 2)
        #expect(files.allSatisfy { $0.utf8.count < 220 && $0.hasPrefix("issues/a/c-直") && $0.hasSuffix(".ics") })
    }

    @Test("A newsletter without dates has no calendar, and its pages name none")
    func noDates() throws {
        let undated = Self.issue("a", day: 1, .init(kind: .meeting, title: "待定"))
        let pages = Sample.pages([undated])
        let (site, _) = Site.assemble(pages)
        #expect(!site.routes.contains { $0.path.file.hasSuffix(".ics") })
        #expect(FeedLinks.calendar(pages.edition) == nil)
        let dated = Sample.pages([Sample.issue("a", day: 1, sections: [Sample.schedule()])])
        #expect(FeedLinks.calendar(dated.edition)?.path == "/news/schedule.ics")
    }
}
