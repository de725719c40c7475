import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite struct ScheduleReaderTests {
    @Test(
        "Labelled lines tell a livestream in all their forms",
        arguments: [
            "**主题**：海边的测试\n\n**时间**：2022年3月10日（周四）19:00-20:00\n\n**嘉宾**：小王（花名：海风） 某公司工程师\n\n**形式**：线上直播\n\n**报名方式**：点击“[这里](https://example.org/live)”，即可报名\n",
            "- 主题：海边的测试\n- 时间：2022年3月10日（周四）19:00-20:00\n- 嘉宾：小王，工程师\n- 报名方式：点击“[这里](https://example.org/live)”\n",
            "- **直播主题：**海边的测试\n- **分享嘉宾：**小王 工程师、开源爱好者\n- **直播时间：**2022/3/10（周四）19:00-20:00\n- **直播间：**点击“[**这里**](https://example.org/live)”\n",
            "**本期主题：**《**海边的测试**》\n**分享嘉宾**：小王\n**线上直播时间：**3 月 10 日 19:00-20:00\n**欢迎报名**：点击“[这里](https://example.org/live)”\n",
            "1、直播主题：海边的测试\n\n2、直播时间：2022年3月10日晚 7 点-8 点\n\n3、分享嘉宾：小王\n\n4、直播间：https://example.org/live\n",
            "主题：《**海边的测试**》\n\n嘉宾：小王，花名：海风\n\n时间：3月10日19:00-20:00\n\n观看方式：[这里](https://example.org/live)\n",
        ])
    func labelled(body: String) throws {
        let read = ReadIssue("### 社区直播预告\n\n本期直播将介绍测试。\n\n\(body)")
        let entry = try #require(read.schedule.first)
        #expect(read.schedule.count == 1)
        #expect(entry.title == "海边的测试")
        #expect(entry.start?.text == "2022-03-10T19:00:00+08:00")
        #expect(entry.end?.text == "2022-03-10T20:00:00+08:00")
        #expect(entry.speakers.map(\.name) == ["小王"])
        #expect(entry.url == "https://example.org/live")
        #expect(entry.kind == .livestream)
        #expect(!entry.isReview)
        #expect(read.prose.isEmpty)
    }

    @Test("A happening at a place is a meetup")
    func meetup() throws {
        let read = ReadIssue(
            "### 活动推荐\n\n**活动主题**：山中聚会\n\n**活动时间：2022-03-20 本周日** 13:00-17:30\n\n**活动地点：上海**\n\n**活动详情：**点击“[这里](https://example.org/m)”\n"
        )
        let entry = try #require(read.schedule.first)
        #expect(entry.kind == .meetup)
        #expect(entry.location == "上海")
        #expect(entry.end?.text == "2022-03-20T17:30:00+08:00")
        #expect(entry.url == "https://example.org/m")
    }

    @Test("A title in the text and a date in a sentence tell a happening")
    func sentences() throws {
        let read = ReadIssue(
            "### 活动推荐\n\n线上直播第 8 期《**从例子开始**》报名中~\n\n3 月 29 日周二晚 7 点，将邀请 Alpha 开源负责人小雨，带大家体验。\n\n| 点击“[**这里**](https://example.org/live)”即可报名\n"
        )
        let entry = try #require(read.schedule.first)
        #expect(entry.title == "从例子开始")
        #expect(entry.start?.text == "2022-03-29T19:00:00+08:00")
        #expect(entry.speakers.map(\.name) == ["小雨"])
        #expect(entry.url == "https://example.org/live")
        #expect(entry.kind == .livestream)
    }

    @Test("A livestream may have no date yet")
    func dateless() throws {
        let read = ReadIssue(
            "## Channel#35 预告\n\n![图](https://example.org/p.png)\n\n本期邀请到了技术专家、Alpha 项目 Maintainer 王小明跟大家分享 《新时代》。\n")
        let entry = try #require(read.schedule.first)
        #expect(entry.title == "新时代")
        #expect(entry.start == nil)
        #expect(entry.speakers.map(\.name) == ["王小明"])
    }

    @Test("A table gives an entry a row, and takes the hour and the address from around it")
    func table() throws {
        let read = ReadIssue(
            """
            ### 社区直播报名

            从 3 月 9 日开始，每周三、周四晚上  19:00-20:00 进行一个主题分享。

            | 时间 | 分享主题 | 分享嘉宾 | 嘉宾介绍 |
            | --- | --- | --- | --- |
            | 3/9 | 第一讲 | 小王 | 架构师 |
            | 3/10 | 第二讲 | 小李 | 工程师 |

            观看直播方式：点击“[这里](https://example.org/live)”，即可观看
            """)
        #expect(read.schedule.map(\.title) == ["第一讲", "第二讲"])
        #expect(read.schedule.map { $0.start?.text } == ["2022-03-09T19:00:00+08:00", "2022-03-10T19:00:00+08:00"])
        #expect(read.schedule.map(\.url) == ["https://example.org/live", "https://example.org/live"])
        #expect(read.schedule.first?.speakers == [Person(name: "小王", bio: "架构师")])
        let passage = try #require(read.sections.first?.passages.first { $0.items.count == 2 })
        for item in passage.items { #expect(passage.html.contains("<tr id=\"\(item.anchor ?? "?")\">")) }
    }

    @Test(
        "The rows of a table that tell hours take the day and the place from above it",
        arguments: [
            "**活动时间：**2022-03-12 13:30-17:00\n\n**活动地点：**海边路 1 号\n",
            "活动地点：海边路 1 号\n\n**3 月 12 日（周六）**\n",
        ])
    func hoursInRows(above: String) {
        let read = ReadIssue(
            """
            ### 社区活动报名

            \(above)
            | 时间 | 议题 | 讲师 |
            | --- | --- | --- |
            | 13:30-14:20 | 第一讲 | 小王 |
            | 14:20-15:10 | 第二讲 | 小李 |
            """)
        #expect(read.schedule.map { $0.start?.text } == ["2022-03-12T13:30:00+08:00", "2022-03-12T14:20:00+08:00"])
        #expect(read.schedule.map { $0.end?.text } == ["2022-03-12T14:20:00+08:00", "2022-03-12T15:10:00+08:00"])
        #expect(read.schedule.map(\.location) == ["海边路 1 号", "海边路 1 号"])
    }

    @Test("A table of talks under a heading of articles is the schedule")
    func seriesTable() {
        let read = ReadIssue(
            "### 直播系列\n\n每周四晚 19:00-20:00 直播。\n\n| 期数 | 日期 | 内容 |\n| --- | --- | --- |\n| 一 | 3 月 10 日 | 第一讲 |\n| 二 | 3 月 17 日 | 第二讲 |\n"
        )
        #expect(read.sections.map(\.kind) == [.schedule])
        #expect(read.schedule.map { $0.start?.text } == ["2022-03-10T19:00:00+08:00", "2022-03-17T19:00:00+08:00"])
    }

    @Test("Community meetings are parted at the lines that name them")
    func meetings() {
        let read = ReadIssue(
            """
            ## 社区会议预告

            **Alpha：**

            主题：Alpha 社区会议
            时间：03 月 14 日 19:30 - 20:30
            入会口令（钉钉）：909 575
            入会链接：[https://example.org/a](https://example.org/a)

            **议题：**

            - 回顾

            「*Alpha*」：[https://example.org/1](https://example.org/1)

            **Beta：**

            **主题：**Beta 社区会议
            **时间：**03 月 16 日 14:00
            **入会链接：**app://join?id=1
            """)
        #expect(read.schedule.map(\.kind) == [.meeting, .meeting])
        #expect(read.schedule.map(\.title) == ["Alpha 社区会议", "Beta 社区会议"])
        #expect(read.schedule.map(\.url) == ["https://example.org/a", "app://join?id=1"])
        #expect(read.schedule.map { $0.end?.text } == ["2022-03-14T20:30:00+08:00", nil])
        #expect(read.schedule.allSatisfy { $0.speakers.isEmpty })
    }

    @Test("A review leads to its recording")
    func review() throws {
        let read = ReadIssue(
            "**社区会议回顾**  \n\n**主题**：Alpha 社区会议\n**时间**：3 月 2 日 14:00 - 15:00\n\n「**Alpha**」：<https://example.org/1>\n\n「**会议回放**」：<https://example.org/video>\n"
        )
        let entry = try #require(read.schedule.first)
        #expect(entry.isReview)
        #expect(entry.url == "https://example.org/video")
        #expect(read.sections.last?.heading?.content.text == "社区会议回顾")
    }

    @Test("Dated lines over links are reviews, and articles are no recordings")
    func datedReviews() {
        let read = ReadIssue(
            "### 社区活动\n\n#### 回顾：\n\n2月24日 山中 Meetup 活动回顾（含视频）：\n\n- [文章一](/1)\n- [文章二](/2)\n\n3月1日 Channel#9 直播回顾：\n\n- https://example.org/v\n"
        )
        #expect(read.schedule.map(\.title) == ["山中 Meetup", "Channel#9"])
        #expect(read.schedule.map(\.kind) == [.meetup, .livestream])
        #expect(read.schedule.map(\.url) == [nil, "https://example.org/v"])
        #expect(read.schedule.map(\.isReview) == [true, true])
    }

    @Test("Links to old recordings are reading, whatever their heading says")
    func recordings() {
        let read = ReadIssue("### Channel 直播回顾\n\n- Channel#2：[第二讲](/2)\n- Channel#1：[第一讲](/1)\n")
        #expect(read.sections.map(\.kind) == [.reading])
        #expect(read.articles.map(\.title) == ["第二讲", "第一讲"])
    }

    @Test(
        "Speakers are told from what is told of them",
        arguments: [
            ("陈小龙（花名：一山） 核心研发、Alpha Committer", ["陈小龙"]),
            ("一山，技术专家、Alpha Committer", ["一山"]),
            ("霜林 技术专家、散步 高级工程师", ["霜林", "散步"]),
            ("王发（一松）某公司 技术专家", ["王发"]),
            ("张三、李四", ["张三", "李四"]),
            ("Ann Lee", ["Ann Lee"]), ("Bob 某公司工程师", ["Bob"]),
            ("", []),
        ])
    func speakers(value: String, names: [String]) {
        #expect(Speakers.people(in: Bytes(value.utf8), ReadIssue.words).map { $0.name ?? "" } == names)
    }

    @Test(
        "Cities are told from what stands around them",
        arguments: [
            ("Alpha Meetup#3 广州站", "广州"), ("我们广州见~", "广州"), ("本周日我们在成都等你", "成都"), ("大会将在哈尔滨举行。", "哈尔滨"),
            ("将在线上举行", nil), ("下周再见", nil), ("欢迎访问网站", nil), ("Alpha 站点", nil), ("", nil),
        ] as [(String, String?)])
    func cities(text: String, city: String?) {
        #expect(City(ReadIssue.words).find(in: Bytes(text.utf8))?.string == city)
    }

    @Test("What stands under another bold name behind a meeting is prose")
    func tail() {
        let read = ReadIssue(
            "### 社区会议预告\n\n主题：Alpha 社区会议\n时间：3 月 9 日\n\n「Alpha」：<https://example.org/1>\n\n**Beta 社区：**\n\n别的事。\n")
        #expect(read.schedule.map(\.title) == ["Alpha 社区会议"])
        #expect(read.prose == ["Beta 社区：\n别的事。"])
    }

    @Test("A happening nobody could name is prose")
    func prose() {
        let read = ReadIssue("### 活动推荐\n\n最近没有活动，大家休息。\n")
        #expect(read.schedule.isEmpty)
        #expect(read.prose == ["最近没有活动，大家休息。"])
    }
}
