internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads tasks for newcomers: the project, the level, the tasks, and where they are told in full.
struct TaskReader {
    /// The heading, where it names the project.
    var heading: Bytes?

    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        if blocks.contains(where: { TaskTable($0) != nil }) { return readTables(blocks, &reading) }
        var groups = heading.map { [TaskGroup(project: TaskLine.withoutTitle($0).string, isTitled: false)] } ?? []
        var intro: [Block] = []
        for block in blocks {
            if let project = TaskLine.project(block) {
                groups.append(TaskGroup(project: project, blocks: [block]))
            } else if groups.isEmpty, !TaskLine.beginsWithLevel(block), !block.isTaskList {
                intro.append(block)
            } else {
                if groups.isEmpty { groups.append(TaskGroup(project: nil)) }
                groups[groups.count - 1].blocks.append(block)
            }
        }
        var passages = intro.isEmpty ? [] : [reading.prose(intro)]
        passages += groups.filter { !$0.blocks.isEmpty }.map { $0.passage(&reading) }
        return passages
    }

    private func readTables(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        blocks.map { block in
            TaskTable(block)?.passage(heading.map { TaskLine.withoutTitle($0).string }, &reading)
                ?? reading.prose([block])
        }
    }
}

/// The tasks of one project.
struct TaskGroup {
    var project: String?
    var blocks: [Block] = []
    /// Whether the first block names the project.
    var isTitled = true

    init(project: String?, blocks: [Block] = [], isTitled: Bool = true) {
        self.project = project
        self.blocks = blocks
        self.isTitled = isTitled
    }

    func passage(_ reading: inout Reading) -> Passage {
        let url = blocks.flatMap(\.allLinks).first?.destination
        var collector = TaskCollector(project: project, url: url, hasLists: hasTaskLists)
        for block in blocks.dropFirst(project == nil || !isTitled ? 0 : 1) { collector.append(block) }
        guard !collector.found.isEmpty else { return reading.prose(blocks) }
        var ids: [Int: String] = [:]
        let items = collector.found.map { task, range in
            let anchor = reading.anchors.anchor("t", project ?? "", hashing: Array(task.text.utf8)[...])
            ids[range.lower] = ids[range.lower] ?? anchor
            return Item(line: reading.file.line(at: range.lower), anchor: anchor, content: .task(task))
        }
        return Passage([HTMLRenderer.markup(of: blocks, ids: ids)], items: items)
    }

    /// Whether the tasks stand in lists, so that paragraphs tell other things.
    private var hasTaskLists: Bool {
        blocks.contains { block in
            guard case .list(let list) = block.kind else { return false }
            return list.items.contains { item in
                item.blocks.first?.paragraph.map { TaskLine.level(FoldedText.of($0)) == nil } ?? false
            }
        }
    }
}

/// Collects the tasks of one project.
private struct TaskCollector {
    let project: String?
    let url: String?
    let hasLists: Bool
    var found: [(task: StarterTask, range: SourceRange)] = []
    private var level: StarterTask.Level?
    private var isClosed = false

    init(project: String?, url: String?, hasLists: Bool) {
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
        guard isItem, let first = lines.first, TaskLine.level(first.text) == nil else {
            for line in lines { append(line, range, isItem: isItem) }
            return
        }
        // The lines of an item are one task.
        let task = lines.prefix { !TaskLine.isReport($0) }
        if !task.isEmpty { add(Array(task), range) }
    }

    private mutating func append(_ line: Line, _ range: SourceRange, isItem: Bool) {
        if line.text.isEmpty { return }
        if let found = TaskLine.level(line.text) {
            level = found
            isClosed = false
        } else if TaskLine.isReport(line) {
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
            level: TaskLine.levelInFront(line.text) ?? TaskLine.levelBehind(line.text) ?? level
                ?? TaskLine.levelInProse(line.text),
            text: line.text.string, url: line.inlines.links.first?.destination ?? url)
        found.append((task, range))
    }
}

/// What lines among tasks mean.
enum TaskLine {
    /// The name in a line of its own that the tasks below belong to.
    static func project(_ block: Block) -> String? {
        guard let inlines = block.paragraph, inlines.count <= 3 else { return nil }
        let text = FoldedText.of(inlines)
        guard level(text) == nil, text.scalarCount <= 30 else { return nil }
        let isTitled = text.trimmingEnd(of: ["：", ":"]).ends(with: "新手任务")
        let name = withoutTitle(inlines.isStrong ? Enumerator.split(text)?.rest ?? text : text)
        guard !name.isEmpty, name.allSatisfy(isNameByte) || (inlines.isStrong && isTitled) else { return nil }
        let isMarked = inlines.isStrong || isTitled || text.starts(withAnyOf: brackets) || isWord(name)
        return isMarked && leadsToNoTask(inlines, text) ? name.string : nil
    }

    /// Whether a line has no link, or is one that leads to a repository.
    private static func leadsToNoTask(_ inlines: [Inline], _ text: Bytes) -> Bool {
        guard inlines.hasLink else { return true }
        let links = inlines.links
        let path = Bytes(links[0].destination.utf8).split(separator: .slash)
        return links.count == 1 && links[0].text == text && ClosingProject.isRepository(links[0].destination)
            && path.count == 4
    }

    /// A project's name without the words that tasks follow.
    static func withoutTitle(_ text: Bytes) -> Bytes {
        text.trimmingStart(of: brackets).trimmingEnd(of: ["：", ":", "新手任务", "任务", "「", "」", "】", "》", " 项目", " 社区"])
    }

    private static let brackets: [StaticString] = ["「", "【", "《"]

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || " -_.&+/".utf8.contains(byte)
    }

    private static func isWord(_ name: Bytes) -> Bool {
        !name.contains { $0.isSpace } && (name.first?.isASCIILetter ?? false) && name.count <= 30
    }

    /// The level that a line names and nothing else.
    static func level(_ text: Bytes) -> StarterTask.Level? {
        guard text.count <= 30 else { return nil }
        let word = levelWord(text).lowercased
        return switch word.string {
        case "easy", "简单", "入门", "容易": .easy
        case "medium", "middle", "中等", "普通", "进阶": .medium
        case "hard", "difficult", "困难", "高级", "较难": .hard
        default: nil
        }
    }

    /// Without what stands around a level: `「Easy」`, `难度：Easy`, `简单难度`, `Easy（简单）`.
    private static func levelWord(_ text: Bytes) -> Bytes {
        let word = Enumerator.dropping(from: text).trimmingStart(of: ["「", "【", "难度：", "难度:"])
            .trimmingEnd(of: ["：", ":", "」", "】", "难度"])
        guard word.ends(with: "）") || word.ends(with: ")") else { return word }
        guard let bracket = word.firstRange(of: "（") ?? word.firstRange(of: "(") else { return word }
        return word[..<bracket.lowerBound].trimmed()
    }

    /// The level in brackets that ends a task: `…（Easy）`
    static func levelBehind(_ text: Bytes) -> StarterTask.Level? {
        guard text.ends(withAnyOf: ["）", ")"]) else { return nil }
        let head = text.trimmingEnd(of: ["）", ")"])
        guard let bracket = head.lastRange(of: "（") ?? head.lastRange(of: "(") else { return nil }
        return level(head[bracket.upperBound...])
    }

    /// The level that stands in front of a task: `[Easy] …`, `【中等】…`, `困难：…`
    static func levelInFront(_ text: Bytes) -> StarterTask.Level? {
        let head = text.prefix(32)
        if head.starts(withAnyOf: ["[", "【", "（", "("]) {
            let rest = head.trimmingStart(of: ["[", "【", "（", "("])
            let ends = (["]", "】", "）", ")"] as [StaticString]).compactMap { rest.firstRange(of: $0)?.lowerBound }
            return ends.min().flatMap { level(rest[..<$0]) }
        }
        guard let (label, value) = head.splitAtColon(), !value.isEmpty else { return nil }
        return level(label)
    }

    /// The level that a task's text speaks of.
    static func levelInProse(_ text: Bytes) -> StarterTask.Level? {
        if text.contains(anyOf: ["更有挑战", "难度较高", "难度较大", "难度高"]) { return .hard }
        if text.contains(anyOf: ["难度适中", "难度中等"]) { return .medium }
        return text.contains(anyOf: ["难度较低", "难度不高", "难度低"]) ? .easy : nil
    }

    static func beginsWithLevel(_ block: Block) -> Bool {
        switch block.kind {
        case .paragraph(let inlines): Line.lines(of: inlines).first.map { level($0.text) != nil } ?? false
        case .list(let list): list.items.first?.blocks.first.map(beginsWithLevel) ?? false
        default: false
        }
    }

    /// What closes a list of tasks in front of an address.
    private static let closings: [StaticString] = [
        "更多任务", "任务列表", "任务地址", "任务链接", "认领", "参与方式", "参与地址", "issue 链接", "issue 地址", "Issue 链接", "Issue 地址",
        "链接：", "地址：",
    ]

    /// Whether a line leads to where the tasks are told in full.
    static func isReport(_ line: Line) -> Bool {
        let text = line.text.trimmingStart(of: ["「", "【"])
        if text.starts(withAnyOf: ["详见", "详细参考", "详情", "详细", "任务详情", "参考"]),
            text.scalarCount < 30 || !line.inlines.links.isEmpty
        {
            return true
        }
        let links = line.inlines.links
        guard links.count == 1, links[0].isBare else { return false }
        return links[0].text == line.text || isClosing(text, before: links[0])
    }

    /// Whether nothing but a label stands in front of an address.
    private static func isClosing(_ text: Bytes, before link: FoundLink) -> Bool {
        let label = text.dropLast(link.text.count).trimmed()
        guard text.starts(withAnyOf: closings), label.scalarCount <= 12 else { return false }
        return label.ends(with: "：") || label.ends(with: ":")
    }
}

extension Block {
    fileprivate var isTaskList: Bool {
        if case .list = kind { true } else { false }
    }
}
