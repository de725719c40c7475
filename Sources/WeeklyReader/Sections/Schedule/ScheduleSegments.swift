internal import WeeklyMarkdown

/// Parts a section of the schedule into its happenings.
enum ScheduleSegments {
    /// What stands before the first happening, and the blocks of each. A section of one happening is all of it.
    static func split(_ blocks: [Block]) -> (intro: [Block], happenings: [[Block]]) {
        var starts: [Int] = []
        for (index, block) in blocks.enumerated() where hasTitle(block) {
            starts.append(start(of: index, blocks, after: starts.last ?? -1))
        }
        if starts.isEmpty { return blocks.contains { hasTime($0) } ? ([], [blocks]) : (blocks, []) }
        if starts.count == 1 { return ([], [blocks]) }
        var happenings: [[Block]] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : blocks.count
            happenings.append(Array(blocks[start..<end]))
        }
        return (Array(blocks[..<starts[0]]), happenings)
    }

    /// Where other things begin behind a happening: at a bold name with a colon, after the line that names the project and
    /// after all that says when.
    static func end(of blocks: [Block]) -> Int {
        let told = blocks.lastIndex { hasTitle($0) || hasTime($0) } ?? 0
        var sawProject = false
        for (index, block) in blocks.enumerated() {
            guard let inlines = block.paragraph else { continue }
            let line = Line.first(of: inlines)
            if sawProject, index > told, inlines.isStrong, isOther(line.text) { return index }
            sawProject = sawProject || ProjectLine(line) != nil
        }
        return blocks.count
    }

    private static func isOther(_ text: Bytes) -> Bool {
        (text.ends(with: "：") || text.ends(with: ":")) && ScheduleLabel.split(text) == nil
    }

    /// A line in front of the title that names whose happening it is: `**Layotto：**`
    private static func start(of index: Int, _ blocks: [Block], after last: Int) -> Int {
        guard index - 1 > last, let inlines = blocks[index - 1].paragraph else { return index }
        let text = FoldedText.of(inlines)
        let isName = inlines.isStrong || text.ends(with: "：") || text.ends(with: ":")
        return isName && text.scalarCount <= 24 && ScheduleLabel.split(text) == nil ? index - 1 : index
    }

    private static func hasTitle(_ block: Block) -> Bool {
        block.hasLine { ScheduleLabel.split($0)?.label == .title }
    }

    private static func hasTime(_ block: Block) -> Bool {
        block.hasLine { ScheduleLabel.split($0)?.label == .time }
    }
}

extension Block {
    /// Whether a line of a paragraph or of a list's items fits.
    fileprivate func hasLine(_ fits: (Bytes) -> Bool) -> Bool {
        switch kind {
        case .paragraph(let inlines): Line.lines(of: inlines).contains { fits($0.text) }
        case .list(let list): list.items.contains { $0.blocks.first?.hasLine(fits) ?? false }
        default: false
        }
    }
}
