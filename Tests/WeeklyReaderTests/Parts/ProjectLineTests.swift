import Testing
import WeeklyModel

@testable import WeeklyReader

/// Which lines at the end of an answer name the project, and which only say where to look.
@Suite struct ProjectLineTests {
    @Test(
        "Names in Chinese name a project",
        arguments: [
            ("网关：https://example.org/g", "网关"), ("注册中心：[https://example.org/g](https://example.org/g)", "注册中心"),
            ("**消息队列**：*<https://example.org/g>*", "消息队列"), ("「限流组件」：https://example.org/g", "限流组件"),
        ])
    func wideNames(line: String, name: String) {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\n\(line)\n")
        #expect(read.questions.first?.project == NamedLink(name: name, url: "https://example.org/g"))
        #expect(read.questions.first?.said == ["Q:能用吗？", "A:能。"])
    }

    @Test(
        "Where the repository is hosted is no part of a name in Latin letters",
        arguments: ["Alpha GitHub", "Alpha Github", "Alpha"])
    func hosts(label: String) {
        let line = "\(label)：https://github.com/e/alpha"
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\n\(line)\n")
        #expect(read.questions.first?.project == NamedLink(name: "Alpha", url: "https://github.com/e/alpha"))
    }

    @Test(
        "Words that say what the link is name none",
        arguments: [
            "详见：https://example.org/g", "参考链接：https://example.org/g", "官网：https://example.org/g",
            "Alpha 官网：https://example.org/g", "可以看下这个：https://example.org/g", "项目地址：https://example.org/g",
        ])
    func words(line: String) {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\n\(line)\n")
        #expect(read.questions.first?.project == nil)
    }

    @Test("A repository named in front of a further question is the project, where none is named at the end")
    func within() {
        let start =
            "### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\nAlpha：https://github.com/alpha/alpha\n\n> 怎么用？\n\nA：这样。\n"
        let read = ReadIssue(start)
        #expect(read.questions.first?.project?.name == "Alpha")
        #expect(read.questions.first?.turns.count == 4)
        #expect(ReadIssue(start + "\nBeta：https://example.org/b\n").questions.first?.project?.name == "Beta")
    }

    @Test(
        "A repository that has the name is the project, however its line is written",
        arguments: [
            "Alpha https://github.com/org/alpha", "Alpha [https://github.com/org/alpha](https://github.com/org/alpha)",
            "Alpha：\n[https://github.com/org/alpha](https://github.com/org/alpha)",
            "Alpha：\n\nhttps://github.com/org/alpha",
            "[Alpha](https://github.com/org/alpha)", "Alpha 项目地址：https://github.com/org/alpha",
            "Alpha 官网：https://github.com/org/alpha", "《Alpha》：https://github.com/org/alpha",
            "“Alpha”：https://github.com/org/alpha", "『Alpha』：https://github.com/org/alpha",
            "Alpha；https://github.com/org/alpha", "（Alpha：https://github.com/org/alpha）",
            "能的。Alpha：[https://github.com/org/alpha](https://github.com/org/alpha)",
            "「Alpha #12」：https://github.com/org/alpha",
        ])
    func forms(line: String) {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\n\(line)\n")
        #expect(read.questions.first?.project == NamedLink(name: "Alpha", url: "https://github.com/org/alpha"))
        #expect(read.questions.first?.turns.count == 2)
    }

    @Test(
        "A reference to a repository in an answer names none",
        arguments: [
            "可以参考 Alpha https://github.com/org/alpha", "Quickstart https://github.com/org/alpha",
            "详见 Alpha：https://github.com/org/alpha", "Alpha https://example.org/alpha",
            "Alpha https://github.com/org/alpha 里有说明",
        ])
    func references(line: String) {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\n\(line)\n")
        #expect(read.questions.first?.project == nil)
    }

    @Test("A list of project lines goes before a line below it")
    func list() {
        let list =
            "- Alpha：https://github.com/org/alpha\n- Beta：https://github.com/org/beta\n\nGamma：https://github.com/org/gamma"
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\n\(list)\n")
        #expect(read.questions.first?.project?.name == "Alpha")
    }

    @Test("Of several lines the first that leads to a repository names the project")
    func documents() {
        let read = ReadIssue(
            "### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：见文档：\n\nBeta：https://example.org/b\n\nAlpha：https://github.com/org/alpha\n"
        )
        #expect(read.questions.first?.project?.name == "Alpha")
    }
}
