internal import WeeklyDiagnostics
internal import WeeklyMarkdown

/// Whether the labels of a block tell what happens, and when.
struct ScheduleLabels {
    var title = false
    var time = false
    /// Whether there is a label of any kind.
    var any = false
    /// Whether the last line says that what is talked about follows.
    var endsWithAgenda = false

    var tells: Bool { title || time }

    mutating func formUnion(_ other: ScheduleLabels) {
        title = title || other.title
        time = time || other.time
        any = any || other.any
        endsWithAgenda = other.endsWithAgenda
    }

    /// The labels of each block. The list of what a meeting talks about may speak of titles and times, but tells none.
    static func of(_ blocks: [Block], _ words: Words) -> [ScheduleLabels] {
        var isAgenda = false
        return blocks.map { block in
            if isAgenda, case .list = block.kind { return ScheduleLabels() }
            let labels = block.scheduleLabels(words)
            isAgenda = labels.endsWithAgenda
            return labels
        }
    }

    fileprivate init(of line: Line, _ words: Words) {
        guard let (label, value) = ScheduleLabel.split(line, words) else { return }
        title = label == .title
        time = label == .time
        any = true
        endsWithAgenda = label == .agenda && value.isEmpty
    }

    init() {}
}

extension Block {
    /// What lines of a paragraph or of a list's items tell.
    fileprivate func scheduleLabels(_ words: Words) -> ScheduleLabels {
        var told = ScheduleLabels()
        switch kind {
        case .paragraph(let inlines):
            for line in Line.lines(of: inlines) { told.formUnion(ScheduleLabels(of: line, words)) }
        case .list(let list):
            for item in list.items {
                if let block = item.blocks.first { told.formUnion(block.scheduleLabels(words)) }
            }
        default: break
        }
        return told
    }

    /// A list that tells of several happenings, each with its title and its time, as a list for each.
    func partedAtTitles(_ words: Words) -> [Block] {
        guard case .list(let list) = kind, list.items.count > 3,
            list.items[0].blocks.first?.scheduleLabels(words).title ?? false
        else { return [self] }
        let labels = list.items.map { $0.blocks.first?.scheduleLabels(words) ?? ScheduleLabels() }
        let titles = labels.indices.filter { labels[$0].title }
        let ranges = zip([0] + titles.dropFirst(), titles.dropFirst() + [list.items.count]).map { $0..<$1 }
        guard ranges.count > 1, ranges.allSatisfy({ labels[$0].contains(where: \.time) }) else { return [self] }
        return ranges.map { list.part($0) }
    }
}

extension List {
    fileprivate func part(_ range: Range<Int>) -> Block {
        let items = Array(items[range])
        var marker = marker
        if case .number(let start) = marker { marker = .number(start: start + range.lowerBound) }
        let place = items.dropFirst().reduce(items[0].range) { $0.union($1.range) }
        return Block(.list(List(marker: marker, isTight: isTight, items: items)), range: place)
    }
}
