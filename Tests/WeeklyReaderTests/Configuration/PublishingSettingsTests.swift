import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite("When a newsletter comes out, as people write it")
struct PublishingSettingsTests {
    @Test(
        "A weekday in either language and an hour are read",
        arguments: [
            ("friday 17:00", Weekday.friday, "17:00:00"), ("FRI 9:30", .friday, "09:30:00"),
            ("周五 17:00", .friday, "17:00:00"), ("星期日8：05", .sunday, "08:05:00"), ("周天 0:00", .sunday, "00:00:00"),
            (" Tues  23:59 ", .tuesday, "23:59:00"), ("礼拜一 12:00", .monday, "12:00:00"),
        ])
    func reads(text: String, weekday: Weekday, time: String) {
        let read = PublishingTime(text)
        #expect(read?.weekday == weekday)
        #expect(read?.time.text == time)
    }

    @Test(
        "Anything else is not",
        arguments: [
            "", "friday", "17:00", "friday 24:00", "friday 17:60", "friday 17", "someday 17:00", "friday 17:00 UTC",
        ])
    func refuses(text: String) {
        #expect(PublishingTime(text) == nil)
    }
}
