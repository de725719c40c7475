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
}
