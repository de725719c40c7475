import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite("What questions are called in lists")
struct QuestionTitleTests {
    private static func title(_ body: String, lead: String = "**1、@小王** 提问：") -> String? {
        Understood("### 读者问答\n\n\(lead)\n\n\(body)\n\nA：答。\n").questions.first?.title
    }

    @Test("Words of pictures and blocks of code are no part of it")
    func picturesAndCode() {
        #expect(Self.title("> 哪里可以看？**![图片](/a.png)**") == "哪里可以看？")
        #expect(Self.title("> 为什么报错：\n>\n> ```\n> at a.b.c\n> ```\n>\n> 急") == "为什么报错")
    }

    @Test(
        "Marks, addresses and who asks are left out",
        arguments: [
            ("怎么做到的。br/", "怎么做到的。"), ("一个 **问题** 和 `code`", "一个 问题 和 code"),
            ("参考的： https://e.org/a.go 但是没有", "参考的： 但是没有"), ("分库。> 所以", "分库。所以"), ("2、@王 提问：为什么？", "为什么？"),
            ("@王 wonders: why?", "why?"),
            ("@GlobalTransactional 这个注解：怎么用", "@GlobalTransactional 这个注解：怎么用"),
            ("select * for update 呢", "select * for update 呢"), ("A->B，想先回滚 B", "A->B，想先回滚 B"), ("1.5 版本", "1.5 版本"),
        ])
    func debris(line: String, title: String) {
        #expect(QuestionTitle(words: ReadIssue.words.questions).bare(line) == title)
    }

    @Test("A question in the line that announces it is its title; what has nothing but an address has none")
    func lead() {
        #expect(Self.title("", lead: "**3、怎么重启？**") == "怎么重启？")
        #expect(Self.title("> https://e.org/") == nil)
    }
}
