import Testing
import WeeklyModel

@testable import WeeklyReader

/// Tasks as editors list them less often.
@Suite struct TaskFormsTests {
    @Test("A table tells a task a row")
    func table() {
        let read = ReadIssue(
            "### 新手任务\n\n| 项目 | 难度 | 任务 |\n| --- | --- | --- |\n| Alpha | Easy | [给甲加测试](https://example.org/1) |\n| Beta | 中等 | 优化乙 |\n"
        )
        #expect(read.tasks.map { $0.project?.name } == ["Alpha", "Beta"])
        #expect(read.tasks.map(\.level) == [.easy, .medium])
        #expect(read.tasks.map(\.text) == ["给甲加测试", "优化乙"])
        #expect(read.tasks.map(\.url) == ["https://example.org/1", nil])
    }

    @Test("Deeper headings name the projects, and tasks may begin with their levels")
    func headings() {
        let read = ReadIssue(
            "### 新手任务计划\n\n#### Alpha\n\n- [Easy] 甲\n- 【Medium】乙\n- 困难：丙\n\n#### Beta 新手任务\n\n**Easy：**\n\n1. 丁\n\n### 后记\n\n完\n"
        )
        #expect(read.tasks.map { $0.project?.name } == ["Alpha", "Alpha", "Alpha", "Beta"])
        #expect(read.tasks.map(\.level) == [.easy, .medium, .hard, .easy])
        #expect(read.sections.map(\.kind) == [.tasks, .tasks, .tasks, .other])
    }

    @Test("A deeper heading that is no project's name groups the tasks; a repository of that name tells that it is one")
    func groups() {
        let read = ReadIssue(
            "### 新手任务\n\n#### 文档\n\n- 甲\n\n#### Alpha\n\n- [乙](https://github.com/e/alpha/issues/1)\n\n#### Docs\n\n- [丙](https://github.com/e/alpha/issues/2)\n"
        )
        #expect(read.tasks.map { $0.project?.name } == [nil, "Alpha", nil])
        #expect(read.tasks.map(\.group) == ["文档", nil, "Docs"])
    }

    @Test("A task that begins as a closing line does is a task; a label in front of an address is none")
    func closings() {
        let read = ReadIssue(
            "### 新手任务\n\n**Alpha**\n\n- 认领的文档改进 https://example.org/issues/3\n- 链接：修 https://example.org/issues/4\n- 认领地址：https://example.org/issues\n"
        )
        #expect(read.tasks.count == 2)
    }

    @Test(
        "A level is told with words and brackets around it",
        arguments: ["「Easy」", "【Easy】", "Easy（简单）", "Easy 难度", "简单难度", "难度：Easy", "**Easy：**"])
    func levels(line: String) {
        let read = ReadIssue("### 新手任务\n\n**Alpha**\n\n\(line)\n\n给甲加测试\n")
        #expect(read.tasks.map(\.level) == [.easy])
        #expect(read.tasks.map(\.text) == ["给甲加测试"])
    }

    @Test("A level in brackets may end a task")
    func levelBehind() {
        let read = ReadIssue("### 新手任务\n\n**Alpha**\n\n- 优化甲（Hard）\n- 优化乙（可选）\n")
        #expect(read.tasks.map(\.level) == [.hard, nil])
    }

    @Test(
        "A project is named in brackets, behind a number or by a link to its repository",
        arguments: [
            "「Alpha」", "【Alpha】", "**1、Alpha**", "**Alpha 项目**", "Alpha 社区", "[Alpha](https://github.com/org/alpha)",
        ])
    func projects(line: String) {
        let read = ReadIssue("### 新手任务\n\n\(line)\n\nEasy\n\n给甲加测试\n\n「详见」：\n\nhttps://example.org/1\n")
        #expect(read.tasks.map { $0.project?.name } == ["Alpha"])
        #expect(read.tasks.map(\.text) == ["给甲加测试"])
    }

    @Test("What closes a list of tasks is none", arguments: ["更多任务：", "认领地址：", "任务列表：", "issue 链接："])
    func closing(label: String) {
        let read = ReadIssue("### 新手任务\n\n**Alpha**\n\nEasy\n\n给甲加测试\n\n\(label)https://example.org/1\n")
        #expect(read.tasks.map(\.text) == ["给甲加测试"])
    }
}
