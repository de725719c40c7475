import Testing
import WeeklyModel

/// Tasks for newcomers: whose they are, how hard, and what only stands around them.
@Suite("Rules: tasks")
struct TaskRulesTests {
    private static func tasks(_ body: String) -> [StarterTask] { Understood("### 新手任务\n\n\(body)\n").tasks }

    private static func told(_ body: String) -> [String] { tasks(body).map(\.told) }

    @Test(
        "A word alone in its line is the level of the tasks below it",
        arguments: [
            ("easy", "Easy"),
            ("Easy", "Easy"),
            ("EASY", "Easy"),
            ("简单", "Easy"),
            ("入门", "Easy"),
            ("容易", "Easy"),
            ("medium", "Medium"),
            ("Middle", "Medium"),
            ("中等", "Medium"),
            ("普通", "Medium"),
            ("进阶", "Medium"),
            ("Hard", "Hard"),
            ("Difficult", "Hard"),
            ("困难", "Hard"),
            ("高级", "Hard"),
            ("较难", "Hard"),
            ("Easy：", "Easy"),
            ("Easy:", "Easy"),
            ("「Easy」", "Easy"),
            ("【Easy】", "Easy"),
            ("难度：Easy", "Easy"),
            ("难度:Easy", "Easy"),
            ("Easy 难度", "Easy"),
            ("简单难度：", "Easy"),
            ("Easy（简单）", "Easy"),
            ("Easy(简单)", "Easy"),
            ("1、Easy", "Easy"),
            ("-Easy", "Easy"),
            ("**Easy**", "Easy"),
        ])
    func levels(line: String, level: String) {
        #expect(Self.told("**Alpha**\n\n\(line)\n\n听海") == ["Alpha \(level) 听海"])
        #expect(Self.told("\(line)\n\n听海") == ["\(level) 听海"])
    }

    @Test("Other words are no level", arguments: ["很简单", "难", "中", "Easy 听海", "不难", "超级困难"])
    func noLevels(line: String) {
        #expect(Self.told("**Alpha**\n\n\(line)\n\n听海") == ["Alpha \(line)", "Alpha 听海"])
    }

    @Test(
        "A task tells its own level at its start, at its end or in its words",
        arguments: [
            ("[Easy] 听海", "Easy"),
            ("【Easy】听海", "Easy"),
            ("（Easy）听海", "Easy"),
            ("(Easy) 听海", "Easy"),
            ("简单：听海", "Easy"),
            ("Hard: 听海", "Hard"),
            ("听海（Easy）", "Easy"),
            ("听海(中等)", "Medium"),
            ("听海，更有挑战", "Hard"),
            ("听海，难度较高", "Hard"),
            ("听海，难度较大", "Hard"),
            ("听海，难度高", "Hard"),
            ("听海，难度适中", "Medium"),
            ("听海，难度中等", "Medium"),
            ("听海，难度较低", "Easy"),
            ("听海，难度不高", "Easy"),
            ("听海，难度低", "Easy"),
            ("听海", nil),
            ("[甲] 听海", nil),
            ("听海（可选）", nil),
            ("很简单地听海", nil),
        ] as [(String, String?)])
    func ownLevels(line: String, level: String?) {
        #expect(Self.tasks("**Alpha**\n\n- \(line)\n").map { $0.level?.rawValue } == [level])
        #expect(Self.tasks("**Alpha**\n\n- \(line)\n").map(\.text) == [line])
        #expect(Self.tasks("**Alpha**\n\nMedium\n\n- 听海（Hard）").map(\.level) == [.hard])
        #expect(Self.tasks("**Alpha**\n\nMedium\n\n- 听海，难度较高").map(\.level) == [.medium])
    }

    @Test(
        "A name alone in its line is the project of the tasks below it",
        arguments: [
            "**Alpha**", "Alpha", "Alpha：", "**Alpha:**", "「Alpha」", "【Alpha】", "《Alpha》", "Alpha 新手任务", "**Alpha 任务**",
            "**Alpha 项目**", "**Alpha 社区**", "**1、Alpha**", "[Alpha](https://github.com/o/alpha)",
            "[Alpha](https://gitee.com/o/alpha)",
        ])
    func projects(line: String) {
        #expect(Self.told("\(line)\n\n- 听海") == ["Alpha 听海"])
    }

    @Test(
        "Names of further shapes",
        arguments: [
            ("**Alpha Beta**", "Alpha Beta"),
            ("Alpha Beta", nil),
            ("Alpha-Beta_2.0", "Alpha-Beta_2.0"),
            ("「Alpha & Beta」", "Alpha & Beta"),
            ("**海风新手任务：**", "海风"),
            ("海风新手任务", nil),
            ("**海风**", nil),
            ("**Alpha！**", nil),
            ("2Alpha", nil),
            ("[Alpha](https://e.org/o/alpha)", nil),
            ("[Alpha](https://github.com/o/alpha/issues)", nil),
        ] as [(String, String?)])
    func names(line: String, name: String?) {
        #expect(Self.tasks("\(line)\n\nEasy\n\n- 听海").last?.project?.name == name)
    }

    @Test(
        "A line that leads to where tasks are told in full is none, and ends them",
        arguments: [
            "详见：https://e.org/1", "详细参考：https://e.org/1", "详情：https://e.org/1", "详细：https://e.org/1",
            "任务详情：https://e.org/1", "参考：https://e.org/1", "「详见」：https://e.org/1", "【详见】https://e.org/1", "详见社区",
            "https://e.org/1", "更多任务：https://e.org/1", "任务列表：https://e.org/1", "任务地址：https://e.org/1",
            "任务链接：https://e.org/1", "认领：https://e.org/1", "参与方式：https://e.org/1", "参与地址：https://e.org/1",
            "issue 链接：https://e.org/1", "issue 地址：https://e.org/1", "Issue 链接：https://e.org/1",
            "Issue 地址：https://e.org/1", "链接：https://e.org/1", "地址：https://e.org/1", "更多任务: https://e.org/1",
        ])
    func reports(line: String) {
        #expect(Self.told("**Alpha**\n\nEasy\n\n听海\n\n\(line)\n\n看山") == ["Alpha Easy 听海"])
        #expect(Self.told("**Alpha**\n\n- 听海\n- \(line)") == ["Alpha 听海"])
        #expect(Self.told("**Alpha**\n\nEasy\n\n听海\n\n\(line)\n\nHard\n\n看山") == ["Alpha Easy 听海", "Alpha Hard 看山"])
    }

    @Test(
        "A line that only begins so is a task",
        arguments: [
            "认领的任务说明 https://e.org/1", "地址：修 https://e.org/1", "更多任务等着大家来一起做呢：https://e.org/1",
            "听海：https://e.org/1", "详细说明听海的一切，从山上到海边，从早上到晚上，一步一步走过去",
        ])
    func noReports(line: String) {
        #expect(Self.told("**Alpha**\n\n- \(line)") == ["Alpha \(line)"])
    }

    @Test(
        "An address is the task's own, else the first of its project",
        arguments: [
            ("- 听海 https://e.org/1", ["https://e.org/1"]),
            ("- [听海](https://e.org/1)", ["https://e.org/1"]),
            ("- 听海\n- 看山\n\n详见：https://e.org/1", ["https://e.org/1", "https://e.org/1"]),
            ("- 听海 https://e.org/1\n- 看山", ["https://e.org/1", "https://e.org/1"]),
            ("- 听海", [nil]),
        ] as [(String, [String?])])
    func addresses(list: String, urls: [String?]) {
        #expect(Self.tasks("**Alpha**\n\n\(list)").map(\.url) == urls)
    }

    @Test(
        "Tasks stand in lists, else in lines below a project or a level",
        arguments: [
            ("**Alpha**\n\n很好。\n\n- 听海\n- 看山", ["Alpha 听海", "Alpha 看山"]),
            ("**Alpha**\n\n听海\n看山", ["Alpha 听海", "Alpha 看山"]),
            ("**Alpha**\n\n- 听海\n  再听\n- 看山", ["Alpha 听海 再听", "Alpha 看山"]),
            ("**Alpha**\n\n- Easy\n  听海\n- Hard\n  看山", ["Alpha Easy 听海", "Alpha Hard 看山"]),
            ("**Alpha**\n\n- 听海\n\n**Beta**\n\n- 看山", ["Alpha 听海", "Beta 看山"]),
            ("欢迎参与。\n\n- 听海", ["听海"]),
            ("欢迎参与。\n\n听海", []),
            ("**Alpha**\n\n> 听海", []),
        ] as [(String, [String])])
    func places(body: String, told: [String]) {
        #expect(Self.told(body) == told)
    }

    @Test("Headings below the one of tasks name projects", arguments: ["Alpha", "Alpha 新手任务", "「Alpha」任务", "Alpha 项目"])
    func headings(name: String) {
        #expect(Self.told("欢迎。\n\n#### \(name)\n\n- 听海") == ["Alpha 听海"])
        #expect(Understood("### 新手任务\n\n欢迎。\n\n### \(name)\n\n- 听海\n").tasks.map(\.told) != ["Alpha 听海"])
    }

    // MARK: Tables

    private static func table(_ head: String, _ rows: String..., above: String = "") -> [StarterTask] {
        let line = head.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
        let table = (["| \(head) |", "| \(line) |"] + rows.map { "| \($0) |" }).joined(separator: "\n")
        return tasks("\(above)\n\n\(table)")
    }

    @Test("Words that name the column of tasks", arguments: ["任务", "内容", "标题", "描述", "Issue", "Task", "任务描述"])
    func taskColumns(name: String) {
        #expect(Self.table("项目 | \(name)", "Alpha | 听海").map(\.told) == ["Alpha 听海"])
    }

    @Test("Words that name the columns of projects and levels")
    func otherColumns() {
        for name in ["项目", "Project", "项目名称"] {
            #expect(Self.table("\(name) | 任务", "Alpha | 听海").map(\.told) == ["Alpha 听海"], "\(name)")
        }
        for name in ["难度", "级别", "等级", "Level"] {
            #expect(Self.table("任务 | \(name)", "听海 | 困难").map(\.told) == ["Hard 听海"], "\(name)")
        }
        #expect(Self.table("海 | 任务", "Alpha | 听海").isEmpty)
        #expect(Self.table("项目 | 难度", "Alpha | Easy").isEmpty)
    }

    @Test("A row without a task tells none, and its address is the first in it")
    func rows() {
        let tasks = Self.table("项目 | 任务 | 难度", "Alpha | 听海 | Easy", "Beta | | Hard", " | [看山](https://e.org/1) | 某 ")
        #expect(tasks.map(\.told) == ["Alpha Easy 听海", "看山"])
        #expect(tasks.map(\.url) == [nil, "https://e.org/1"])
        let below = Self.table("任务 | 难度", "听海 | Easy", above: "#### Alpha 新手任务")
        #expect(below.map(\.told) == ["Alpha Easy 听海"])
    }
}
