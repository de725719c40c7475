internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Finds what a happening is called where no label tells it.
enum ScheduleTitle {
    /// What stands in 《》, else the bold words or the name that a sentence tells it by, else what the picture is called.
    static func title(of blocks: [Block], _ facts: ScheduleFacts) -> Bytes? {
        let lines = facts.lines.filter { ScheduleLabel.split($0.text) == nil }
        for line in facts.lines { if let title = quoted(line.text) { return title } }
        for line in lines.prefix(4) { if let title = bold(line) { return title } }
        for line in lines.prefix(4) { if let title = name(line.text) ?? meeting(line.text) { return title } }
        return facts.isLabelled || facts.pointer != nil ? picture(blocks) : nil
    }

    /// `Alpha 社区会议将于 4 月 19 日召开`
    private static func meeting(_ text: Bytes) -> Bytes? {
        let verbs: [StaticString] = ["将于", "将在", "定于"]
        guard let verb = verbs.lazy.compactMap({ text.firstRange(of: $0) }).first else { return nil }
        let title = text[..<verb.lowerBound].trimmed()
        guard title.ends(with: "会议"), (4...24).contains(title.scalarCount) else { return nil }
        return title.contains(anyOf: ["，", "。", "！", "："]) ? nil : title
    }

    /// The line at the start that names whose happening it is: `Alpha：`
    static func name(above blocks: [Block]) -> Bytes? {
        guard let inlines = blocks.first?.paragraph, !inlines.hasLink, !Line.breaks(inlines) else { return nil }
        let text = FoldedText.of(inlines)
        let isName = inlines.isStrong || text.ends(with: "：") || text.ends(with: ":")
        guard isName, text.scalarCount <= 24 else { return nil }
        let name = text.trimmingStart(of: ["「", "【"]).trimmingEnd(of: ["：", ":", "」", "】"])
        return name.isEmpty || name.contains(anyOf: ["，", "。", "："]) ? nil : name
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

    /// Bold words that call it a conference or the like, or that the line begins with.
    private static func bold(_ line: Line) -> Bytes? {
        for (index, inline) in line.inlines.enumerated() {
            guard case .strong(let children) = inline.kind else { continue }
            let bold = FoldedText.of(children)
            let text = Enumerator.split(bold)?.rest ?? bold
            guard (4...40).contains(text.scalarCount), !text.ends(with: "："), !text.contains(anyOf: ["，", "。"]) else {
                continue
            }
            if index == 0 || text.contains(anyOf: occasions) { return text }
        }
        return nil
    }

    /// A name in Latin letters that ends with what it is: `Service Mesh Meetup#7`
    private static func name(_ text: Bytes) -> Bytes? {
        for word in occasions {
            guard let found = text.firstRange(of: word) else { continue }
            var start = found.lowerBound
            while start > text.startIndex, isNameByte(text[start - 1]) { start -= 1 }
            var end = found.upperBound
            while end < text.endIndex, text[end].isASCIIDigit || text[end] == .numberSign { end += 1 }
            let name = text[start..<end].trimmed()
            if name.count > word.utf8CodeUnitCount { return name }
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || " &-#".utf8.contains(byte)
    }

    private static let occasions: [StaticString] = [
        "Meetup", "Webinar", "Channel", "Summit", "Conference", "年会", "大会", "峰会", "论坛", "沙龙",
    ]

    /// The alternative text of a picture, unless it is a file's name.
    static func picture(_ blocks: [Block]) -> Bytes? {
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
        guard text.first?.isASCIIDigit ?? false, text.scalarCount <= 80, let mark = text.firstRange(of: "回顾") else {
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
