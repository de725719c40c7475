import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@testable import WeeklyBuild
@testable import WeeklyCommands

@Suite("What a build says at its end")
struct BuildReportTests {
    private func diagnostics(_ severities: Diagnostic.Severity...) -> [Diagnostic] {
        severities.map { Diagnostic(DiagnosticID("some-\($0.rawValue)", $0), "m", path: "a.md") }
    }

    private func report(
        _ diagnostics: [Diagnostic] = [], issues: Int = 2, held: [Publication.HeldBack] = [],
        _ summary: SiteWriter.Summary? = SiteWriter.Summary(pages: 3, written: 4, unchanged: 5, removed: 0),
        unfinished: SiteWriter.Unfinished? = nil, elapsed: Duration = .milliseconds(7), isStrict: Bool = false,
        detail: BuildReport.Detail = .usual
    ) -> BuildReport {
        let outcome = BuildAction.Outcome(
            list: DiagnosticList(and: diagnostics), issueCount: issues, heldBack: held, summary: summary,
            unfinished: unfinished)
        return BuildReport(
            outcome: outcome, output: "public", root: ".", elapsed: elapsed, isStrict: isStrict, detail: detail)
    }

    @Test("All of it is said in Chinese")
    func chinese() {
        let held = [
            Publication.HeldBack(sourcePath: "issues/1.md", reason: .draft),
            Publication.HeldBack(sourcePath: "issues/2.md", reason: .draft),
        ]
        var done = report(diagnostics(.warning), held: held, .init(pages: 3, written: 4, unchanged: 5, removed: 2))
        done.language = .chinese
        #expect(
            done.summary == """
                public：2 期，3 个网页，已写入 4 个文件，删除 2 个，5 个没有变化，1 个警告，用时 7 ms
                暂不发布 2 期：issues/1.md（草稿）、issues/2.md（草稿）

                """)
        var strict = report(diagnostics(.warning), nil, isStrict: true)
        strict.language = .chinese
        #expect(strict.summary == "什么也没有写入：0 个错误，1 个警告（--strict：有警告就不写入）\n")
        let halfway = SiteWriter.Unfinished(moved: 3, moves: 40, removed: 0, removals: 2)
        var failed = report(diagnostics(.error), nil, unfinished: halfway)
        failed.language = .chinese
        #expect(
            failed.summary == "public：只写入了一部分（共 40 个文件，已移动 3 个，应删除 2 个，已删除 0 个），下次构建会补全：1 个错误，0 个警告\n")
    }

    private func drafts(_ count: Int) -> [Publication.HeldBack] {
        (1...count).map { Publication.HeldBack(sourcePath: "issues/\($0).md", reason: .draft) }
    }

    @Test("It says when the next issue is due that waits for its date, whatever the order of files")
    func nextDue() throws {
        let dates = ["2027-01-08", "2026-12-04", "2026-12-11"].map {
            DateTime(frontMatterText: "\($0)T17:00:00Z", in: .utc)
        }
        let future = zip(1..., dates.compactMap(\.self)).map {
            Publication.HeldBack(sourcePath: "issues/n\($0).md", reason: .future($1))
        }
        let due = report(held: drafts(1) + future)
        #expect(
            due.summary.hasSuffix(
                "next issue due: 2026-12-04T17:00:00Z, issues/n2.md; a build from then on publishes it\n"))
        let next = try object(due)["nextDue"] as? [String: String]
        #expect(next == ["sourcePath": "issues/n2.md", "date": "2026-12-04T17:00:00Z"])
        let none = report(held: drafts(1))
        #expect(!none.summary.contains("due"))
        #expect(try object(none)["nextDue"] is NSNull)
    }

    private func object(_ report: BuildReport) throws -> [String: Any] {
        #expect(report.json.hasSuffix("}\n"))
        return try #require(JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
    }

    @Test("A summary counts issues, pages, files and warnings")
    func summary() {
        #expect(report().summary == "public: 2 issues, 3 pages, 4 files written, 5 unchanged, 0 warnings, 7 ms\n")
        let one = SiteWriter.Summary(pages: 1, written: 1, unchanged: 0, removed: 2)
        #expect(
            report(diagnostics(.warning, .note), issues: 1, one).summary
                == "public: 1 issue, 1 page, 1 file written, 2 removed, 0 unchanged, 1 warning, 7 ms\n")
    }

    @Test(
        "Time is in milliseconds up to a second, then in seconds",
        arguments: [
            (Duration.milliseconds(0), "0 ms"), (.microseconds(999_999), "999 ms"), (.milliseconds(1000), "1.0 s"),
            (.milliseconds(1999), "1.9 s"), (.milliseconds(61_250), "61.2 s"),
        ])
    func time(elapsed: Duration, text: String) {
        #expect(report(elapsed: elapsed).summary.hasSuffix(", \(text)\n"))
    }

    @Test("Where nothing was written it says why")
    func nothingWritten() {
        #expect(
            report(diagnostics(.error, .error, .warning), nil).summary == "nothing written: 2 errors, 1 warning\n")
        #expect(
            report(diagnostics(.warning), nil, isStrict: true).summary
                == "nothing written: 0 errors, 1 warning (--strict: warnings fail)\n")
    }

    @Test("Where a build failed on its way it says how far it came")
    func writtenByPart() throws {
        let halfway = SiteWriter.Unfinished(moved: 3, moves: 40, removed: 0, removals: 2)
        let report = report(diagnostics(.error), nil, unfinished: halfway)
        #expect(
            report.summary
                == "public: written by part, 3 of 40 files moved and 0 of 2 removed; the next build mends it: "
                + "1 error, 0 warnings\n")
        #expect(
            try object(report)["unfinished"] as? [String: Int] == [
                "moved": 3, "moves": 40, "removed": 0, "removals": 2,
            ])
        let nearly = SiteWriter.Unfinished(moved: 1, moves: 1)
        #expect(
            self.report(diagnostics(.error), nil, unfinished: nearly).summary.hasPrefix(
                "public: written by part, 1 of 1 file moved; the next"))
    }

    @Test("What is held back is named with its reason, a dozen at most unless all are wanted")
    func heldBack() throws {
        let date = try #require(DateTime(frontMatterText: "2030-01-02", in: .utc))
        let future = Publication.HeldBack(sourcePath: "issues/x.md", reason: .future(date))
        #expect(
            report(held: drafts(1) + [future]).summary.contains(
                "\nheld back: 2 issues: issues/1.md (draft), issues/x.md (dated \(date.text), after now)\n"))
        let many = report(held: drafts(14)).summary
        #expect(
            many.contains("issues/12.md (draft), and 2 more (--verbose names them)\n") && !many.contains("issues/13.md")
        )
        let all = report(held: drafts(14), detail: .verbose).summary
        #expect(all.contains("issues/14.md") && !all.contains("more"))
        #expect(!report(held: drafts(12)).summary.contains("more"))
    }

    @Test(
        "How much is told depends on what is wanted",
        arguments: [
            (BuildReport.Detail.usual, false, ["some-error", "some-warning"]), (.quiet, false, ["some-error"]),
            (.quiet, true, ["some-error", "some-warning"]),
            (.verbose, false, ["some-error", "some-warning", "some-note"]),
        ])
    func details(detail: BuildReport.Detail, isStrict: Bool, names: [String]) throws {
        let object = try object(report(diagnostics(.note, .warning, .error), nil, isStrict: isStrict, detail: detail))
        #expect((object["diagnostics"] as? [[String: Any]])?.map { $0["id"] as? String } == names)
    }

    @Test("A kind that there is much of is told once unless all are wanted; the JSON form has all")
    func groups() throws {
        let many = (1...20).map { Diagnostic(DiagnosticID("some", .warning), "m\($0)", path: "a.md") }
        #expect(report(many).told.count == 1 && report(many, detail: .verbose).told.count == 20)
        #expect((try object(report(many))["diagnostics"] as? [Any])?.count == 20)
    }

    @Test("The JSON form has a version and the same keys always")
    func json() throws {
        let date = try #require(DateTime(frontMatterText: "2030-01-02", in: .utc))
        let held = drafts(1) + [Publication.HeldBack(sourcePath: "issues/x.md", reason: .future(date))]
        let written = try object(report(held: held))
        #expect(written["schemaVersion"] as? Int == 2 && written["issues"] as? Int == 2)
        #expect(written["output"] as? String == "public" && written["milliseconds"] as? Int == 7)
        #expect(
            written["heldBack"] as? [[String: String]] == [
                ["sourcePath": "issues/1.md", "reason": "draft"], ["sourcePath": "issues/x.md", "reason": "future"],
            ])
        #expect(written["summary"] as? [String: Int] == ["pages": 3, "written": 4, "unchanged": 5, "removed": 0])
        let failed = try object(report(diagnostics(.error), nil))
        #expect(written["unfinished"] is NSNull && failed["unfinished"] is NSNull)
        #expect(failed["summary"] is NSNull && Set(failed.keys) == Set(written.keys))
    }
}

@Suite("The time that a site is built for")
struct BuildTimeTests {
    @Test(
        "It is written as front matter has it, in UTC where no offset is given",
        arguments: [
            ("1970-01-01", 0), ("1970-01-02T00:00:00+08:00", 57_600), ("2026-01-01T00:00:00Z", 1_767_225_600),
            ("1969-12-31", -86_400),
        ])
    func arguments(text: String, seconds: Int) {
        #expect(BuildTime(argument: text)?.secondsSinceEpoch == seconds)
    }

    @Test("What is no date is refused", arguments: ["", "now", "2026-02-30", "2026-13-01", "1767225600"])
    func refuses(text: String) {
        #expect(BuildTime(argument: text)?.secondsSinceEpoch == nil)
    }

    @Test("SOURCE_DATE_EPOCH counts seconds; an empty one is none, and what is no number is a mistake")
    func environment() throws {
        #expect(try BuildTime.ofEnvironment(["SOURCE_DATE_EPOCH": "86400"])?.secondsSinceEpoch == 86_400)
        #expect(try BuildTime.ofEnvironment([:])?.secondsSinceEpoch == nil)
        #expect(try BuildTime.ofEnvironment(["SOURCE_DATE_EPOCH": ""])?.secondsSinceEpoch == nil)
        for text in ["x", "1.5", "2026-01-01", " 1"] {
            #expect(throws: (any Error).self, "\(text)") { try BuildTime.ofEnvironment(["SOURCE_DATE_EPOCH": text]) }
        }
    }
}
