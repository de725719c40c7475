internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension EntryParts {
    /// What takes place, of which an entry tells in a line or two; nil where it names no day.
    ///
    /// `2024-02-07 | Virtual (Berlin, DE) | [Group](u)` with the title below, `[Jun 7. Cologne, DE - Meetup](u)`,
    /// `**19 September 2019:** …`, `Code Freeze: March 18`, `**Next Deadline: Code Freeze, March 18**`
    var scheduleEntry: ScheduleEntry? {
        if let entry = fieldsInBars ?? callForPapers { return entry }
        let title = Bytes(lead.title.utf8)
        return entry(in: title) ?? entry(behind: title) ?? entryBehindNumber ?? deadlineToday(title)
    }

    // MARK: Fields in bars

    private var fieldsInBars: ScheduleEntry? {
        let fields = self.fields
        guard fields.count >= 2, let span = dates.span(in: fields[0]), fields[0].count <= Self.longestDate else {
            return nil
        }
        let below = titleBelow
        // Where nothing stands below, the fourth field tells whose the third one is.
        let isWhole = below == nil && fields.count > 3
        let organiser = fields.count > 2 ? fields[isWhole ? 3 : 2].string : nil
        let title = below?.title ?? (isWhole ? fields[2].string : organiser) ?? fields[1].string
        var entry = ScheduleEntry(
            kind: kind(fields[1]), title: title, start: span.start, end: span.end, location: fields[1].string,
            url: below?.url ?? url)
        (entry.organiser, entry.group) = (organiser, group)
        return entry
    }

    /// `**[Name](u)** | CFP closes 2024-03-01 | Berlin, DE`: the day on which the call closes.
    private var callForPapers: ScheduleEntry? {
        let fields = self.fields
        guard fields.count >= 2, dates.span(in: fields[0]) == nil,
            let closing = fields.first(where: { $0.contains(anyOf: words.schedule.closings) }),
            let day = dates.span(in: closing)?.start
        else { return nil }
        let place = fields.dropFirst().first { $0 != closing && !$0.isEmpty && dates.span(in: $0) == nil }
        var entry = ScheduleEntry(
            kind: .deadline, title: lead.title, start: day, location: place?.string, url: url)
        entry.group = group
        return entry
    }

    private var fields: [Bytes] {
        let line = FoldedText.of(firstLine)
        guard line.contains(.verticalBar) else { return [] }
        return line.split(separator: .verticalBar).map { $0.trimmed() }
    }

    /// The linked title in the lines below the first.
    private var titleBelow: EntryLead? {
        for block in blocks.dropFirst() {
            if let lead = block.firstLine.flatMap({ EntryLead($0.inlines, words) }), lead.url != nil { return lead }
        }
        guard let inlines = blocks.first?.paragraph else { return nil }
        return Line.lines(of: inlines).dropFirst().lazy.compactMap { EntryLead($0.inlines, words) }.first {
            $0.url != nil
        }
    }

    private var firstLine: [Inline] { blocks.first?.paragraph.map { Line.first(of: $0).inlines } ?? [] }

    // MARK: A day in the title

    /// The day in front of the title, or behind it.
    private func entry(in title: Bytes) -> ScheduleEntry? {
        let found = dates.written(in: title)
        guard let first = found.dates.first, let span = dates.span(in: title) else { return nil }
        let before = title[..<first.range.lowerBound].trimmed()
        let last = found.dates.last ?? first
        if before.isEmpty {
            return entry(span, title[last.range.upperBound...].trimmingStart(of: Self.joints).trimmed())
        }
        return entry(span, withoutLabel(before.trimmingEnd(of: Self.joints).trimmed()))
    }

    /// The day that all of the title names; what it is stands behind.
    private func entry(behind title: Bytes) -> ScheduleEntry? {
        let text = FoldedText.of(lead.rest)
        guard !text.isEmpty, let span = dates.span(in: text), text.count <= Self.longestDate else { return nil }
        return entry(span, withoutLabel(title))
    }

    /// A day that was taken for a number: `19. September`.
    private var entryBehindNumber: ScheduleEntry? {
        guard lead.isNumbered else { return nil }
        return entry(in: FoldedText.of(firstLine))
    }

    /// `**Next Deadline: Code Freeze starts today**`
    private func deadlineToday(_ title: Bytes) -> ScheduleEntry? {
        guard title.starts(withAnyOf: words.schedule.deadlines), title.contains(anyOf: words.dates.today) else {
            return nil
        }
        return entry(HumanDates.Span(start: .day(dates.issueDay)), withoutLabel(title))
    }

    private func entry(_ span: HumanDates.Span, _ name: Bytes) -> ScheduleEntry? {
        let named = name.isEmpty ? FoldedText.of(text).prefix(EntryLead.longestTitle) : name
        guard !named.isEmpty else { return nil }
        let (place, title) = placed(named)
        var entry = ScheduleEntry(
            kind: kind(place ?? []), title: title.string, start: span.start, end: span.end, location: place?.string,
            url: url)
        entry.group = group
        if place == nil, lead.url == nil { entry.kind = .deadline }
        return entry
    }

    /// `Cologne, DE - Meetup`, `Meetup at the library`
    private func placed(_ name: Bytes) -> (place: Bytes?, title: Bytes) {
        if let dash = name.firstRange(of: " - "), dash.lowerBound - name.startIndex <= Self.longestPlace {
            let head = name[..<dash.lowerBound]
            if head.contains(", ") || head.starts(withAnyOf: words.schedule.online) {
                return (head.trimmed(), name[dash.upperBound...].trimmed())
            }
        }
        guard let at = name.lastRange(ofAny: words.schedule.places) else { return (nil, name) }
        return (name[at.upperBound...].trimmed(), name)
    }

    private func withoutLabel(_ name: Bytes) -> Bytes {
        guard name.starts(withAnyOf: words.schedule.deadlines), let (_, rest) = name.splitAtColon() else { return name }
        return rest.isEmpty ? name : rest
    }

    private func kind(_ place: Bytes) -> ScheduleEntry.Kind {
        place.starts(withAnyOf: words.schedule.online) ? .livestream : .meetup
    }

    /// Bytes of what tells a day and its hours, and of a place.
    private static let (longestDate, longestPlace) = (60, 60)
    private static let joints: WordList = [".", ":", "：", "-", "–", "—", "|", ",", ")", "("]
}
