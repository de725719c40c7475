internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads announcements and reviews of livestreams, meetups and community meetings.
struct ScheduleReader {
    let heading: Bytes

    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        if blocks.contains(where: \.isScheduleTable) { return readTables(blocks, &reading) }
        let segments = ScheduleSegments(blocks)
        if segments.happenings.isEmpty { return readReviews(blocks, &reading) ?? [readProse(blocks, &reading)] }
        var passages = segments.intro.isEmpty ? [] : [reading.prose(segments.intro)]
        for (blocks, rest) in segments.happenings {
            passages.append(readHappening(blocks, &reading))
            if !rest.isEmpty { passages.append(reading.prose(rest)) }
        }
        return passages
    }

    // MARK: Labelled lines

    private func readHappening(_ blocks: [Block], _ reading: inout Reading) -> Passage {
        let facts = ScheduleFacts(blocks)
        let titled = facts.title ?? ScheduleTitle.title(of: blocks, facts)
        guard let title = titled ?? (facts.time == nil ? nil : ScheduleTitle.name(above: blocks)) else {
            return reading.prose(blocks)
        }
        let span = facts.time.flatMap { reading.dates.span(in: $0) } ?? spanAround(facts, reading.dates)
        return passage(blocks, title: title, facts, span, &reading)
    }

    /// The day that a title or a sentence tells, with the hours of a label that tells no more.
    private func spanAround(_ facts: ScheduleFacts, _ dates: HumanDates) -> HumanDates.Span? {
        let span = spanInProse(facts.lines, dates)
        guard case .day(let day)? = span?.start, let hours = facts.time.flatMap(dates.hours) else { return span }
        return dates.span(day, hours)
    }

    private func passage(
        _ blocks: [Block], title: Bytes, _ facts: ScheduleFacts, _ span: HumanDates.Span?, _ reading: inout Reading
    ) -> Passage {
        let isReview = heading.contains("回顾") || facts.recording != nil
        let place = ScheduleKind.place(facts.place) ?? facts.city(title)
        let kind = ScheduleKind.of(heading: heading, title: title, facts, place: place)
        let url = facts.link ?? facts.pointer
        let entry = ScheduleEntry(
            kind: kind, title: title.string, start: span?.start, end: span?.end, speakers: speakers(facts, kind),
            location: place?.string, url: isReview ? facts.recording ?? url : url, isReview: isReview)
        // Asked for ahead: while the call below holds the reading, its anchors would be copied.
        let anchor = anchor(of: entry, &reading.anchors)
        return reading.passage(blocks, anchor: anchor, .scheduleEntry(entry))
    }

    /// Who is named or, where nobody is, who is invited. All are invited to a meeting.
    private func speakers(_ facts: ScheduleFacts, _ kind: ScheduleEntry.Kind) -> [Person] {
        guard facts.speakers.isEmpty, kind != .meeting else { return facts.speakers }
        return facts.lines.lazy.compactMap { Speakers.invited(in: $0.text) }.first.map { [$0] } ?? []
    }

    private func anchor(of entry: ScheduleEntry, _ anchors: inout ItemAnchors) -> String {
        anchors.anchor("c", entry.start?.day.text ?? "", entry.title)
    }

    // MARK: Sentences

    func readProse(_ blocks: [Block], _ reading: inout Reading) -> Passage {
        let facts = ScheduleFacts(blocks)
        let span = spanInProse(facts.lines, reading.dates)
        guard let title = ScheduleTitle.title(of: blocks, facts) else { return reading.prose(blocks) }
        guard span != nil || ScheduleTitle.announces(facts, heading: heading) else { return reading.prose(blocks) }
        return passage(blocks, title: title, facts, span, &reading)
    }

    /// The first date with a time or, where none has one, the first date.
    private func spanInProse(_ lines: [Line], _ dates: HumanDates) -> HumanDates.Span? {
        var first: HumanDates.Span?
        for line in lines where line.text.contains(where: \.isASCIIDigit) {
            guard let span = dates.span(in: line.text) else { continue }
            if case .dateTime = span.start { return span }
            first = first ?? span
        }
        return first
    }

    // MARK: Reviews

    /// Lines such as `12月5日 SOFAChannel#9 直播回顾：`, each with its links below; nil where there are none.
    private func readReviews(_ blocks: [Block], _ reading: inout Reading) -> [Passage]? {
        guard blocks.contains(where: { ReviewLine($0, reading.dates) != nil }) else { return nil }
        var passages: [Passage] = []
        var rest = blocks[...]
        while let block = rest.first {
            let next = rest.dropFirst().firstIndex { ReviewLine($0, reading.dates) != nil } ?? rest.endIndex
            let run = Array(rest[..<next])
            rest = rest[next...]
            guard let review = ReviewLine(block, reading.dates) else {
                passages.append(reading.prose(run))
                continue
            }
            let entry = ScheduleEntry(
                kind: ScheduleKind.of(heading: heading, review: review.text), title: review.title.string,
                start: review.span.start,
                end: review.span.end, speakers: [], url: Self.recording(run.flatMap(\.allLinks)), isReview: true)
            let anchor = anchor(of: entry, &reading.anchors)
            passages.append(reading.passage(run, anchor: anchor, .scheduleEntry(entry)))
        }
        return passages
    }

    /// The only link, unless it is an article's.
    private static func recording(_ links: [FoundLink]) -> String? {
        guard links.count == 1, let link = links.first else { return nil }
        let isRecording = link.isBare || link.text.contains(anyOf: ["视频", "直播", "回放", "录像", "回顾"])
        return isRecording ? link.destination : nil
    }

    // MARK: Tables

    private func readTables(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        let facts = ScheduleFacts(blocks)
        let dates = reading.dates
        let hours = facts.lines.lazy.compactMap { dates.hours(in: $0.text) }.first
        var passages: [Passage] = []
        var prose: [Block] = []
        for block in blocks {
            guard case .table(let table) = block.kind, let columns = ScheduleColumns(table) else {
                prose.append(block)
                continue
            }
            let day = Self.day(above: prose, dates) ?? facts.time.flatMap { dates.span(in: $0)?.start.day }
            if !prose.isEmpty { passages.append(reading.prose(prose)) }
            prose = []
            let reader = ScheduleTable(columns: columns, heading: heading, facts: facts, hours: hours, day: day)
            passages.append(reader.passage(block, table, &reading))
        }
        if !prose.isEmpty { passages.append(reading.prose(prose)) }
        return passages
    }

    /// The day that the nearest line above a table names: `**第二天：7 月 2 日**`
    private static func day(above blocks: [Block], _ dates: HumanDates) -> Day? {
        for line in ScheduleFacts(blocks).lines.reversed() {
            if let span = dates.span(in: line.text) { return span.start.day }
        }
        return nil
    }
}

extension Block {
    var isScheduleTable: Bool {
        if case .table(let table) = kind { ScheduleColumns(table) != nil } else { false }
    }
}
