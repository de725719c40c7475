import Testing
import WeeklyModel

@Suite("How often a newsletter comes out")
struct CadenceTests {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
    }

    @Test("An issue's day is counted from the last one before it whose day is known")
    func counts() {
        let cadence = Cadence(
            [.init(number: 10, day: day(2020, 3, 6)), .init(number: 1, day: day(2020, 1, 3))], every: .days(7))
        #expect(cadence.day(of: 1) == day(2020, 1, 3))
        #expect(cadence.day(of: 3) == day(2020, 1, 17))
        #expect(cadence.day(of: 9) == day(2020, 2, 28))
        #expect(cadence.day(of: 12) == day(2020, 3, 20))
        #expect(cadence.day(of: 0) == day(2019, 12, 27))
    }

    @Test("Months keep the day, as far as they have it")
    func months() {
        let cadence = Cadence([.init(number: 1, day: day(2020, 1, 31))], every: .months(1))
        #expect(cadence.day(of: 2) == day(2020, 2, 29))
        #expect(cadence.day(of: 13) == day(2021, 1, 31))
    }

    @Test(
        "The time from one issue to the next is written in words",
        arguments: [
            ("week", Cadence.Step.days(7)), ("2 weeks", .days(14)), ("10 days", .days(10)), ("month", .months(1)),
        ])
    func steps(text: String, step: Cadence.Step) {
        #expect(Cadence.step(text) == step)
    }

    @Test("Anything else is none", arguments: ["", "weekly", "0 days", "-1 days", "2 2 days", "x weeks"])
    func noSteps(text: String) {
        #expect(Cadence.step(text) == nil)
    }
}
