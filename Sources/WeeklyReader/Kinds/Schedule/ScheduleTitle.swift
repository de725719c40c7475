internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Finds what a happening is called where no label tells it.
enum ScheduleTitle {
    /// What stands in 《》, else the bold words or the name that a sentence tells it by, else what the picture is called.
    static func title(of blocks: [Block], _ facts: ScheduleFacts, _ words: Words) -> Bytes? {
        let lines = facts.lines.filter { ScheduleLabel.split($0.text, words) == nil }
        for line in facts.lines { if let title = TitleInText.quoted(line.text) { return title } }
        for line in lines.prefix(4) { if let title = bold(line, words) { return title } }
        for line in lines.prefix(4) {
            if let title = name(line.text, words) ?? meeting(line.text, words) { return title }
        }
        return facts.isLabelled || facts.pointer != nil ? TitleInText.picture(blocks, words) : nil
    }

    /// `Alpha 社区会议将于 4 月 19 日召开`
    private static func meeting(_ text: Bytes, _ words: Words) -> Bytes? {
        guard let verb = text.firstRange(ofAny: words.schedule.willBe) else { return nil }
        let title = text[..<verb.lowerBound].trimmed()
        guard title.ends(withAnyOf: words.schedule.meetingEnds), (4...24).contains(title.scalarCount) else {
            return nil
        }
        return title.contains(anyOf: notInTitles) ? nil : title
    }

    /// The line at the start that names whose happening it is: `Alpha：`
    static func name(above blocks: [Block]) -> Bytes? {
        guard let inlines = blocks.first?.paragraph, !inlines.hasLink, !Line.breaks(inlines) else { return nil }
        let text = FoldedText.of(inlines)
        let isName = inlines.isStrong || text.endsWithColon
        guard isName, text.scalarCount <= 24 else { return nil }
        let name = text.trimmingStart(of: Marks.openBrackets).trimmingEnd(of: Marks.colons, Marks.closeBrackets)
        return name.isEmpty || name.contains(anyOf: notInNames) ? nil : name
    }

    /// Whether the lines call readers to come.
    static func announces(_ facts: ScheduleFacts, heading: Bytes, _ words: Words) -> Bool {
        heading.contains(anyOf: words.schedule.calls)
            || facts.lines.contains { $0.text.contains(anyOf: words.schedule.registrations) }
    }

    /// Bold words that call it a conference or the like, or that the line begins with.
    private static func bold(_ line: Line, _ words: Words) -> Bytes? {
        for (index, inline) in line.inlines.enumerated() {
            guard case .strong(let children) = inline.kind else { continue }
            let bold = FoldedText.of(children)
            let text = Enumerator.split(bold)?.rest ?? bold
            guard (4...40).contains(text.scalarCount), !text.ends(with: "："), !text.contains(anyOf: clauseMarks) else {
                continue
            }
            if index == 0 || text.contains(anyOf: words.schedule.occasions) { return text }
        }
        return nil
    }

    /// A name in Latin letters that ends with what it is: `Service Mesh Meetup#7`
    private static func name(_ text: Bytes, _ words: Words) -> Bytes? {
        var rest = text
        while let found = rest.firstRange(ofAny: words.schedule.occasions) {
            rest = rest[found.upperBound...]
            var start = found.lowerBound
            while start > text.startIndex, isNameByte(text[start - 1]) { start -= 1 }
            var end = found.upperBound
            while end < text.endIndex, text[end].isASCIIDigit || text[end] == .numberSign { end += 1 }
            let name = text[start..<end].trimmed()
            if name.count > found.count { return name }
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || " &-#".utf8.contains(byte)
    }

    private static let clauseMarks: WordList = ["，", "。"]
    private static let notInNames: WordList = ["，", "。", "："]
    private static let notInTitles: WordList = ["，", "。", "！", "："]
}
