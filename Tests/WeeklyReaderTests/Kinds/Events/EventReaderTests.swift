import Testing
import WeeklyModel

@Suite struct EventReaderTests {
    @Test("A bold line is the headline, without its number")
    func headline() throws {
        let read = ReadIssue(
            "## 社区 Big News\n\n**NO.1 社区新认证一位 Committer**\n\n[@user](https://example.org/user) 成为 Alpha Committer。\n\n**主要贡献**\n\n- 甲\n"
        )
        let event = try #require(read.events.first)
        #expect(read.events.count == 1)
        #expect(event.headline == "社区新认证一位 Committer")
        #expect(event.people == [Person(handle: "user", url: "https://example.org/user")])
        #expect(event.project?.name == "Alpha")
        #expect(event.html.contains("主要贡献"))
    }

    @Test("A name stands in front of its handle")
    func name() {
        let read = ReadIssue(
            "### 社区大事件\n\n**Alpha 社区新认证一位 Committer**\n\n王小明（[@user](https://example.org/user)）认证成为 Alpha Committer：\n")
        #expect(read.events.first?.people.map(\.name) == ["王小明"])
        #expect(read.events.first?.people.map(\.handle) == ["user"])
    }

    @Test("Without a bold line the first clause that tells news is the headline")
    func clause() {
        let read = ReadIssue("### 社区大事件\n\n新年快乐！\n\n有个好消息：\nAlpha 荣获「年度项目」，感谢大家。\n")
        #expect(read.events.first?.headline == "Alpha 荣获「年度项目」")
    }

    @Test("Numbered titles part several events")
    func several() {
        let read = ReadIssue("### 社区大事件\n\n**NO.1 甲事**\n\n说甲。\n\n**NO.2 乙事**\n\n说乙。\n")
        #expect(read.events.map(\.headline) == ["甲事", "乙事"])
        #expect(Set(read.items.map(\.anchor)).count == 2)
    }

    @Test("A talk among the news has a time of its own")
    func talk() {
        let read = ReadIssue("**大事记**\n\n2022 年 **5 月 26 日**，广州站邀请了技术专家**王小明**，将现场分享 **《解密》**。\n")
        #expect(read.events.isEmpty)
        #expect(read.schedule.map(\.title) == ["解密"])
        #expect(read.schedule.first?.location == "广州")
        #expect(read.sections.map(\.kind) == [.events])
    }

    @Test("Congratulations below other news are news of their own")
    func congratulations() {
        let read = ReadIssue("### 社区大事件\n\n**Alpha 荣获年度开源项目**\n\n感谢大家。\n\n恭喜 小王（@user）成为 Alpha Committer！\n")
        #expect(read.events.map(\.headline) == ["Alpha 荣获年度开源项目", "恭喜 小王（@user）成为 Alpha Committer"])
        #expect(read.events.map { $0.people.map(\.handle) } == [[], ["user"]])
        let same = ReadIssue("### 社区大事件\n\n**新晋 Committer**\n\n恭喜 @user 成为 Alpha Committer！\n")
        #expect(same.events.count == 1)
    }

    @Test("A headline goes on behind a comma where only that tells the news")
    func headlineBehindComma() {
        let read = ReadIssue("### 社区获奖啦\n\nAlpha 团队在年度评选中，荣获“海边开源奖”。感谢大家，下次再见。\n")
        #expect(read.events.map(\.headline) == ["Alpha 团队在年度评选中，荣获“海边开源奖”"])
    }

    @Test("Two congratulations are two events, also where the first has a name only")
    func congratulatedByName() {
        let read = ReadIssue("### 社区大事件\n\n恭喜 王小明 同学成为 Alpha Committer！\n\n恭喜 @user 成为 Beta Committer！\n")
        #expect(read.events.map { $0.people.map { $0.handle ?? $0.name ?? "" } } == [["王小明"], ["user"]])
    }
}
