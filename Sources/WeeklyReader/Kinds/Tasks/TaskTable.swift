internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads a table of tasks, a row each: `| 项目 | 难度 | 任务 |`
struct TaskTable {
    private let block: Block
    private let rows: [Table.Row]
    private let task: Int
    private var project: Int?
    private var level: Int?

    /// Nil for a block that is no table of tasks: it tells no tasks, or neither their projects nor their levels.
    init?(_ block: Block, _ words: Words) {
        guard case .table(let table) = block.kind else { return nil }
        var task: Int?
        for (index, cell) in table.header.cells.enumerated() {
            let name = FoldedText.of(cell.inlines).lowercased
            if name.contains(anyOf: words.tasks.projectColumns) {
                project = project ?? index
            } else if name.contains(anyOf: words.tasks.levelColumns) {
                level = level ?? index
            } else if name.contains(anyOf: words.tasks.taskColumns) {
                task = task ?? index
            }
        }
        guard let task, project != nil || level != nil else { return nil }
        self.block = block
        self.task = task
        rows = table.rows
    }

    /// The tasks; `outer` is the project that stands above the table.
    func passage(_ outer: String?, _ state: inout ReaderState) -> Passage {
        var ids: [Int: String] = [:]
        var items: [Item] = []
        for row in rows {
            guard let task = self.task(row, outer, state.words) else { continue }
            let anchor = state.anchors.anchor(.task, task.project?.name ?? "", hashing: Array(task.text.utf8)[...])
            ids[row.range.lower] = anchor
            items.append(state.item(at: row.range, anchor: anchor, .task(task)))
        }
        return items.isEmpty ? state.prose([block]) : state.passage([block], ids: ids, items: items)
    }

    private func task(_ row: Table.Row, _ outer: String?, _ words: Words) -> StarterTask? {
        let text = text(row, task)
        guard !text.isEmpty else { return nil }
        let name = project.map { self.text(row, $0).string } ?? outer ?? ""
        let url = row.cells.lazy.compactMap { $0.inlines.links.first?.destination }.first
        return StarterTask(
            project: name.isEmpty ? nil : NamedLink(name: name),
            level: level.flatMap { TaskLevel.named(in: self.text(row, $0), words) },
            text: text.string, url: url)
    }

    private func text(_ row: Table.Row, _ column: Int) -> Bytes {
        column < row.cells.count ? FoldedText.of(row.cells[column].inlines) : []
    }
}
