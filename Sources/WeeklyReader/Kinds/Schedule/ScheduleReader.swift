internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads announcements and reviews of livestreams, meetups and community meetings.
struct ScheduleReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        ScheduleSectionReader(heading: section.heading?.text ?? [], words: state.words).read(section.blocks, &state)
    }

    /// A talk that sentences announce, wherever they stand.
    func talk(_ blocks: [Block], _ state: inout ReaderState) -> Passage {
        ScheduleSectionReader(heading: [], words: state.words).readProse(blocks, &state)
    }
}

/// Reads a section of the schedule under one heading.
struct ScheduleSectionReader {
    let heading: Bytes
    let words: Words

    func read(_ blocks: [Block], _ state: inout ReaderState) -> [Passage] {
        if blocks.contains(where: { $0.isScheduleTable(words) }) { return readTables(blocks, &state) }
        let segments = ScheduleSegments(blocks, words)
        if segments.happenings.isEmpty { return readReviews(blocks, &state) ?? [readProse(blocks, &state)] }
        var passages = segments.intro.isEmpty ? [] : [state.prose(segments.intro)]
        for (blocks, rest) in segments.happenings {
            passages.append(readHappening(blocks, &state))
            if !rest.isEmpty { passages.append(state.prose(rest)) }
        }
        return passages
    }

    // MARK: Labelled lines

    private func readHappening(_ blocks: [Block], _ state: inout ReaderState) -> Passage {
        let facts = ScheduleFacts(blocks, words)
        let titled = facts.title ?? ScheduleTitle.title(of: blocks, facts, words)
        guard let title = titled ?? (facts.time == nil ? nil : ScheduleTitle.name(above: blocks)) else {
            return state.prose(blocks)
        }
        let span = facts.time.flatMap { state.dates.span(in: $0) } ?? spanAround(facts, state.dates)
        return passage(blocks, title: title, facts, span, &state)
    }

    /// The day that a title or a sentence tells, with the hours of a label that tells no more.
    private func spanAround(_ facts: ScheduleFacts, _ dates: HumanDates) -> HumanDates.Span? {
        let span = spanInProse(facts.lines, dates)
        guard case .day(let day)? = span?.start, let hours = facts.time.flatMap(dates.hours) else { return span }
        return dates.span(day, hours)
    }

    private func passage(
        _ blocks: [Block], title: Bytes, _ facts: ScheduleFacts, _ span: HumanDates.Span?, _ state: inout ReaderState
    ) -> Passage {
        let isReview = heading.contains(anyOf: words.schedule.reviews) || facts.recording != nil
        let place = ScheduleKind.place(facts.place, words) ?? facts.city(title)
        let kind = ScheduleKind.of(heading: heading, title: title, facts, place: place, words)
        let url = facts.link ?? facts.pointer
        let entry = ScheduleEntry(
            kind: kind, title: title.string, start: span?.start, end: span?.end, speakers: speakers(facts, kind),
            location: place?.string, url: isReview ? facts.recording ?? url : url, isReview: isReview)
        // Asked for ahead: while the call below holds the reading, its anchors would be copied.
        let anchor = anchor(of: entry, &state.anchors)
        return state.passage(blocks, anchor: anchor, .scheduleEntry(entry))
    }

    /// Who is named or, where nobody is, who is invited. All are invited to a meeting.
    private func speakers(_ facts: ScheduleFacts, _ kind: ScheduleEntry.Kind) -> [Person] {
        guard facts.speakers.isEmpty, kind != .meeting else { return facts.speakers }
        return facts.lines.lazy.compactMap { Speakers.invited(in: $0.text, words) }.first.map { [$0] } ?? []
    }

    private func anchor(of entry: ScheduleEntry, _ anchors: inout ItemAnchors) -> String {
        anchors.anchor(.scheduleEntry, entry.start?.day.text ?? "", entry.title)
    }

    // MARK: Sentences

    func readProse(_ blocks: [Block], _ state: inout ReaderState) -> Passage {
        let facts = ScheduleFacts(blocks, words)
        let span = spanInProse(facts.lines, state.dates)
        guard let title = ScheduleTitle.title(of: blocks, facts, words) else { return state.prose(blocks) }
        guard span != nil || ScheduleTitle.announces(facts, heading: heading, words) else { return state.prose(blocks) }
        return passage(blocks, title: title, facts, span, &state)
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
    private func readReviews(_ blocks: [Block], _ state: inout ReaderState) -> [Passage]? {
        guard blocks.contains(where: { ReviewLine($0, state.dates, words) != nil }) else { return nil }
        var passages: [Passage] = []
        var rest = blocks[...]
        while let block = rest.first {
            let next = rest.dropFirst().firstIndex { ReviewLine($0, state.dates, words) != nil } ?? rest.endIndex
            let run = Array(rest[..<next])
            rest = rest[next...]
            guard let review = ReviewLine(block, state.dates, words) else {
                passages.append(state.prose(run))
                continue
            }
            let entry = ScheduleEntry(
                kind: ScheduleKind.of(heading: heading, review: review.text, words), title: review.title.string,
                start: review.span.start,
                end: review.span.end, speakers: [], url: recording(run.flatMap(\.allLinks)), isReview: true)
            let anchor = anchor(of: entry, &state.anchors)
            passages.append(state.passage(run, anchor: anchor, .scheduleEntry(entry)))
        }
        return passages
    }

    /// The only link, unless it is an article's.
    private func recording(_ links: [FoundLink]) -> String? {
        guard links.count == 1, let link = links.first else { return nil }
        let isRecording = link.isBare || link.text.contains(anyOf: words.schedule.recordings)
        return isRecording ? link.destination : nil
    }

    // MARK: Tables

    private func readTables(_ blocks: [Block], _ state: inout ReaderState) -> [Passage] {
        let facts = ScheduleFacts(blocks, words)
        let dates = state.dates
        let hours = facts.lines.lazy.compactMap { dates.hours(in: $0.text) }.first
        var passages: [Passage] = []
        var prose: [Block] = []
        for block in blocks {
            guard case .table(let table) = block.kind, let columns = ScheduleColumns(table, words) else {
                prose.append(block)
                continue
            }
            let day = day(above: prose, dates) ?? facts.time.flatMap { dates.span(in: $0)?.start.day }
            if !prose.isEmpty { passages.append(state.prose(prose)) }
            prose = []
            let reader = ScheduleTable(columns: columns, heading: heading, facts: facts, hours: hours, day: day)
            passages.append(reader.passage(block, table, &state))
        }
        if !prose.isEmpty { passages.append(state.prose(prose)) }
        return passages
    }

    /// The day that the nearest line above a table names: `**第二天：7 月 2 日**`
    private func day(above blocks: [Block], _ dates: HumanDates) -> Day? {
        for line in ScheduleFacts(blocks, words).lines.reversed() {
            if let span = dates.span(in: line.text) { return span.start.day }
        }
        return nil
    }
}

extension Block {
    func isScheduleTable(_ words: Words) -> Bool {
        if case .table(let table) = kind { ScheduleColumns(table, words) != nil } else { false }
    }
}
