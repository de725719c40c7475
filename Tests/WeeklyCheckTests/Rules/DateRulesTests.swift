import Testing
import WeeklyDiagnostics
import WeeklyModel

@Suite("Rule: dates that are not those of files' names")
struct DateMismatchTests {
    @Test(
        "A month or more between date and name is found, in whatever form the name has it",
        arguments: ["weekly-20261127", "2026-11-27", "weekly_2026_11_27", "2026-11-27/index"])
    func year(name: String) {
        let files = [CheckedNewsletters.file(name, "A", "2025-11-27")]
        #expect(CheckedNewsletters.findings("date-mismatch", files) == ["\(name):3: 2025-11-27"])
        let fix = CheckedNewsletters.diagnostics("date-mismatch", files).first?.fixes.first
        #expect(fix?.edits.map(\.replacement) == ["2026-11-27"])
    }

    @Test("Some days are found where other names agree with their issues")
    func days() {
        let others = (1...4).map { CheckedNewsletters.file("2026-10-0\($0)", "A", "2026-10-0\($0)") }
        let files = others + [CheckedNewsletters.file("2026-11-27", "A", "2026-11-20T17:00:00+08:00")]
        #expect(CheckedNewsletters.findings("date-mismatch", files) == ["2026-11-27:3: 2026-11-20T17:00:00+08:00"])
    }

    @Test("Names of the week that an issue is about, and names without a date, are right")
    func right() {
        let weeks = (1...6).map { CheckedNewsletters.file("2026-10-0\($0)", "A", "2026-10-1\($0)") }
        #expect(CheckedNewsletters.findings("date-mismatch", weeks) == [])
        let names = ["a", "weekly-42", "20261399", "2026-11", "12026-11-27"]
        let undated = names.map { CheckedNewsletters.file($0, "A", "2020-01-01") }
        #expect(CheckedNewsletters.findings("date-mismatch", undated) == [])
    }
}

@Suite("Rule: another day of the week than the newsletter's")
struct UnusualWeekdayTests {
    @Test("A new issue on another day is found")
    func found() {
        let files = CheckedNewsletters.weeks(10) + [CheckedNewsletters.file("new", "A", "2026-03-11")]
        #expect(CheckedNewsletters.findings("unusual-weekday", files) == ["new:3: 2026-03-11"])
        let message = CheckedNewsletters.diagnostics("unusual-weekday", files).first?.message
        #expect(message == "2026-03-11 is a Wednesday, but this newsletter comes out on a Friday")
    }

    @Test("The same day, few issues, issues on any day, and an old one are right")
    func right() {
        let new = CheckedNewsletters.file("new", "A", "2026-03-11")
        #expect(CheckedNewsletters.findings("unusual-weekday", CheckedNewsletters.weeks(12)) == [])
        #expect(CheckedNewsletters.findings("unusual-weekday", CheckedNewsletters.weeks(9) + [new]) == [])
        let mixed = (1...9).map { CheckedNewsletters.file("m\($0)", "A", "2026-03-0\($0)") }
        #expect(CheckedNewsletters.findings("unusual-weekday", mixed + CheckedNewsletters.weeks(4) + [new]) == [])
        #expect(CheckedNewsletters.findings("unusual-weekday", CheckedNewsletters.weeks(22) + [new]) == [])
    }
}

extension UnusualWeekdayTests {
    @Test("The weekday that the site names counts, whatever its archive shows")
    func configured() throws {
        let wednesdays = PublishingTime(.wednesday, try #require(TimeOfDay(hour: 17, minute: 0)))
        let wednesday = CheckedNewsletters.file("new", "A", "2026-03-11")
        let friday = CheckedNewsletters.file("newer", "A", "2026-03-13")
        #expect(CheckedNewsletters.findings("unusual-weekday", [wednesday], publishes: wednesdays) == [])
        #expect(
            CheckedNewsletters.findings("unusual-weekday", [wednesday, friday], publishes: wednesdays)
                == ["newer:3: 2026-03-13"])
    }
}

@Suite("Rule: last year's date")
struct LastYearTests {
    @Test("An issue that is dated a year before the one that its number follows is found")
    func found() {
        let files = [
            CheckedNewsletters.file("a", "A", "2025-12-26", "number: 52\n"),
            CheckedNewsletters.file("b", "B", "2025-01-02", "number: 53\n"),
        ]
        #expect(CheckedNewsletters.findings("last-year", files) == ["b:3: 2025-01-02"])
        let fix = CheckedNewsletters.diagnostics("last-year", files).first?.fixes.first
        #expect(fix?.edits.map(\.replacement) == ["2026"])
    }

    @Test("One that is dated a year after the one before it is found, and not the next one")
    func ahead() {
        let files = [
            CheckedNewsletters.file("a", "A", "2026-05-01", "number: 52\n"),
            CheckedNewsletters.file("b", "B", "2027-05-08", "number: 53\n"),
            CheckedNewsletters.file("c", "C", "2026-05-15", "number: 54\n"),
        ]
        #expect(CheckedNewsletters.findings("last-year", files) == ["b:3: 2027-05-08"])
        let fix = CheckedNewsletters.diagnostics("last-year", files).first?.fixes.first
        #expect(fix?.edits.map(\.replacement) == ["2026"])
    }

    @Test(
        "Issues in order, and some that came out in another order, are right",
        arguments: ["2026-01-02", "2025-12-19", "2023-01-02"])
    func right(date: String) {
        let files = [
            CheckedNewsletters.file("a", "A", "2025-12-26", "number: 52\n"),
            CheckedNewsletters.file("b", "B", date, "number: 53\n"),
        ]
        #expect(CheckedNewsletters.findings("last-year", files) == [])
    }
}

@Suite("Rule: dates many months ahead")
struct DateAheadTests {
    /// 2026-03-01.
    private static let now = 20_513 * 86_400

    private static func findings(_ dates: [String], _ more: String = "") -> [String] {
        let files = dates.enumerated().map { CheckedNewsletters.file("n\($0)", "A\($0)", $1, more) }
        return CheckedNewsletters.findings("date-ahead", files, now: now)
    }

    @Test("An issue of next year is found, and what follows it, but nothing before")
    func found() {
        #expect(Self.findings(["2026-02-20", "2026-02-27", "2027-03-06"]) == ["n2:3: 2027-03-06"])
        #expect(Self.findings(["2026-02-27", "2026-10-02", "2026-10-09"]) == ["n1:3: 2026-10-02", "n2:3: 2026-10-09"])
        #expect(Self.findings(["2027-03-06"]) == ["n0:3: 2027-03-06"])
    }

    @Test("Issues that are planned, drafts, a newsletter that is written ahead, and years of no newsletter are right")
    func right() {
        #expect(Self.findings(["2026-02-27", "2026-08-01"]) == [])
        #expect(Self.findings(["2027-03-06"], "draft: true\n") == [])
        #expect(Self.findings(["2026-02-27", "2026-06-01", "2026-09-01", "2026-12-01"]) == [])
        #expect(Self.findings(["2026-02-27", "2926-03-06"]) == [])
    }
}

@Suite("Rule: two issues of one day")
struct DuplicateDateTests {
    @Test("Two new issues of one day are found, with the other one")
    func found() {
        let files = [
            CheckedNewsletters.file("a", "A", "2026-01-02T10:00:00+08:00"),
            CheckedNewsletters.file("b", "B", "2026-01-02T17:00:00+08:00"),
        ]
        let found = CheckedNewsletters.diagnostics("duplicate-date", files)
        #expect(
            found.map(\.path) == ["content/issues/b.md"] || found.map { $0.location?.path } == ["content/issues/b.md"])
        #expect(found.first?.notes.map { $0.location?.path } == ["content/issues/a.md"])
    }

    @Test("Two languages, two series and old issues are right")
    func right() {
        let languages = [
            CheckedNewsletters.file("a", "A", "2026-01-02"),
            CheckedNewsletters.file("b", "B", "2026-01-02", "language: en\n"),
        ]
        #expect(CheckedNewsletters.findings("duplicate-date", languages) == [])
        let series = [
            CheckedNewsletters.file("a", "A", "2026-01-02"),
            CheckedNewsletters.file("b", "B", "2026-01-02", "categories: C\n"),
        ]
        #expect(CheckedNewsletters.findings("duplicate-date", series) == [])
        let old = [CheckedNewsletters.file("a", "A", "2025-01-02"), CheckedNewsletters.file("b", "B", "2025-01-02")]
        #expect(CheckedNewsletters.findings("duplicate-date", old + CheckedNewsletters.weeks(1)) == [])
    }
}
