import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("What questions are called in lists")
struct QuestionTitleTests {
    private static func title(lead: String = "<p>1、@小王 提问：</p>", _ turns: String...) -> String {
        func text(_ html: String) -> RichText { RichText(html: html, text: html.replacing(/<[^>]*>/, with: "")) }
        return QuestionTitle.of(Question(lead: text(lead), turns: turns.map { .init(.asker, text($0)) }))
    }

    @Test("Words of pictures and blocks of code are no part of it")
    func picturesAndCode() {
        #expect(Self.title("<p>哪里可以看？<img src=\"a\" alt=\"图片\" /></p>") == "哪里可以看？")
        #expect(Self.title("<p>为什么报错：</p>\n<pre><code>at a.b.c\n</code></pre>") == "为什么报错")
        #expect(Self.title("<pre><code>x</code></pre>") != "")
    }

    @Test(
        "Marks, addresses and who asks are left out",
        arguments: [
            ("怎么做到的。br/", "怎么做到的。"), ("一个 **问题** 和 `code`", "一个 问题 和 code"),
            ("参考的： https://e.org/a.go 但是没有", "参考的： 但是没有"), ("分库。> 所以", "分库。所以"), ("2、@王 提问：为什么？", "为什么？"),
            ("@GlobalTransactional 这个注解：怎么用", "@GlobalTransactional 这个注解：怎么用"),
            ("select * for update 呢", "select * for update 呢"), ("A->B，想先回滚 B", "A->B，想先回滚 B"), ("1.5 版本", "1.5 版本"),
        ])
    func debris(line: String, title: String) { #expect(QuestionTitle.bare(line) == title) }

    @Test("Where nobody asks, the line that announces it is its title; what has nothing else is called as written")
    func lead() {
        #expect(Self.title(lead: "<p>3、怎么重启？</p>") == "怎么重启？")
        #expect(Self.title(lead: "", "<p>https://e.org/</p>") == "https://e.org/")
    }
}
