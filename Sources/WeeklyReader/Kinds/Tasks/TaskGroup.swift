internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// The tasks of one project.
struct TaskGroup {
    var project: String?
    /// What the tasks are grouped by, where that is no project.
    var name: String?
    var blocks: [Block] = []
    /// Whether the first block names the project.
    var isTitled = true

    init(project: String?, name: String? = nil, blocks: [Block] = [], isTitled: Bool = true) {
        self.project = project
        self.name = name
        self.blocks = blocks
        self.isTitled = isTitled
    }

    /// Whether a heading that names no project begins it, and no task stands below that yet.
    var isOpen: Bool { name != nil && blocks.isEmpty }

    func passage(_ state: inout ReaderState) -> Passage {
        let url = blocks.flatMap(\.allLinks).first?.destination
        var collector = TaskCollector(project: project, url: url, hasLists: hasTaskLists(state.words), state.words)
        for block in blocks.dropFirst(project == nil || !isTitled ? 0 : 1) { collector.append(block) }
        guard !collector.found.isEmpty else { return state.prose(blocks) }
        var ids: [Int: String] = [:]
        let items = collector.found.map { task, range in
            var task = task
            task.group = name
            let anchor = state.anchors.anchor(.task, project ?? "", hashing: Array(task.text.utf8)[...])
            ids[range.lower] = ids[range.lower] ?? anchor
            return state.item(at: range, anchor: anchor, .task(task))
        }
        return state.passage(blocks, ids: ids, items: items)
    }

    /// Whether the tasks stand in lists, so that paragraphs tell other things.
    private func hasTaskLists(_ words: Words) -> Bool {
        blocks.contains { block in
            guard case .list(let list) = block.kind else { return false }
            return list.items.contains { item in
                item.blocks.first?.paragraph.map { TaskLevel.named(in: FoldedText.of($0), words) == nil } ?? false
            }
        }
    }
}
