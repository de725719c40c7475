import Testing
import WeeklyModel

/// Which line at the end of a question names its project.
@Suite("Rules: projects of questions")
struct QuestionProjectRulesTests {
    private static func project(_ line: String) -> String? {
        let read = Understood("### 读者问答\n\n**1、@小王** 提问：\n\n> 能用吗？\n\nA：能。\n\n\(line)\n")
        return read.questions.first?.project?.told
    }

    @Test(
        "A name, a colon and an address name a project",
        arguments: [
            ("Alpha：https://e.org/g", "Alpha"),
            ("Alpha: https://e.org/g", "Alpha"),
            ("Alpha Beta：https://e.org/g", "Alpha Beta"),
            ("alpha-beta_2.0：https://e.org/g", "alpha-beta_2.0"),
            ("Alpha & Beta：https://e.org/g", "Alpha & Beta"),
            ("Alpha/Beta：https://e.org/g", "Alpha/Beta"),
            ("C++：https://e.org/g", "C++"),
            ("C#：https://e.org/g", "C#"),
            ("**Alpha**：https://e.org/g", "Alpha"),
            ("「Alpha」：https://e.org/g", "Alpha"),
            ("「Alpha」https://e.org/g", "Alpha"),
            ("【Alpha】：https://e.org/g", "Alpha"),
            ("『Alpha』：https://e.org/g", "Alpha"),
            ("《Alpha》：https://e.org/g", "Alpha"),
            ("“Alpha”：https://e.org/g", "Alpha"),
            ("「Alpha #12」：https://e.org/g", "Alpha"),
            ("「Alpha」：[首页](https://e.org/g)", "Alpha"),
            ("「Alpha」：\nhttps://e.org/g", "Alpha"),
            ("【Alpha】\n\nhttps://e.org/g", "Alpha"),
            ("海风：https://e.org/g", "海风"),
            ("「海风与山」：https://e.org/g", "海风与山"),
            ("海风 Alpha：https://e.org/g", "海风 Alpha"),
            ("一二三四五六七八九十：https://e.org/g", "一二三四五六七八九十"),
            ("「一二三四五六七八九十一二」：https://e.org/g", "一二三四五六七八九十一二"),
        ])
    func named(line: String, name: String) {
        #expect(Self.project(line) == "\(name) https://e.org/g")
    }

    @Test(
        "Other lines name none",
        arguments: [
            "Alpha",
            "Alpha：",
            "Alpha：能用",
            "A：https://e.org/g",
            "2Alpha：https://e.org/g",
            "Alpha!：https://e.org/g",
            "Alpha：https://e.org/g 与 https://e.org/h",
            "Alpha：见 https://e.org/g",
            "Alpha：[首页](/g)",
            "一二三四五六七八九十一：https://e.org/g",
            "「一二三四五六七八九十一二三」：https://e.org/g",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa：https://e.org/g",
        ])
    func unnamed(line: String) {
        #expect(Self.project(line) == nil)
    }

    @Test(
        "A word that says what an address is names no project, in brackets or not",
        arguments: [
            "参考", "详见", "详情", "报告", "文档", "地址", "链接", "阅读", "文章", "回放", "纪要", "介绍", "会议", "官网", "主页", "教程",
            "示例", "样例", "例子", "代码", "源码", "仓库", "视频", "博客", "说明", "资料", "下载", "手册", "指南", "入口", "讨论", "回顾",
            "直播", "方案", "实践",
        ])
    func commonWords(word: String) {
        for line in ["海\(word)：https://e.org/g", "「海\(word)」：https://e.org/g", "「\(word)海」https://e.org/g"] {
            #expect(Self.project(line) == nil, "\(line)")
        }
    }

    @Test(
        "What phrases hold names none, unless it stands in brackets",
        arguments: [
            "见", "看", "这", "那", "请", "附", "如", "的", "是", "有", "在", "了", "我", "你", "它", "可", "下", "上", "查", "问", "答",
            "项目", "相关", "关于", "具体", "目前", "，", "。", "？", "、", "（", "“", "《", "issue", "Issue", "PR",
        ])
    func phraseWords(word: String) {
        #expect(Self.project("海\(word)风：https://e.org/g") == nil)
        #expect(Self.project("「海\(word)风」：https://e.org/g") == "海\(word)风 https://e.org/g")
    }

    @Test(
        "A Latin word that editors put in front of any address names none",
        arguments: [
            "issue", "issues", "pr", "prs", "pull request", "demo", "github", "gitee", "doc", "docs", "faq", "url",
            "link", "ps", "ref", "wiki", "blog", "api", "readme", "sample", "samples", "example", "examples", "note",
            "tips",
        ])
    func nouns(word: String) {
        for spelling in [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
            #expect(Self.project("\(spelling)：https://e.org/g") == nil, "\(spelling)")
        }
        #expect(Self.project("\(word)x：https://e.org/g") == "\(word)x https://e.org/g")
    }

    @Test(
        "A repository that is called so is the project, however its line is written",
        arguments: [
            "Alpha https://github.com/o/alpha",
            "Alpha：https://github.com/o/alpha",
            "Alpha: https://github.com/o/alpha",
            "Alpha，https://github.com/o/alpha",
            "Alpha,https://github.com/o/alpha",
            "Alpha；https://github.com/o/alpha",
            "Alpha;https://github.com/o/alpha",
            "Alpha - https://github.com/o/alpha",
            "Alpha | https://github.com/o/alpha",
            "Alpha 项目地址：https://github.com/o/alpha",
            "Alpha 地址：https://github.com/o/alpha",
            "Alpha 项目：https://github.com/o/alpha",
            "Alpha 官网：https://github.com/o/alpha",
            "Alpha 主页：https://github.com/o/alpha",
            "Alpha 仓库：https://github.com/o/alpha",
            "Alpha GitHub https://github.com/o/alpha",
            "Alpha Github https://github.com/o/alpha",
            "「Alpha」 https://github.com/o/alpha",
            "【Alpha】 https://github.com/o/alpha",
            "《Alpha》 https://github.com/o/alpha",
            "『Alpha』 https://github.com/o/alpha",
            "“Alpha” https://github.com/o/alpha",
            "（Alpha）https://github.com/o/alpha",
            "(Alpha) https://github.com/o/alpha",
            "\\[Alpha\\] https://github.com/o/alpha",
            "（Alpha：[https://github.com/o/alpha](https://github.com/o/alpha)）",
            "能的。Alpha [https://github.com/o/alpha](https://github.com/o/alpha)",
            "能的！Alpha [https://github.com/o/alpha](https://github.com/o/alpha)",
            "能吗？Alpha [https://github.com/o/alpha](https://github.com/o/alpha)",
            "能的；Alpha [https://github.com/o/alpha](https://github.com/o/alpha)",
            "Alpha [https://github.com/o/alpha](https://github.com/o/alpha)。",
            "[Alpha](https://github.com/o/alpha)",
            "Alpha\n[https://github.com/o/alpha](https://github.com/o/alpha)",
            "Alpha：\n\nhttps://github.com/o/alpha",
        ])
    func repositories(line: String) {
        #expect(Self.project(line) == "Alpha https://github.com/o/alpha")
    }

    @Test(
        "Repositories live on known hosts, and they or their owners have the name",
        arguments: [
            ("Alpha https://github.com/o/alpha", true),
            ("Alpha http://github.com/o/alpha", true),
            ("Alpha https://gitee.com/o/alpha", true),
            ("Alpha http://gitee.com/o/alpha", true),
            ("Alpha https://github.com/alpha/core", true),
            ("al-pha https://github.com/o/ALPHA", true),
            ("Alpha https://e.org/o/alpha", false),
            ("Alpha https://github.com/o/beta", false),
            ("Alpha https://github.com/o/alpha-core", false),
            ("Alpha https://github.com/o/beta/alpha", false),
            ("A https://github.com/o/a", false),
            ("2a https://github.com/o/2a", false),
            ("Alpha https://github.com/o/alpha 里有", false),
        ])
    func hosts(line: String, isProject: Bool) {
        #expect((Self.project(line) != nil) == isProject)
    }

    @Test(
        "Of several lines the repository names the project, of equals the first, and a list is as good",
        arguments: [
            ("Beta：https://e.org/b\n\nAlpha：https://github.com/o/alpha", "Alpha https://github.com/o/alpha"),
            ("Beta：https://e.org/b\n\nAlpha：https://e.org/a", "Beta https://e.org/b"),
            ("- Beta：https://e.org/b\n- Alpha：https://e.org/a", "Beta https://e.org/b"),
            ("「Beta」：\n\nhttps://e.org/b", "Beta https://e.org/b"),
            ("「Beta」：\n\n见 https://e.org/b", "Beta"),
        ])
    func several(lines: String, project: String) {
        #expect(Self.project(lines) == project)
    }

    @Test("A project that is named before a further answer is the question's only if it is a repository")
    func within() {
        let end = "\n\n> 还有呢？\n\nA：没有。"
        #expect(Self.project("Alpha：https://github.com/o/alpha" + end) == "Alpha https://github.com/o/alpha")
        #expect(Self.project("Alpha：https://e.org/a" + end) == nil)
    }
}
