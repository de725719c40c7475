internal import WeeklyMarkdown

/// Parts a section of the schedule into its happenings.
struct ScheduleSegments {
    /// What stands before the first happening.
    private(set) var intro: [Block] = []
    /// The blocks of each happening, and what stands behind them that is none of theirs.
    private(set) var happenings: [(blocks: [Block], rest: [Block])] = []

    /// For each block, whether it tells what happens, and whether it tells what or when.
    private let hasTitle: [Bool]
    private let tells: [Bool]

    /// A section of one happening is all of it.
    init(_ blocks: [Block]) {
        let labels = blocks.map(\.scheduleLabels)
        hasTitle = labels.map(\.title)
        tells = labels.map { $0.title || $0.time }
        var starts: [Int] = []
        for index in blocks.indices where hasTitle[index] {
            starts.append(Self.start(of: index, blocks, after: starts.last ?? -1))
        }
        if starts.count <= 1 { starts = tells.contains(true) ? [0] : [] }
        intro = Array(blocks[..<(starts.first ?? blocks.count)])
        for (index, start) in starts.enumerated() {
            append(blocks, start..<(index + 1 < starts.count ? starts[index + 1] : blocks.count))
        }
    }

    private mutating func append(_ blocks: [Block], _ range: Range<Int>) {
        let end = end(of: blocks[range])
        happenings.append((Array(blocks[range.lowerBound..<end]), Array(blocks[end..<range.upperBound])))
    }

    /// Where other things begin behind a happening: at a bold name with a colon, after the line that names the project and
    /// after all that says when.
    private func end(of blocks: ArraySlice<Block>) -> Int {
        let told = tells[blocks.indices].lastIndex(of: true) ?? blocks.startIndex
        var sawProject = false
        for index in blocks.indices {
            guard let inlines = blocks[index].paragraph, index > told || !sawProject else { continue }
            let line = Line.first(of: inlines)
            if sawProject, index > told, inlines.isStrong, Self.isOther(line.text) { return index }
            sawProject = sawProject || (ScheduleLabel.split(line.text) == nil && ProjectLine(line) != nil)
        }
        return blocks.endIndex
    }

    private static func isOther(_ text: Bytes) -> Bool {
        (text.ends(with: "：") || text.ends(with: ":")) && ScheduleLabel.split(text) == nil
    }

    /// A line in front of the title that names whose happening it is: `**Alpha：**`
    private static func start(of index: Int, _ blocks: [Block], after last: Int) -> Int {
        guard index - 1 > last, let inlines = blocks[index - 1].paragraph else { return index }
        let text = FoldedText.of(inlines)
        let isName = inlines.isStrong || text.ends(with: "：") || text.ends(with: ":")
        return isName && text.scalarCount <= 24 && ScheduleLabel.split(text) == nil ? index - 1 : index
    }
}

extension Block {
    /// Whether lines of a paragraph or of a list's items tell what happens, and when.
    fileprivate var scheduleLabels: (title: Bool, time: Bool) {
        var told = (title: false, time: false)
        switch kind {
        case .paragraph(let inlines):
            for line in Line.lines(of: inlines) {
                let label = ScheduleLabel.split(line.text)?.label
                told = (told.title || label == .title, told.time || label == .time)
            }
        case .list(let list):
            for item in list.items {
                guard let labels = item.blocks.first?.scheduleLabels else { continue }
                told = (told.title || labels.title, told.time || labels.time)
            }
        default: break
        }
        return told
    }
}
