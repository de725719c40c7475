internal import WeeklyText

/// What a labelled line of the schedule tells: `**主题**：…`, `直播时间：…`
enum ScheduleLabel {
    case title, time, speakers, place, link, recording, form, agenda

    /// The label and the value of a line; nil for a line without such a label.
    static func split(_ text: Bytes, _ words: Words) -> (label: ScheduleLabel, value: Bytes)? {
        let line = (Enumerator.split(text)?.rest ?? text).trimmingStart(of: openings)
        guard let first = line.first, first.isWide || first.isASCIILetter else { return nil }
        guard let (name, value) = line.prefix(Self.longest).splitAtColon() else { return bracketed(text, words) }
        let word = plain(withoutParentheses(name).trimmingEnd(of: Marks.closeBrackets))
        guard word.scalarCount <= (first.isWide ? 10 : 16) else { return nil }
        let rest = line[value.startIndex...].trimmed()
        if let label = label(word, words) { return (label, rest) }
        // `钉钉会议：https://…`
        let isAddress = rest.starts(with: "http") && word.contains(anyOf: words.schedule.addressLabels)
        return isAddress && !word.contains(anyOf: words.schedule.numberLabels) ? (.link, rest) : bracketed(text, words)
    }

    /// `【主题】…`, `「时间」…`: a label in brackets needs no colon.
    private static func bracketed(_ text: Bytes, _ words: Words) -> (label: ScheduleLabel, value: Bytes)? {
        guard text.starts(withAnyOf: Marks.openBrackets) else { return nil }
        guard let close = text.prefix(longest).firstRange(of: text.starts(with: "【") ? "】" : "」") else { return nil }
        return exact(text[..<close.lowerBound].dropFirst(3).trimmed(), text[close.upperBound...], words)
    }

    /// The label and the value of a line whose label is told by being bold: `**主题** …`
    static func split(_ line: Line, _ words: Words) -> (label: ScheduleLabel, value: Bytes)? {
        if let found = split(line.text, words) { return found }
        guard line.inlines.count > 1 || line.text.count <= 24, let strong = line.inlines.leadingStrong else {
            return nil
        }
        guard line.text.starts(with: strong) else { return nil }
        return exact(strong, line.text.dropFirst(strong.count), words)
    }

    /// A word of a few letters that is a label and nothing else.
    private static func exact(
        _ word: Bytes, _ value: Bytes, _ words: Words
    ) -> (label: ScheduleLabel, value: Bytes)? {
        guard word.scalarCount <= 6, let label = label(plain(word), words) else { return nil }
        return (label, value.trimmingStart(of: Marks.colons))
    }

    /// Without the spaces of `主 题` and the number of `嘉宾 1`.
    private static func plain(_ word: Bytes) -> Bytes {
        var end = word.endIndex
        while end > word.startIndex, word[end - 1].isASCIIDigit { end -= 1 }
        let name = word[..<end].trimmed()
        guard name.count <= 14, name.first?.isWide ?? false, name.last?.isWide ?? false else { return name }
        return name.contains(.space) ? Bytes(name.filter { $0 != .space }) : name
    }

    /// Bytes within which a label's colon stands.
    private static let longest = 60

    /// What stands in front of a label.
    private static let openings: WordList = ["- ", "-", "|", "｜", "「", "【", "•"]

    /// What the name of a label or of a table's column means.
    static func label(_ name: Bytes, _ words: Words) -> ScheduleLabel? {
        guard let last = name.last else { return nil }
        return last.isASCIILetter ? latin(name.lowercased, words.schedule) : wide(name, words.schedule)
    }

    private static func wide(_ name: Bytes, _ words: ScheduleWords) -> ScheduleLabel? {
        if name.contains(anyOf: words.notLabels) { return nil }
        if name.ends(withAnyOf: words.titleLabels) { return .title }
        if name.ends(withAnyOf: words.timeLabels) { return .time }
        if name.ends(withAnyOf: words.speakerLabels) { return .speakers }
        if name.contains(anyOf: words.recordingLabels) { return .recording }
        if name.contains(anyOf: words.linkLabels) { return .link }
        if name.ends(withAnyOf: words.placeLabels) { return .place }
        if name.ends(withAnyOf: words.formLabels) { return .form }
        return name.ends(withAnyOf: words.agendaLabels) ? .agenda : nil
    }

    /// A label in Latin letters is all of a name.
    private static func latin(_ name: Bytes, _ words: ScheduleWords) -> ScheduleLabel? {
        let labels: [(ScheduleLabel, WordList)] = [
            (.title, words.titleLabels), (.time, words.timeLabels), (.speakers, words.speakerLabels),
            (.recording, words.recordingLabels), (.link, words.linkLabels), (.place, words.placeLabels),
            (.form, words.formLabels), (.agenda, words.agendaLabels),
        ]
        return labels.first { $0.1.contains(name) }?.0
    }

    private static func withoutParentheses(_ name: Bytes) -> Bytes {
        let open = name.firstRange(ofAny: Marks.openParentheses)
        return open.map { name[..<$0.lowerBound].trimmed() } ?? name
    }
}
