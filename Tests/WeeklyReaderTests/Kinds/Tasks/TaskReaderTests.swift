import Testing
import WeeklyModel

@Suite struct TaskReaderTests {
    @Test(
        "Project, level and tasks are told in all their forms",
        arguments: [
            "**Alpha**\n\n- Easy\n\n任务甲\n\n任务乙\n\n- Hard\n\n任务丙\n\n「详细参考」：[https://example.org/t](https://example.org/t)\n",
            "Alpha\n\n- Easy\n任务甲\n任务乙\n\n- Hard\n任务丙\n\n「详细参考」：\n[https://example.org/t](https://example.org/t)\n",
            "**Alpha**\n\n-Easy\n任务甲\n任务乙\n\n-Hard\n任务丙\n\n**详见：**\n\n[https://example.org/t](https://example.org/t)\n",
            "Alpha 新手任务：\n\n**简单**\n\n任务甲\n\n任务乙\n\n**困难**\n\n任务丙\n\n详见：[https://example.org/t](https://example.org/t)\n",
        ])
    func forms(body: String) {
        let read = ReadIssue("### 新手任务计划\n\n作为技术同学，你想参与吗？\n\n\(body)")
        #expect(read.tasks.map(\.text) == ["任务甲", "任务乙", "任务丙"])
        #expect(read.tasks.map(\.level) == [.easy, .easy, .hard])
        #expect(read.tasks.allSatisfy { $0.project?.name == "Alpha" && $0.url == "https://example.org/t" })
        #expect(read.prose == ["作为技术同学，你想参与吗？"])
    }

    @Test("Lists without a level are tasks too, and paragraphs beside them are not")
    func lists() {
        let read = ReadIssue("### 新手任务\n\n**Alpha**\n\n是一个组件。\n\n- 任务甲；\n- 任务乙。\n\n**Beta**\n\n- 任务丙\n")
        #expect(read.tasks.map(\.text) == ["任务甲；", "任务乙。", "任务丙"])
        #expect(read.tasks.map { $0.project?.name } == ["Alpha", "Alpha", "Beta"])
        #expect(read.tasks.allSatisfy { $0.level == nil })
    }

    @Test("Paragraphs under a project are tasks where no list is")
    func paragraphs() {
        let read = ReadIssue("### 新手任务\n\n **Alpha**\n\n实现一个配置项。\n\n[https://example.org/t](https://example.org/t)\n")
        #expect(read.tasks.map(\.text) == ["实现一个配置项。"])
        #expect(read.tasks.first?.url == "https://example.org/t")
    }

    @Test("A level without a project begins tasks")
    func projectless() {
        let read = ReadIssue("### 新手任务\n\n**Easy**\n\n任务甲。\n\n**Medium**\n\n任务乙。\n")
        #expect(read.tasks.map(\.level) == [.easy, .medium])
        #expect(read.tasks.allSatisfy { $0.project == nil })
    }

    @Test("Tasks under an unknown heading are told by their issues")
    func shape() {
        let read = ReadIssue(
            "### 一起来玩\n\n欢迎。\n\n**Alpha**\n\n- Feature1: 做甲，难度适中：https://example.org/issues/1\n- Feature2: 做乙，更有挑战：https://example.org/issues/2\n"
        )
        #expect(read.sections.map(\.kind) == [.tasks])
        #expect(read.tasks.map(\.level) == [.medium, .hard])
        #expect(read.tasks.map(\.url) == ["https://example.org/issues/1", "https://example.org/issues/2"])
    }
}
