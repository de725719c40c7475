internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// Collects the tasks of one project.
struct TaskCollector {
    let project: String?
    let url: String?
    let hasLists: Bool
    var found: [(task: StarterTask, range: SourceRange)] = []
    private var level: StarterTask.Level?
    private var isClosed = false
    private let words: Words

    init(project: String?, url: String?, hasLists: Bool, _ words: Words) {
        self.words = words
        self.project = project
        self.url = url
        self.hasLists = hasLists
    }

    mutating func append(_ block: Block) {
        switch block.kind {
        case .list(let list):
            for item in list.items {
                for block in item.blocks { append(item: block, item.range) }
            }
        case .paragraph(let inlines): append(Line.lines(of: inlines), block.range, isItem: false)
        default: break
        }
    }

    private mutating func append(item block: Block, _ range: SourceRange) {
        switch block.kind {
        case .paragraph(let inlines): append(Line.lines(of: inlines), range, isItem: true)
        default: append(block)
        }
    }

    private mutating func append(_ lines: [Line], _ range: SourceRange, isItem: Bool) {
        guard isItem, let first = lines.first, TaskLevel.named(in: first.text, words) == nil else {
            for line in lines { append(line, range, isItem: isItem) }
            return
        }
        // The lines of an item are one task.
        let task = lines.prefix { !TaskLine.isReport($0, words) }
        if !task.isEmpty { add(Array(task), range) }
    }

    private mutating func append(_ line: Line, _ range: SourceRange, isItem: Bool) {
        if line.text.isEmpty { return }
        if let found = TaskLevel.named(in: line.text, words) {
            level = found
            isClosed = false
        } else if TaskLine.isReport(line, words) {
            isClosed = true
        } else if !isClosed, isItem || level != nil || (!hasLists && project != nil) {
            add([line], range)
        }
    }

    private mutating func add(_ lines: [Line], _ range: SourceRange) {
        let line = Line(Line.joined(lines))
        guard !line.text.isEmpty else { return }
        let task = StarterTask(
            project: project.map { NamedLink(name: $0) },
            level: TaskLevel.inFront(line.text, words) ?? TaskLevel.behind(line.text, words) ?? level
                ?? TaskLevel.inProse(line.text, words),
            text: line.text.string, url: line.inlines.links.first?.destination ?? url)
        found.append((task, range))
    }
}
