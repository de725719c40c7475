internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads tasks for newcomers: the project, the level, the tasks, and where they are told in full.
struct TaskReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let words = state.words
        let blocks = section.blocks
        // The heading names the project where one above it names the tasks.
        let heading = section.isWithinTasks ? section.heading : nil
        let project = heading.flatMap { TaskLine.project(of: $0, blocks, words) }
        if blocks.contains(where: { TaskTable($0, words) != nil }) { return readTables(blocks, of: project, &state) }
        guard let heading else { return readGroups(blocks, [], &state) }
        let group = TaskGroup(
            project: project, name: project == nil ? heading.text.string : nil, isTitled: false)
        return readGroups(blocks, [group], &state)
    }

    private func readGroups(_ blocks: [Block], _ begun: [TaskGroup], _ state: inout ReaderState) -> [Passage] {
        let words = state.words
        var groups = begun
        var intro: [Block] = []
        for block in blocks {
            if let project = TaskLine.project(block, words) {
                groups.append(TaskGroup(project: project, blocks: [block]))
            } else if groups.isEmpty || groups.last?.isOpen ?? false, !TaskLevel.begins(block, words), !block.isTaskList
            {
                intro.append(block)
            } else {
                if groups.isEmpty { groups.append(TaskGroup(project: nil)) }
                groups[groups.count - 1].blocks.append(block)
            }
        }
        var passages = intro.isEmpty ? [] : [state.prose(intro)]
        passages += groups.filter { !$0.blocks.isEmpty }.map { $0.passage(&state) }
        return passages
    }

    private func readTables(_ blocks: [Block], of project: String?, _ state: inout ReaderState) -> [Passage] {
        blocks.map { TaskTable($0, state.words)?.passage(project, &state) ?? state.prose([$0]) }
    }
}

extension Block {
    fileprivate var isTaskList: Bool {
        if case .list = kind { true } else { false }
    }
}
