import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite("Forms of the schedule that editors use beside the usual ones")
struct ScheduleFormsTests {
    private func schedule(_ body: String, heading: String = "社区会议预告") -> [ScheduleEntry] {
        ReadIssue("### \(heading)\n\n\(body)\n").schedule
    }

    private func starts(_ entries: [ScheduleEntry]) -> [String?] {
        entries.map { entry in
            switch entry.start {
            case .dateTime(let time)?: "\(time.day.text) \(time.time.hour):\(time.time.minute)"
            case .day(let day)?: day.text
            case nil: nil
            }
        }
    }

    @Test("A time may stand in front of its title")
    func timeFirst() {
        let found = schedule(
            "**Alpha：**\n\n时间：3 月 9 日 14:00\n\n主题：甲会\n\n链接：https://e.org/1\n\n"
                + "**Beta：**\n\n时间：3 月 10 日 20:00\n\n主题：乙会\n\n链接：https://e.org/2")
        #expect(found.map(\.title) == ["甲会", "乙会"])
        #expect(starts(found) == ["2022-03-09 14:0", "2022-03-10 20:0"])
        #expect(found.map(\.url) == ["https://e.org/1", "https://e.org/2"])
    }

    @Test("Bold names above times are titles where no label tells one")
    func boldTitles() {
        let found = schedule(
            "**1、Alpha Meetup#7 某城站**\n\n时间：3 月 9 日 13:00\n\n地点：某城某路 1 号\n\n"
                + "**Alpha Channel#9**\n\n时间：3 月 10 日 19:00\n\n形式：线上直播",
            heading: "活动推荐")
        #expect(found.map(\.title) == ["Alpha Meetup#7 某城站", "Alpha Channel#9"])
        #expect(starts(found) == ["2022-03-09 13:0", "2022-03-10 19:0"])
        #expect(schedule("**Alpha：**\n\n时间：3 月 9 日\n\n**Beta：**\n\n时间：3 月 10 日").map(\.title) == ["Alpha", "Beta"])
    }

    @Test("A second time without a name above it belongs to the same happening")
    func twoTimes() {
        #expect(schedule("主题：甲会\n\n时间：3 月 9 日\n\n报名时间：3 月 1 日\n\n地点：某城").count == 1)
    }

    @Test("A list may tell of several happenings")
    func lists() {
        let found = schedule("- 主题：甲\n- 时间：3 月 9 日\n- 嘉宾：小王\n- 主题：乙\n- 时间：3 月 10 日\n- 嘉宾：小李")
        #expect(found.map(\.title) == ["甲", "乙"])
        #expect(found.map { $0.speakers.map(\.name) } == [["小王"], ["小李"]])
        #expect(schedule("- 活动名称：甲大会\n- 分享主题：乙\n- 时间：3 月 9 日\n- 地点：某城").map(\.title) == ["甲大会"])
    }

    @Test("What a meeting talks about tells no title and no time")
    func agenda() {
        let found = schedule(
            "主题：甲会\n\n时间：3 月 9 日 14:00\n\n议题：\n\n- 分享主题：丙的进展\n- 下次会议时间：3 月 16 日\n\n入会链接：https://e.org/1")
        #expect(found.map(\.title) == ["甲会"])
        #expect(found.map(\.url) == ["https://e.org/1"])
    }

    @Test(
        "Labels without a colon, in brackets or spaced",
        arguments: ["**主题** 甲之道", "【主题】甲之道", "「主题」甲之道", "主 题：甲之道", "**主题**\n甲之道", "**主题**\n\n甲之道"])
    func labels(line: String) {
        let found = schedule("\(line)\n\n**时间**：3 月 9 日 19:00")
        #expect(found.map(\.title) == ["甲之道"])
    }

    @Test("A meeting that a sentence tells of")
    func sentence() {
        let found = schedule("Alpha 社区会议将于 3 月 9 日（周三）14:00 召开，欢迎参加。\n\n入会链接：https://e.org/1")
        #expect(found.map(\.title) == ["Alpha 社区会议"])
        #expect(starts(found) == ["2022-03-09 14:0"])
    }

    @Test(
        "Several speakers, in the forms that editors write",
        arguments: [
            ("小王，小李，小张", ["小王", "小李", "小张"]), ("小王（王一），小李（李二）", ["小王", "小李"]),
            ("小王/小李", ["小王", "小李"]), ("小王和小李", ["小王", "小李"]), ("@小王、@小李", ["小王", "小李"]),
            ("小王 | 专家；小李 | 工程师", ["小王", "小李"]), ("某某科技高级工程师 小王", ["小王"]), ("某某集团 小王（花名：大王）", ["小王"]),
            ("小王，某某集团", ["小王"]), ("小王，技术专家", ["小王"]), ("小王，某某云，布道师", ["小王"]),
        ])
    func speakers(value: String, names: [String]) {
        let found = schedule("主题：甲之道\n\n时间：3 月 9 日\n\n嘉宾：\(value)", heading: "直播预告")
        #expect(found.first?.speakers.map(\.name) == names)
    }

    @Test("Numbered labels of speakers, and speakers below their label")
    func speakersBelow() {
        for speakers in ["嘉宾 1：小王\n\n嘉宾 2：小李", "**嘉宾：**\n\n小王，专家\n\n小李，工程师"] {
            let found = schedule("主题：甲\n\n时间：3 月 9 日\n\n" + speakers)
            #expect(found.first?.speakers.map(\.name) == ["小王", "小李"])
        }
    }

    @Test(
        "Times and days in further forms",
        arguments: [
            ("3.15 19:30-20:30", "2022-03-15 19:30"), ("03.15（周二）19:30", "2022-03-15 19:30"),
            ("3.15 下午 2 点", "2022-03-15 14:0"),
            ("3 月 15 日晚 7-8 点", "2022-03-15 19:0"), ("3 月 15 日 14-15 点", "2022-03-15 14:0"),
            ("3 月 15 日 7:00 PM - 8:00 PM", "2022-03-15 19:0"),
        ])
    func times(value: String, start: String) {
        #expect(starts(schedule("主题：甲会\n\n时间：\(value)")) == [start])
    }

    @Test("A version or a quantity is no day", arguments: ["版本 3.15 发布", "约 1.5 周", "3.15.1 19:30", "提升 2.5 倍"])
    func noDay(value: String) {
        #expect(starts(schedule("主题：甲会\n\n时间：\(value)")) == [nil])
    }

    @Test("The day of a title goes with the hours of a label")
    func dayInTitle() {
        #expect(starts(schedule("主题：Alpha 2022-03-09 社区会议\n\n时间：14:00-15:00")) == ["2022-03-09 14:0"])
    }

    @Test("A review of livestreams that links to recordings is reading, a sentence in front of them or not")
    func recordings() {
        let body = "### 直播回顾\n\n往期内容：\n\n- [甲之道](/1)\n- [乙之道](/2)\n"
        #expect(ReadIssue(body).articles.map(\.title) == ["甲之道", "乙之道"])
        #expect(ReadIssue(body.replacing("往期内容", with: "3 月 9 日，甲会的内容")).articles.isEmpty)
    }

    @Test("Labels and columns are read in English, day and hours apart")
    func english() {
        let table = Understood(
            "## Events\n\n| Date | Time | Topic | Speaker | Location |\n| - | - | - | - | - |\n| March 12 | 7:00 PM UTC | Mail | Jane | Berlin |\n"
        )
        let list = Understood(
            "## Events\n\n**Mail**\n\n- Date: March 12\n- Time: 7:00 PM UTC\n- Location: Berlin\n- Speaker: Jane\n- Link: https://e.org/m\n"
        )
        for entry in [table.entries.first, list.entries.first] {
            #expect(entry?.title == "Mail" && entry?.start?.text == "2022-03-12T19:00:00Z")
            #expect(entry?.location == "Berlin" && entry?.speakers.map(\.name) == ["Jane"])
        }
        #expect(list.entries.first?.url == "https://e.org/m")
    }

    @Test(
        "A Latin word is a label only as a whole",
        arguments: ["Runtime: 3 March", "My best time: 3 March", "Somewhere: x"])
    func latinWords(line: String) {
        #expect(ScheduleLabel.split(Bytes(line.utf8), ReadIssue.words) == nil)
    }

    @Test("A list whose items all tell their days is a list of what takes place, without any configuration")
    func listsOfDays() {
        let read = Understood(
            "## Events\n\n- [Mail Days](/m), 12–14 March, Berlin\n- Mar 3 - 5: Paper Days\n- 3 月 20 日至 21 日：纸张节\n")
        #expect(read.entries.map(\.title) == ["Mail Days", "Paper Days", "纸张节"])
        #expect(
            read.entries.map(\.told) == [
                "2022-03-12 to 2022-03-14", "2022-03-03 to 2022-03-05", "2022-03-20 to 2022-03-21",
            ])
    }
}
