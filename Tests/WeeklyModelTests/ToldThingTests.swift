import Testing

@testable import WeeklyModel

@Suite("Things that several issues tell of")
struct ToldThingTests {
    private static func article(_ title: String, _ url: String) -> Item.Content {
        .article(Article(title: title, url: url))
    }

    private static func titles(_ newsletter: Newsletter) -> [String] {
        newsletter.things(newsletter.items[.article], of: .article).map { thing in
            let paths = [thing.newest] + thing.earlier
            return newsletter.item(at: thing.newest).titleLine
                + paths.map { " \(newsletter.issue(of: $0).slug)" }.joined()
        }
    }

    @Test("An article is there once, as the newest issue calls it, with every issue that names it")
    func articles() {
        let newsletter = Newsletter([
            Made.issue("a", "2022-03-01", Self.article("Old", "http://e.org/x/"), Self.article("Y", "/y")),
            Made.issue(
                "b", "2022-03-02", Self.article("New", "https://e.org/x?utm_source=b#top"),
                Self.article("New", "https://e.org/x")),
        ])
        #expect(Self.titles(newsletter) == ["New b a", "Y a"])
        #expect(newsletter.count(ofThings: .article) == 2 && newsletter.count(of: .article) == 4)
        #expect(newsletter.newestThings(5, of: .article).map { newsletter.item(at: $0).titleLine } == ["New", "Y"])
        #expect(newsletter.newestThings(1, of: .article).count == 1)
    }

    @Test("Tasks are told by project and words, for many lead to one address; questions are each their own")
    func tasks() {
        func task(_ project: String?, _ text: String) -> Item.Content {
            .task(StarterTask(project: Made.link(project), text: text, url: "https://e.org/1"))
        }
        let newsletter = Newsletter([
            Made.issue(
                "a", task("MOSN", "Write it"), task("MOSN", "write  it!"), task("Layotto", "Write it"),
                task("MOSN", "Test it")),
            Made.issue("b", Made.question("MOSN"), Made.question("MOSN")),
        ])
        #expect(
            newsletter.count(ofThings: .task) == 3 && newsletter.things(newsletter.items[.task], of: .task).count == 3)
        #expect(newsletter.count(ofThings: .question) == 2)
    }

    @Test(
        "Addresses are one without what only tells who leads there",
        arguments: [
            ("https://e.org/a", "http://e.org/a/"), ("https://e.org/a?id=1", "https://e.org/a?id=1&utm_medium=x#part"),
            (
                "http://mp.weixin.qq.com/s?__biz=M&mid=2&idx=1&sn=c&chksm=f&scene=21#wechat_redirect",
                "https://mp.weixin.qq.com/s?__biz=M&mid=2&idx=1&sn=c&chksm=0&token=4&lang=zh_CN"
            ),
        ])
    func oneAddress(left: String, right: String) {
        #expect(ArticleAddress.key(left) == ArticleAddress.key(right))
    }

    @Test(
        "Others are not",
        arguments: [
            ("https://e.org/a", "https://e.org/b"), ("https://e.org/a?id=1", "https://e.org/a?id=2"),
            ("https://mp.weixin.qq.com/s?mid=2", "https://mp.weixin.qq.com/s?mid=3"), ("/a", "https://e.org/a"),
        ])
    func otherAddress(left: String, right: String) {
        #expect(ArticleAddress.key(left) != ArticleAddress.key(right))
    }
}

@Suite("Names of happenings")
struct HappeningNameTests {
    @Test(
        "Announcements that word one happening differently have one name",
        arguments: [
            ("SOFAArk 2023-05-08 社区会议", "SOFAArk 社区会议（月会）"), ("SOFAChannel#8：从一个例子开始", "从一个例子开始"),
            ("Rust Meetup (Monthly)", "Rust Meetup"),
        ])
    func same(left: String, right: String) { #expect(HappeningName.key(left) == HappeningName.key(right)) }

    @Test(
        "What tells one from another stays",
        arguments: [
            ("Meetup (Berlin)", "Meetup (Paris)"), ("SOFAChannel#8", "SOFAChannel#9"), ("线上：问答", "线下：问答"),
            ("2023-05-08", "2023-05-09"),
        ])
    func different(left: String, right: String) {
        #expect(HappeningName.key(left) != HappeningName.key(right))
    }
}
