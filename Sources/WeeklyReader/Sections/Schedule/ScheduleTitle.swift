internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// Finds what a happening is called where no label tells it.
enum ScheduleTitle {
    /// What stands in 《》, else the bold words that a sentence begins with or speaks of, else what the picture is called.
    static func title(of blocks: [Block], _ facts: ScheduleFacts) -> Bytes? {
        for line in facts.lines { if let title = quoted(line.text) { return title } }
        for line in facts.lines.prefix(4) { if let title = bold(line) { return title } }
        return facts.isLabelled || facts.pointer != nil ? picture(blocks) : nil
    }

    /// Whether the lines call readers to come.
    static func announces(_ facts: ScheduleFacts, heading: Bytes) -> Bool {
        let words: [StaticString] = ["预告", "报名", "活动", "直播"]
        return heading.contains(anyOf: words) || facts.lines.contains { $0.text.contains("报名") }
    }

    static func quoted(_ text: Bytes) -> Bytes? {
        guard let open = text.firstRange(of: "《") else { return nil }
        guard let close = text[open.upperBound...].firstRange(of: "》") else { return nil }
        let title = text[open.upperBound..<close.lowerBound].trimmed()
        return title.isEmpty ? nil : title
    }

    private static func bold(_ line: Line) -> Bytes? {
        guard ScheduleLabel.split(line.text) == nil else { return nil }
        for inline in line.inlines {
            guard case .strong(let children) = inline.kind else { continue }
            let text = FoldedText.of(children)
            if (4...40).contains(text.scalarCount), !text.ends(with: "："), !text.contains(anyOf: ["，", "。"]) {
                return text
            }
        }
        return nil
    }

    /// The alternative text of a picture, unless it is a file's name.
    private static func picture(_ blocks: [Block]) -> Bytes? {
        for block in blocks {
            guard let image = block.paragraph?.firstImage else { continue }
            let name = FoldedText.of(image.inlines).trimmingEnd(of: [".jpg", ".jpeg", ".png", ".webp", ".gif"])
            let common: [StaticString] = ["image", "weekly", "img", "图片", "banner", "detail"]
            if name.scalarCount >= 4, !name.lowercased.contains(anyOf: common) { return name }
        }
        return nil
    }
}

/// A line that tells of something that has been: `12月5日 SOFAChannel#9 直播回顾：`
struct ReviewLine {
    let title: Bytes
    let span: HumanDates.Span
    let text: Bytes

    init?(_ block: Block, _ dates: HumanDates) {
        guard let inlines = block.paragraph else { return nil }
        text = FoldedText.of(inlines)
        guard text.first?.isDigit ?? false, text.scalarCount <= 80, let mark = text.firstRange(of: "回顾") else {
            return nil
        }
        guard let span = dates.span(in: text) else { return nil }
        self.span = span
        let name = Self.afterDate(text[..<mark.lowerBound])
        title = name.trimmingEnd(of: ["活动", "直播", "会议", "精彩"])
        guard !title.isEmpty else { return nil }
    }

    private static func afterDate(_ text: Bytes) -> Bytes {
        let found = DateScanner.scan(text)
        let end = found.dates.last?.range.upperBound ?? text.startIndex
        return text[end...].trimmingStart(of: ["日", "号", "，", "：", "-"])
    }
}
