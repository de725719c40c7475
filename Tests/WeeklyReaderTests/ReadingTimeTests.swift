import TestTraits
import Testing

@testable import WeeklyReader

@Suite("The time of reading")
struct ReadingTimeTests {
    private static let sections = [
        "### 读者提问\n\n": "**1、@小王** 提问：\n\n> 怎么升级？\n\nA：换一个版本。\n\nAlpha：https://example.org/a\n\n",
        "### 项目进展\n\n": "**1、发布 Alpha v1.2.0 版本，主要变更如下：**\n\n- 修复一个问题\n- 支持另一种格式\n\n",
        "### 直播预告\n\n": "主题：一次分享\n\n时间：1 月 8 日 19:00\n\n嘉宾：小王\n\n",
        "### 推荐阅读\n\n": "- [一篇文章](https://example.org/x)\n\n![图](https://example.org/x.png)\n\n",
        "### 新手任务\n\n": "**Alpha**\n\nEasy\n\n- 写一页文档\n\n",
        "### 社区大事件\n\n": "恭喜 @somebody 成为 Alpha Committer！\n\n",
        "一段话。\n\n": "**一行粗体**\n\n#### 一个标题\n\n说几句。\n\n",
    ]

    @Test("Eight times the items take about eight times as long", .measuresTime, arguments: sections.keys.sorted())
    func linear(head: String) throws {
        let unit = try #require(Self.sections[head])
        let growth = Growth(from: 150, to: 1_200) { count in
            let text = head + String(repeating: unit, count: count)
            return ProcessorTime.measure { _ = ReadIssue(text) }
        }
        #expect(growth.isLinear, "\(growth)")
    }
}
