internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// A line that tells of something that has been: `12月5日 SOFAChannel#9 直播回顾：`
struct ReviewLine {
    let title: Bytes
    let span: HumanDates.Span
    let text: Bytes

    init?(_ block: Block, _ dates: HumanDates, _ words: Words) {
        guard let inlines = block.paragraph else { return nil }
        text = FoldedText.of(inlines)
        guard text.first?.isASCIIDigit ?? false, text.scalarCount <= 80 else { return nil }
        guard let mark = text.firstRange(ofAny: words.schedule.reviews) else { return nil }
        guard let span = dates.span(in: text) else { return nil }
        self.span = span
        let name = Self.afterDate(text[..<mark.lowerBound], dates)
        title = name.trimmingEnd(of: words.schedule.reviewEnds)
        guard !title.isEmpty else { return nil }
    }

    private static func afterDate(_ text: Bytes, _ dates: HumanDates) -> Bytes {
        let end = dates.written(in: text).dates.last?.range.upperBound ?? text.startIndex
        return text[end...].trimmingStart(of: dates.words.dates.days, joints)
    }

    private static let joints: WordList = ["，", "：", "-"]
}
