internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Which column of a table tells what.
struct ScheduleColumns {
    let title: Int
    let time: Int
    /// The hours, where the column of times tells the days.
    var hours: Int?
    var speakers: Int?
    var bio: Int?
    var place: Int?
    var link: Int?

    /// Nil for a table that is no schedule: it lacks titles or times.
    init?(_ table: Table, _ words: Words) {
        var title: Int?
        var time: Int?
        for (index, cell) in table.header.cells.enumerated() {
            let name = FoldedText.of(cell.inlines)
            if name.contains(anyOf: words.schedule.bioColumns) { bio = index }
            switch ScheduleLabel.label(name, words) {
            case .title?, .agenda?: title = title ?? index
            case .time? where time != nil: hours = hours ?? index
            case .time?: time = index
            case .speakers?: speakers = speakers ?? index
            case .place?: place = place ?? index
            case .link?, .recording?: link = link ?? index
            case .form?, nil: if name.ends(withAnyOf: words.schedule.titleColumns) { title = title ?? index }
            }
        }
        guard let title, let time else { return nil }
        self.title = title
        self.time = time
    }
}

/// Reads a table of talks, a row each.
struct ScheduleTable {
    let columns: ScheduleColumns
    let heading: Bytes
    /// What the section says for all rows.
    let facts: ScheduleFacts
    /// The hours that the sentences around the table give to all days.
    let hours: HumanDates.Hours?
    /// The day of all rows that tell no more than their hours.
    let day: Day?

    func passage(_ block: Block, _ table: Table, _ state: inout ReaderState) -> Passage {
        var ids: [Int: String] = [:]
        var items: [Item] = []
        for row in table.rows {
            guard let entry = entry(row, state.dates, state.words) else { continue }
            let anchor = state.anchors.anchor(.scheduleEntry, entry.start?.day.text ?? "", entry.title)
            ids[row.range.lower] = anchor
            items.append(state.item(at: row.range, anchor: anchor, .scheduleEntry(entry)))
        }
        return items.isEmpty ? state.prose([block]) : state.passage([block], ids: ids, items: items)
    }

    private func entry(_ row: Table.Row, _ dates: HumanDates, _ words: Words) -> ScheduleEntry? {
        guard let title = ScheduleFacts.unquoted(text(row, columns.title)) else { return nil }
        let span = span(time(row), dates)
        var speakers = columns.speakers.map { Speakers.people(in: text(row, $0), words) } ?? []
        if let bio = columns.bio.map({ text(row, $0) }), !bio.isEmpty, speakers.count == 1 {
            speakers[0].bio = bio.string
        }
        let place = ScheduleKind.place(columns.place.map { text(row, $0) } ?? facts.place, words)
        return ScheduleEntry(
            kind: ScheduleKind.of(heading: heading, title: title, facts, place: place, words), title: title.string,
            start: span?.start, end: span?.end, speakers: speakers, location: place?.string,
            url: link(row) ?? facts.link ?? facts.pointer, isReview: heading.contains(anyOf: words.schedule.reviews))
    }

    /// What a row says of its day and its hours.
    private func time(_ row: Table.Row) -> Bytes {
        let day = text(row, columns.time)
        guard let hours = columns.hours.map({ text(row, $0) }), !hours.isEmpty else { return day }
        return day + [.space] + hours
    }

    /// When a row's talk is. The day or the hours may stand outside of the table.
    private func span(_ text: Bytes, _ dates: HumanDates) -> HumanDates.Span? {
        guard let span = dates.span(in: text) else {
            guard let day, let own = dates.hours(in: text) else { return nil }
            return dates.span(day, own)
        }
        guard case .day(let day) = span.start, let hours else { return span }
        return dates.span(day, hours)
    }

    private func text(_ row: Table.Row, _ column: Int) -> Bytes {
        column < row.cells.count ? FoldedText.of(row.cells[column].inlines) : []
    }

    private func link(_ row: Table.Row) -> String? {
        let column = columns.link ?? columns.title
        return column < row.cells.count ? row.cells[column].inlines.links.first?.destination : nil
    }
}
