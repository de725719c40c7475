import Testing
import WeeklyModel

/// Which links are articles, and what they are called.
@Suite("Rules: articles")
struct ArticleRulesTests {
    /// `听海 /1`, an article each.
    private static func articles(_ body: String) -> [String] {
        Understood("### 推荐阅读\n\n\(body)\n").articles.map { "\($0.title) \($0.url)" }
    }

    @Test(
        "A link to a page is an article",
        arguments: [
            ("[听海](https://e.org/1)", ["听海 https://e.org/1"]),
            ("[听海](http://e.org/1)", ["听海 http://e.org/1"]),
            ("[听海](/1)", ["听海 /1"]),
            ("**[听海](/1)**", ["听海 /1"]),
            ("[**听海**](/1)", ["听海 /1"]),
            ("[听海](/1) [看山](/2)", ["听海 /1", "看山 /2"]),
            ("[听海](/1)\n[看山](/2)", ["听海 /1", "看山 /2"]),
            ("1. [听海](/1)\n2. [看山](/2)", ["听海 /1", "看山 /2"]),
            ("- [听海](/1)\n  - [看山](/2)", ["听海 /1", "看山 /2"]),
            ("> [听海](/1)", ["听海 /1"]),
            ("| 文章 |\n| --- |\n| [听海](/1) |", ["听海 /1"]),
            ("https://e.org/1", ["https://e.org/1 https://e.org/1"]),
            ("听海：https://e.org/1", ["听海 https://e.org/1"]),
            ("听海: https://e.org/1", ["听海 https://e.org/1"]),
            ("听海 - https://e.org/1", ["听海 https://e.org/1"]),
            ("听海—https://e.org/1", ["听海 https://e.org/1"]),
            ("听海，https://e.org/1", ["听海 https://e.org/1"]),
            ("听海\nhttps://e.org/1", ["听海 https://e.org/1"]),
            ("听海：\nhttps://e.org/1", ["听海 https://e.org/1"]),
            ("听海\n\nhttps://e.org/1", ["听海 https://e.org/1"]),
            ("\\[听海\\] (https://e.org/1)", ["听海 https://e.org/1"]),
            ("[邮件](mailto:a@e.org)", []),
            ("[听海](1.html)", []),
            ("[听海](https://e.org/1 \"名\")", ["听海 https://e.org/1"]),
            ("[https://e.org/2](2.html)", ["https://e.org/2 https://e.org/2"]),
            ("- [On mail](/1). Good. [Talk](/2).", ["On mail /1"]),
            ("- Of mail has been [written](/1) a lot by many people", []),
            ("- Story: [On mail](/1) and paper", ["On mail /1"]),
            ("- We liked [a very long story about mail](/1)", ["a very long story about mail /1"]),
        ] as [(String, [String])])
    func links(body: String, articles: [String]) {
        #expect(Self.articles(body) == articles)
    }

    @Test(
        "A few words that only point take their title from the line",
        arguments: ["这里", "链接", "此处", "点击", "原文", "全文", "戳", "报名", "直播间", "here"])
    func pointers(word: String) {
        #expect(Self.articles("《听海》：[\(word)](/1)") == ["听海 /1"])
        #expect(Self.articles("山里听海：[\(word)](/1)") == ["山里听海 /1"])
        #expect(Self.articles("[\(word)](/1)") == [])
        #expect(Self.articles("[海海海\(word)](/1)") == ["海海海\(word) /1"].filter { _ in word.count > 1 })
    }

    @Test(
        "Words that only send readers on are no title either",
        arguments: ["点击", "关注", "报名", "扫码", "欢迎", "详见", "详情", "更多", "可以", "查看", "请", "。", "直播", "回放", "地址"])
    func pointing(word: String) {
        #expect(Self.articles("山里\(word)听海：[链接](/1)") == [])
    }

    @Test(
        "The words in front are a title of four to sixty letters",
        arguments: [
            ("三个字", false), ("四个字呢", true), (String(repeating: "海", count: 60), true),
            (String(repeating: "海", count: 61), false),
        ])
    func lengths(words: String, isTitle: Bool) {
        #expect(Self.articles("\(words)：[链接](/1)") == (isTitle ? ["\(words) /1"] : []))
    }

    @Test(
        "A picture's title stands above it, below it, or is its own",
        arguments: [
            ("听海\n\n[![图](/a.png)](/1)", ["听海 /1"]),
            ("听海：\n\n[![图](/a.png)](/1)", ["听海 /1"]),
            ("听海\n[![图](/a.png)](/1)", ["听海 /1"]),
            ("- 听海\n\n[![图](/a.png)](/1)", ["听海 /1"]),
            ("- 听海\n\n  [![图](/a.png)](/1)\n- 看山\n\n  [![图](/b.png)](/2)", ["听海 /1", "看山 /2"]),
            ("[![图](/a.png)](/1)\n\n听海\n\n[![图](/b.png)](/2)\n\n看山", ["听海 /1", "看山 /2"]),
            ("[![图](/a.png)](/1)\n听海", ["听海 /1"]),
            ("[![一起听海](/a.png)](/1)", ["一起听海 /1"]),
            ("[![sea-and-hills](/a.png)](/1)", []),
            ("[![图](/a.png)](/1)", []),
            ("![听海听海](/a.png)", []),
            ("[听海![图](/a.png)](/1)", ["听海 /1"]),
            ("听海\n\n看山\n\n[![图](/a.png)](/1)", ["看山 /1"]),
            ("\(String(repeating: "海", count: 81))\n\n[![图](/a.png)](/1)", []),
        ] as [(String, [String])])
    func pictures(body: String, articles: [String]) {
        #expect(Self.articles(body) == articles)
    }

    @Test("The picture of an article is known", arguments: ["听海\n\n[![图](/a.png)](/1)", "[听海![图](/a.png)](/1)"])
    func images(body: String) {
        #expect(Understood("### 推荐阅读\n\n\(body)\n").articles.map(\.image) == ["/a.png"])
    }

    @Test("Words that ask to follow are no title of a picture", arguments: ["扫码", "公众号", "二维码", "关注我们", "欢迎关注", "长按"])
    func requests(word: String) {
        #expect(Self.articles("听海\(word)听海\n\n[![图](/a.png)](/1)") == [])
        #expect(Self.articles("听海值得关注\n\n[![图](/a.png)](/1)") == ["听海值得关注 /1"])
        #expect(Self.articles("更多听海\n\n[![图](/a.png)](/1)") == [])
        #expect(Self.articles("听海更多\n\n[![图](/a.png)](/1)") == ["听海更多 /1"])
    }

    @Test("What is no article stays where it stands, as prose")
    func prose() {
        let read = Understood("### 推荐阅读\n\n好文两篇。\n\n- [听海](/1)\n\n再来一篇。\n\n- [看山](/2)\n\n下周见。\n")
        #expect(read.prose == ["好文两篇。", "再来一篇。", "下周见。"])
        #expect(read.items.map { $0.anchor == nil } == [true, false, true, false, true])
    }
}
