import Testing
import WeeklyModel

@Suite struct ArticleReaderTests {
    @Test(
        "Links are articles however they are listed",
        arguments: [
            "- [甲](https://example.org/1)\n- [乙](/2)\n",
            "[甲](https://example.org/1)\n[乙](/2)\n",
            "[甲](https://example.org/1)\n\n[乙](/2)\n",
            "*[甲](https://example.org/1)*\n\n![图](https://example.org/p.png)\n\n*[乙](/2)*\n",
            "- Channel#1：[甲](https://example.org/1)\n- Channel#2：[乙](/2)\n",
            "- [链接]()[甲](https://example.org/1)\n- [乙](/2)\n",
            "甲\n\n[![图](https://example.org/p.png)](https://example.org/1)\n\n乙\n\n[![图](https://example.org/q.png)](/2)\n",
            "- 甲\n\n[![图](https://example.org/p.png)](https://example.org/1)\n\n- 乙\n\n[![图](https://example.org/q.png)](/2)\n",
        ])
    func links(body: String) {
        let read = ReadIssue("### 本周推荐阅读\n\n\(body)\n更多文章请扫码关注\n\n> ![码](https://example.org/qr.png)\n")
        #expect(read.articles.map(\.title) == ["甲", "乙"])
        #expect(read.articles.map(\.url) == ["https://example.org/1", "/2"])
        #expect(read.prose.last?.contains("更多文章") ?? false)
    }

    @Test("A linked picture belongs to its article")
    func picture() {
        let read = ReadIssue("### 推荐阅读\n\n甲\n\n[![图](https://example.org/p.png)](https://example.org/1)\n")
        #expect(
            read.articles == [Article(title: "甲", url: "https://example.org/1", image: "https://example.org/p.png")])
        #expect(read.sections.first?.passages.count == 1)
    }

    @Test("Words that only point and picture codes are no articles")
    func pointers() {
        let read = ReadIssue(
            "### 推荐阅读\n\n- [甲](/1)\n\n点击[这里](https://example.org/join)加入\n\n![码](https://example.org/qr.png)\n")
        #expect(read.articles.map(\.title) == ["甲"])
        #expect(read.prose.count == 1)
    }

    @Test("A bare address takes the words beside it for its title")
    func bare() {
        let read = ReadIssue("### 推荐阅读\n\n- 视频回顾：https://example.org/v\n- https://example.org/w\n")
        #expect(read.articles.map(\.title) == ["视频回顾", "https://example.org/w"])
    }

    @Test("Rows carry the articles' anchors, which depend on nothing but the address")
    func anchors() throws {
        let read = ReadIssue("### 推荐阅读\n\n- [甲](/1)\n- [乙](/2)\n")
        let passage = try #require(read.sections.first?.passages.first)
        #expect(passage.items.count == 2)
        for item in passage.items { #expect(passage.html.contains("<li id=\"\(item.anchor ?? String())\">")) }
        let alone = ReadIssue("### 推荐阅读\n\n- [改了名的乙](/2)\n")
        #expect(alone.items.first?.anchor == passage.items.last?.anchor)
    }

    @Test("Articles at the end of another section are a section of their own")
    func trailing() {
        let read = ReadIssue(
            "### Alpha 本周发布\n\n发布 Alpha v1.0.0\n\n- 甲\n\n「详细参考」：<https://example.org/r>\n\n![图](https://example.org/p.png)\n\n[文章一](/1)\n\n![图](https://example.org/q.png)\n\n[文章二](/2)\n"
        )
        #expect(read.sections.map(\.kind) == [.releases, .reading])
        #expect(read.articles.map(\.title) == ["文章一", "文章二"])
        #expect(read.sections.last?.heading == nil)
    }

    @Test(
        "Titles stand in tables, above addresses, in bold and in front of links that only point",
        arguments: [
            "| 标题 | 作者 |\n| --- | --- |\n| [甲乙丙](https://example.org/a) | 小王 |\n", "甲乙丙\n\nhttps://example.org/a\n",
            "甲乙丙：\nhttps://example.org/a\n", "1. 《甲乙丙》：[链接](https://example.org/a)\n",
            "**[甲乙丙](https://example.org/a)**\n",
            "**[甲乙丙文章](https://example.org/a)**\n",
        ])
    func titles(body: String) {
        let read = ReadIssue("### 📚 本周推荐阅读\n\n\(body)")
        #expect(read.articles.map(\.url) == ["https://example.org/a"])
        #expect(read.articles.first.map { $0.title.hasPrefix("甲乙丙") && !$0.title.hasSuffix("：") } == true)
        #expect(read.sections.count == 1)
    }
}

@Suite("Articles at the end of an issue whose heading was forgotten")
struct TrailingArticlesTests {
    private let questions = "### 问答\n\n@小王 提问：\n> 甲？\n\nA：乙。\n\n"

    @Test("They are found in front of the words that issues end with")
    func farewell() {
        let read = ReadIssue(questions + "- [丙](/1)\n- [丁](/2)\n\n欢迎扫码关注：\n\n> ![二维码](/q.png)\n")
        #expect(read.articles.map(\.title) == ["丙", "丁"])
        #expect(read.questions.count == 1)
    }

    @Test("They may be pictures with captions above")
    func captions() {
        let read = ReadIssue(questions + "第一篇文章\n\n[![图](/1.png)](/1)\n\n第二篇文章\n\n[![图](/2.png)](/2)\n")
        #expect(read.articles.map(\.title) == ["第一篇文章", "第二篇文章"])
    }

    @Test("Links to issues at the end are tasks")
    func tasks() {
        let tasks = "- [甲](https://e.org/a/issues/1)\n- [乙](https://e.org/a/issues/2)\n"
        let read = ReadIssue("### 新手任务\n\n**Alpha**\n\n" + tasks)
        #expect(read.articles.isEmpty)
        #expect(read.tasks.count == 2)
    }
}

@Suite("Titles of articles beside their pictures and links")
struct ArticleTitleTests {
    private func titles(_ body: String) -> [String] {
        ReadIssue("### 本周推荐阅读\n\n\(body)\n").articles.map { "\($0.title) \($0.url)" }
    }

    @Test("Titles stand below pictures where the first picture has none above")
    func below() {
        #expect(titles("[![图](/a.png)](/1)\n\n第一篇\n\n[![图](/b.png)](/2)\n\n第二篇") == ["第一篇 /1", "第二篇 /2"])
        #expect(titles("[![图](/a.png)](/1)\n第一篇\n\n[![图](/b.png)](/2)\n第二篇") == ["第一篇 /1", "第二篇 /2"])
        #expect(titles("第一篇\n\n[![图](/a.png)](/1)\n\n第二篇\n\n[![图](/b.png)](/2)\n\n第三篇") == ["第一篇 /1", "第二篇 /2"])
    }

    @Test("A title below its picture is shown there")
    func order() {
        let read = ReadIssue("### 推荐阅读\n\n[![图](/a.png)](/1)\n\n第一篇\n\n[![图](/b.png)](/2)\n\n第二篇\n")
        let html = read.sections.flatMap(\.passages).map(\.html).joined()
        let places = ["/a.png", "第一篇", "/b.png", "第二篇"].compactMap { html.firstRange(of: $0)?.lowerBound }
        #expect(places == places.sorted())
        #expect(places.count == 4)
    }

    @Test("A picture within a list item has the item's words for a title")
    func inItems() {
        #expect(titles("- 第一篇\n\n  [![图](/a.png)](/1)\n- 第二篇\n\n  [![图](/b.png)](/2)") == ["第一篇 /1", "第二篇 /2"])
    }

    @Test("A picture that stands alone is called what its alternative text says, unless that is a file's name")
    func alternativeText() {
        #expect(titles("[![某某的实践](/a.png)](/1)") == ["某某的实践 /1"])
        #expect(titles("[![weekly-0101.png](/a.png)](/1)\n\n[![图片](/a.png)](/2)").isEmpty)
    }

    @Test("Titles may speak of attention, but words that ask to follow are none")
    func attention() {
        #expect(titles("值得关注的三点\n\n[![图](/a.png)](/1)") == ["值得关注的三点 /1"])
        #expect(titles("欢迎扫码关注\n\n[![图](/a.png)](/1)").isEmpty)
    }

    @Test("A bold title above a picture is no heading, whatever it ends with")
    func boldTitle() {
        let read = ReadIssue("### 本周推荐阅读\n\n**Alpha 实践系列**\n\n[![图](/a.png)](/1)\n")
        #expect(read.sections.count == 1)
        #expect(read.articles.map(\.title) == ["Alpha 实践系列"])
    }

    @Test(
        "The words in front of a link that only points or shows its address are the title",
        arguments: [
            "甲的源码解析：[链接](https://e.org/1)", "甲的源码解析：[阅读原文](https://e.org/1)", "甲的源码解析 [阅读全文](https://e.org/1)",
            "[甲的源码解析] (https://e.org/1)", "[甲的源码解析]（https://e.org/1）",
        ])
    func words(line: String) {
        #expect(titles("- \(line)") == ["甲的源码解析 https://e.org/1"])
        #expect(titles("甲文：[/blog/1](/blog/1)") == ["甲文 /blog/1"])
    }

    @Test("Words that only point are no title", arguments: ["更多文章请点击：[链接](/1)", "点击[这里](/1)", "详情请看：[原文](/1)"])
    func pointing(line: String) {
        #expect(titles(line).isEmpty)
    }
}
