import Testing
import WeeklyModel

/// What happens, where, and of which kind it is, where labels do not say it all.
@Suite("Rules: the schedule")
struct ScheduleRulesTests {
    private static func entry(title: String, _ lines: String = "", heading: String = "社区日程报名") -> ScheduleEntry? {
        Understood("### \(heading)\n\n主题：\(title)\n\n时间：3 月 9 日\n\n\(lines)\n").entries.first
    }

    // MARK: Kinds

    @Test("Words that tell a meeting", arguments: ["社区会议", "会议预告", "会议回顾", "周会", "月会", "双周会"])
    func meetings(word: String) {
        #expect(Self.entry(title: "Alpha \(word)", "地点：海边")?.kind == .meeting)
        #expect(Self.entry(title: "听海", heading: "Alpha \(word)报名")?.kind == .meeting)
        #expect(Self.entry(title: "听海", "\(word)")?.kind == .meetup)
    }

    @Test("Words that tell a livestream", arguments: ["直播", "Channel", "Webinar", "webinar"])
    func livestreams(word: String) {
        #expect(Self.entry(title: "\(word)听海")?.kind == .livestream)
        #expect(Self.entry(title: "听海", heading: "社区\(word)报名")?.kind == .livestream)
        #expect(Self.entry(title: "听海", "在\(word)里见")?.kind == .livestream)
        #expect(Self.entry(title: "\(word)听海", "地点：海边")?.kind == .meetup)
    }

    @Test("Without any such word it is a meetup")
    func meetups() {
        #expect(Self.entry(title: "听海")?.kind == .meetup)
        #expect(Self.entry(title: "听海", "地点：海边")?.kind == .meetup)
    }

    // MARK: Places

    @Test(
        "A place in the net is none",
        arguments: ["线上", "直播间", "钉钉", "B 站", "B站", "视频号", "腾讯会议", "Zoom", "zoom"])
    func online(place: String) {
        #expect(Self.entry(title: "听海", "地点：\(place)")?.location == nil)
        #expect(Self.entry(title: "听海", "地点：海边\(place)")?.location == nil)
        #expect(Self.entry(title: "听海", "地点：海边")?.location == "海边")
    }

    @Test("An address behind a place's label is where to go")
    func placeAddress() {
        let entry = Self.entry(title: "听海", "地址：https://e.org/1")
        #expect(entry?.location == nil)
        #expect(entry?.url == "https://e.org/1")
    }

    @Test(
        "A city is told by what stands around its name",
        arguments: [
            ("听海 广州站", "广州"),
            ("听海·广州站", nil),
            ("听海，广州站", "广州"),
            ("听海#3广州站", "广州"),
            ("听海 哈尔滨站", "哈尔滨"),
            ("我们广州见", "广州"),
            ("周日相约广州见", "广州"),
            ("咱们广州见", "广州"),
            ("在广州等你", "广州"),
            ("在广州等您", "广州"),
            ("将在广州举行", "广州"),
            ("将在广州举办", "广州"),
            ("将在广州召开", "广州"),
            ("在呼和浩特举行", nil),
            ("听海广州站", nil),
            ("广州见", nil),
            ("广州等你", nil),
            ("于广州举行", nil),
            ("广州", nil),
            ("我们再见，在广州等你", "广州"),
        ] as [(String, String?)])
    func cities(title: String, city: String?) {
        #expect(Self.entry(title: title)?.location == city)
        #expect(Self.entry(title: "看山", title)?.location == city)
    }

    @Test(
        "Words that stand there too are no cities",
        arguments: [
            "网站", "欢迎来到 官网站", "咱们下回再见", "我们线上见", "我们线下见", "我们下周见", "在本月举行", "在周日举行", "在明年举行", "我们再见", "在直播等你", "在星球等你",
        ])
    func notCities(line: String) {
        #expect(Self.entry(title: "听海", line)?.location == nil)
    }

    // MARK: Titles

    @Test(
        "Without a label the title is quoted, bold, a name of an occasion, or what a picture is called",
        arguments: [
            ("3 月 9 日，小王来讲《听海》", "听海"),
            ("3 月 9 日，《 听海 》与《看山》", "听海"),
            ("**一起来听海**\n\n3 月 9 日见", "一起来听海"),
            ("**1、一起来听海**\n\n3 月 9 日见", "一起来听海"),
            ("3 月 9 日 Alpha Meetup#7 见", "Alpha Meetup#7"),
            ("3 月 9 日 Alpha Webinar 见", "Alpha Webinar"),
            ("3 月 9 日 Alpha Channel#12 见", "Alpha Channel#12"),
            ("3 月 9 日 Alpha Summit 见", "Alpha Summit"),
            ("3 月 9 日 Alpha Conference 见", "Alpha Conference"),
            ("3 月 9 日 Alpha 年会见", "Alpha 年会"),
            ("3 月 9 日 Alpha 大会见", "Alpha 大会"),
            ("3 月 9 日 Alpha 峰会见", "Alpha 峰会"),
            ("3 月 9 日 Alpha 论坛见", "Alpha 论坛"),
            ("3 月 9 日 Alpha 沙龙见", "Alpha 沙龙"),
            ("大家来 **听海大会** 吧，3 月 9 日见", "听海大会"),
            ("Alpha 社区会议将于 3 月 9 日召开", "Alpha 社区会议"),
            ("Alpha 社区会议将在 3 月 9 日召开", "Alpha 社区会议"),
            ("Alpha 社区会议定于 3 月 9 日召开", "Alpha 社区会议"),
            ("**听海形式**：海边见\n\n3 月 9 日见", nil),
            ("大家好，Alpha 社区会议将于 3 月 9 日召开", nil),
            ("Alpha 社区聚会将于 3 月 9 日召开", nil),
            ("大家来 **听海听海** 吧，3 月 9 日见", nil),
            ("**听海啊**\n\n3 月 9 日见", nil),
            ("**来听海，看山**\n\n3 月 9 日见", nil),
            ("3 月 9 日见，大会很好", nil),
            ("![一起听海](/a.png)\n\n3 月 9 日见", nil),
            ("![一起听海](/a.png)\n\n3 月 9 日见，点击[这里](https://e.org/1)", "一起听海"),
            ("![一起听海.png](/a.png)\n\n时间：3 月 9 日", "一起听海"),
            ("**Alpha：**\n\n时间：3 月 9 日", "Alpha"),
            ("「海风」：\n\n时间：3 月 9 日", "海风"),
            ("【海风】:\n\n时间：3 月 9 日", "海风"),
            ("海风\n\n时间：3 月 9 日", nil),
            ("3 月 9 日见", nil),
        ] as [(String, String?)])
    func titles(body: String, title: String?) {
        let read = Understood("### 社区日程报名\n\n\(body)\n")
        #expect(read.entries.map(\.title) == (title.map { [$0] } ?? []))
        #expect(read.entries.allSatisfy { $0.told == "2022-03-09" })
    }

    @Test("A picture is called by no file's name", arguments: ["image", "weekly", "img", "图片", "banner", "detail"])
    func pictures(word: String) {
        func titles(_ name: String) -> [String] {
            Understood("### 社区日程报名\n\n![\(name)](/a.png)\n\n时间：3 月 9 日\n").entries.map(\.title)
        }
        #expect(titles("海边\(word)一二") == [])
        #expect(titles("海边\(word.uppercased())一二") == (word == "图片" ? [] : titles("海边\(word)一二")))
        for ending in [".jpg", ".jpeg", ".png", ".webp", ".gif"] { #expect(titles("海边听海\(ending)") == ["海边听海"]) }
    }

    @Test(
        "What has no day is a happening where readers are called to come",
        arguments: [
            ("社区日程预告", "大家来听《海》", ["海"]),
            ("社区日程报名", "大家来听《海》", ["海"]),
            ("社区活动", "大家来听《海》", ["海"]),
            ("社区直播", "大家来听《海》", ["海"]),
            ("社区会议", "大家来听《海》", []),
            ("社区会议", "大家来听《海》，快报名", ["海"]),
        ] as [(String, String, [String])])
    func dateless(heading: String, line: String, titles: [String]) {
        let read = Understood("### \(heading)\n\n\(line)\n")
        #expect(read.entries.map(\.title) == titles)
        #expect(read.prose.isEmpty == !titles.isEmpty)
    }

    // MARK: Reviews

    @Test(
        "A dated line that looks back is a review, named without the words for it",
        arguments: [
            ("3月2日 听海活动回顾：", "听海"),
            ("3月2日 听海直播回顾", "听海"),
            ("3月2日 听海会议回顾", "听海"),
            ("3月2日 听海精彩回顾", "听海"),
            ("3月2日，听海精彩活动回顾", "听海"),
            ("3月2号：听海回顾", "听海"),
            ("3/2 - 听海回顾", "听海"),
            ("2022-03-02 听海回顾（含视频）", "听海"),
        ])
    func reviews(line: String, title: String) {
        let read = Understood("### 社区活动\n\n\(line)\n\n- https://e.org/v\n")
        #expect(read.entries.map(\.title) == [title])
        #expect(read.entries.map(\.told) == ["2022-03-02"])
        #expect(read.entries.map(\.url) == ["https://e.org/v"])
        #expect(read.entries.map(\.isReview) == [true])
    }

    @Test(
        "Other lines are no reviews",
        arguments: ["听海 3月2日回顾", "3月2日 听海", "3 次听海回顾", "3月2日回顾", "3月2日 直播回顾"])
    func noReviews(line: String) {
        #expect(Understood("### 社区活动\n\n\(line)\n\n- https://e.org/v\n").entries.filter(\.isReview).isEmpty)
    }

    @Test(
        "A review's only link is its recording, if it is an address or says so",
        arguments: [
            ("- https://e.org/v", "https://e.org/v"),
            ("- [看视频](https://e.org/v)", "https://e.org/v"),
            ("- [看直播](https://e.org/v)", "https://e.org/v"),
            ("- [看回放](https://e.org/v)", "https://e.org/v"),
            ("- [看录像](https://e.org/v)", "https://e.org/v"),
            ("- [看回顾](https://e.org/v)", "https://e.org/v"),
            ("- [文章](https://e.org/v)", nil),
            ("- https://e.org/v\n- https://e.org/w", nil),
        ] as [(String, String?)])
    func recordings(list: String, url: String?) {
        let read = Understood("### 社区活动\n\n3月2日 听海回顾：\n\n\(list)\n\n3月3日 看山回顾\n")
        #expect(read.entries.map(\.title) == ["听海", "看山"])
        #expect(read.entries.first?.url == url)
    }

    @Test("A heading that looks back makes reviews of what stands below it")
    func lookingBack() {
        #expect(Self.entry(title: "听海", heading: "社区会议回顾")?.isReview == true)
        #expect(Self.entry(title: "听海", heading: "社区会议预告")?.isReview == false)
    }

    // MARK: Several

    @Test(
        "Happenings are parted at their titles, at names, and at times where those come first",
        arguments: [
            ("主题：听海\n\n时间：3 月 9 日\n\n主题：看山\n\n时间：3 月 10 日", ["听海", "看山"]),
            ("**Alpha：**\n\n时间：3 月 9 日\n\n**Beta：**\n\n时间：3 月 10 日", ["Alpha", "Beta"]),
            ("时间：3 月 9 日\n\n主题：听海\n\n时间：3 月 10 日\n\n主题：看山", ["听海", "看山"]),
            ("- 主题：听海\n- 时间：3 月 9 日\n- 主题：看山\n- 时间：3 月 10 日", ["听海", "看山"]),
            ("主题：听海\n\n时间：3 月 9 日\n\n报名时间：3 月 8 日", ["听海"]),
            ("**Alpha：**\n\n主题：听海\n\n时间：3 月 9 日", ["听海"]),
        ] as [(String, [String])])
    func several(body: String, titles: [String]) {
        let read = Understood("### 社区日程报名\n\n\(body)\n")
        #expect(read.entries.map(\.title) == titles)
        #expect(read.entries.map(\.told) == Array(["2022-03-09", "2022-03-10"].prefix(titles.count)))
    }

    // MARK: Tables

    private static func table(_ head: String, _ rows: String..., heading: String = "社区日程报名", above: String = "")
        -> [ScheduleEntry]
    {
        let line = head.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
        let table = (["| \(head) |", "| \(line) |"] + rows.map { "| \($0) |" }).joined(separator: "\n")
        return Understood("### \(heading)\n\n\(above)\n\n\(table)\n").entries
    }

    @Test(
        "Columns are told by the words that are labels elsewhere",
        arguments: ["主题", "题目", "分享议题", "话题", "议题", "议程", "内容", "会议内容", "分享内容"])
    func titleColumns(name: String) {
        #expect(Self.table("时间 | \(name)", "3/9 | 听海").map(\.title) == ["听海"])
        #expect(Self.table("\(name) | 日期", "听海 | 3/9").map(\.told) == ["2022-03-09"])
        #expect(Self.table("海 | \(name)", "3/9 | 听海").isEmpty)
    }

    @Test("A row tells speakers, what they are, a place and an address")
    func columns() {
        let entries = Self.table(
            "时间 | 主题 | 嘉宾 | 嘉宾介绍 | 地点 | 报名", "3/9 19:00 | 听海 | 小王 | 工程师 | 海边 | [去](https://e.org/1)",
            "3/10 | 看山 | 小李、小张 | 都是工程师 | 线上 | ")
        #expect(entries.map(\.told) == ["2022-03-09 19:00", "2022-03-10"])
        #expect(entries.map { $0.speakers.map(\.told) } == [["小王（工程师）"], ["小李", "小张"]])
        #expect(entries.map(\.location) == ["海边", nil])
        #expect(entries.map(\.url) == ["https://e.org/1", nil])
        #expect(Self.table("时间 | 主题 | 讲师 | 简介", "3/9 | 听海 | 小王 | 工程师").first?.speakers.map(\.told) == ["小王（工程师）"])
        #expect(Self.table("时间 | 主题", "3/9 | [听海](https://e.org/1)").map(\.url) == ["https://e.org/1"])
        #expect(Self.table("时间 | 主题", "3/9 | 《听海》", "3/10 | ").map(\.title) == ["听海"])
    }

    @Test("Hours and days may stand around a table")
    func around() {
        let hours = Self.table("日期 | 主题", "3/9 | 听海", "3/10 20:00 | 看山", above: "每晚 19:00-21:00")
        #expect(hours.map(\.told) == ["2022-03-09 19:00-21:00", "2022-03-10 20:00"])
        let day = Self.table("时间 | 主题", "19:00 | 听海", "20:00-21:00 | 看山", above: "3 月 9 日见")
        #expect(day.map(\.told) == ["2022-03-09 19:00", "2022-03-09 20:00-21:00"])
        #expect(Self.table("时间 | 主题", "19:00 | 听海").map(\.told) == [""])
    }
}
