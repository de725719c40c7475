internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads a table of tasks, a row each: `| 项目 | 难度 | 任务 |`
struct TaskTable {
    private let block: Block
    private let rows: [Table.Row]
    private let task: Int
    private var project: Int?
    private var level: Int?

    /// Nil for a block that is no table of tasks: it tells no tasks, or neither their projects nor their levels.
    init?(_ block: Block) {
        guard case .table(let table) = block.kind else { return nil }
        var task: Int?
        for (index, cell) in table.header.cells.enumerated() {
            let name = FoldedText.of(cell.inlines).lowercased
            if name.contains(anyOf: ["项目", "project"]) {
                project = project ?? index
            } else if name.contains(anyOf: ["难度", "级别", "等级", "level"]) {
                level = level ?? index
            } else if name.contains(anyOf: ["任务", "内容", "标题", "描述", "issue", "task"]) {
                task = task ?? index
            }
        }
        guard let task, project != nil || level != nil else { return nil }
        self.block = block
        self.task = task
        rows = table.rows
    }

    /// The tasks; `outer` is the project that stands above the table.
    func passage(_ outer: String?, _ reading: inout Reading) -> Passage {
        var ids: [Int: String] = [:]
        var items: [Item] = []
        for row in rows {
            guard let task = self.task(row, outer) else { continue }
            let anchor = reading.anchors.anchor("t", task.project?.name ?? "", hashing: Array(task.text.utf8)[...])
            ids[row.range.lower] = anchor
            items.append(Item(line: reading.file.line(at: row.range.lower), anchor: anchor, content: .task(task)))
        }
        return items.isEmpty
            ? reading.prose([block]) : Passage([HTMLRenderer.markup(of: [block], ids: ids)], items: items)
    }

    private func task(_ row: Table.Row, _ outer: String?) -> StarterTask? {
        let text = text(row, task)
        guard !text.isEmpty else { return nil }
        let name = project.map { self.text(row, $0).string } ?? outer ?? ""
        let url = row.cells.lazy.compactMap { $0.inlines.links.first?.destination }.first
        return StarterTask(
            project: name.isEmpty ? nil : NamedLink(name: name),
            level: level.flatMap { TaskLine.level(self.text(row, $0)) },
            text: text.string, url: url)
    }

    private func text(_ row: Table.Row, _ column: Int) -> Bytes {
        column < row.cells.count ? FoldedText.of(row.cells[column].inlines) : []
    }
}
