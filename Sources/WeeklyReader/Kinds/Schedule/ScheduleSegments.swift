internal import WeeklyMarkdown

/// Parts a section of the schedule into its happenings.
struct ScheduleSegments {
    /// What stands before the first happening.
    private(set) var intro: [Block] = []
    /// The blocks of each happening, and what stands behind them that is none of theirs.
    private(set) var happenings: [(blocks: [Block], rest: [Block])] = []

    private let blocks: [Block]
    private let labels: [ScheduleLabels]
    private let words: Words

    /// A section of one happening is all of it.
    init(_ blocks: [Block], _ words: Words) {
        self.words = words
        self.blocks = blocks.flatMap { $0.partedAtTitles(words) }
        labels = ScheduleLabels.of(self.blocks, words)
        var starts = starts()
        if starts.count <= 1 { starts = labels.contains(where: \.tells) ? [0] : [] }
        intro = Array(self.blocks[..<(starts.first ?? self.blocks.count)])
        for (index, start) in starts.enumerated() {
            append(start..<(index + 1 < starts.count ? starts[index + 1] : self.blocks.count))
        }
    }

    private mutating func append(_ range: Range<Int>) {
        let end = end(of: blocks[range])
        happenings.append((Array(blocks[range.lowerBound..<end]), Array(blocks[end..<range.upperBound])))
    }

    // MARK: Where happenings begin

    /// A happening begins at a title where the one before has one, and at a time where the one before has one, if a name
    /// stands above it or a title follows it as one followed the first.
    private func starts() -> [Int] {
        let telling = labels.indices.filter { labels[$0].tells }
        guard let first = telling.first else { return [] }
        let isTimeFirst = !labels[first].title
        var starts = [name(above: first, after: -1) ?? first]
        var told = labels[first]
        for (place, index) in telling.enumerated().dropFirst() {
            let name = name(above: index, after: telling[place - 1])
            let goesOn = place + 1 < telling.count && labels[telling[place + 1]].title
            let isNext =
                labels[index].title
                ? told.title : told.time && (name != nil || (isTimeFirst && told.title && goesOn))
            if isNext {
                starts.append(name ?? index)
                told = ScheduleLabels()
            }
            told.formUnion(labels[index])
        }
        return starts
    }

    /// The line that names whose happening it is, `**Alpha：**`, above a block and other labelled ones.
    private func name(above index: Int, after last: Int) -> Int? {
        var above = index - 1
        while above > last, above > index - 3, labels[above].any { above -= 1 }
        guard above > last, let inlines = blocks[above].paragraph, !Line.breaks(inlines) else { return nil }
        let text = FoldedText.of(inlines)
        let isName = inlines.isStrong || text.endsWithColon
        guard isName, text.scalarCount <= (inlines.isStrong ? 40 : 24), !inlines.hasLink else { return nil }
        return ScheduleLabel.split(text, words) == nil ? above : nil
    }

    // MARK: Where they end

    /// Where other things begin behind a happening: at a bold name with a colon, after the line that names the project and
    /// after all that says when.
    private func end(of blocks: ArraySlice<Block>) -> Int {
        let told = labels[blocks.indices].lastIndex(where: \.tells) ?? blocks.startIndex
        var sawProject = false
        for index in blocks.indices {
            guard let inlines = blocks[index].paragraph, index > told || !sawProject else { continue }
            let line = Line.first(of: inlines)
            if sawProject, index > told, inlines.isStrong, isOther(line.text) { return index }
            sawProject = sawProject || (ScheduleLabel.split(line.text, words) == nil && ProjectLine(line, words) != nil)
        }
        return blocks.endIndex
    }

    private func isOther(_ text: Bytes) -> Bool {
        text.endsWithColon && ScheduleLabel.split(text, words) == nil
    }
}
