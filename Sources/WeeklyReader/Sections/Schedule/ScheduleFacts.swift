internal import WeeklyMarkdown
internal import WeeklyModel

/// What the lines of one happening tell.
struct ScheduleFacts {
    var title: Bytes?
    var time: Bytes?
    var speakers: [Person] = []
    var place: Bytes?
    var link: String?
    var recording: String?
    /// The first link in a sentence that sends readers somewhere: `点击“这里”，即可报名`.
    var pointer: String?
    var hasForm = false
    var hasAgenda = false
    /// The lines in order, as far as they are sentences.
    var lines: [Line] = []
    private var expectsSpeakers = false

    init(_ blocks: [Block]) {
        for block in blocks { append(block) }
    }

    private mutating func append(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines): for line in Line.lines(of: inlines) { append(line) }
        case .list(let list): append(list)
        case .blockQuote(let blocks), .container(_, let blocks): for block in blocks { append(block) }
        default: break
        }
    }

    private mutating func append(_ list: List) {
        let namesSpeakers = expectsSpeakers
        for item in list.items {
            if namesSpeakers, let inlines = item.blocks.first?.paragraph {
                speakers += Speakers.people(in: FoldedText.of(inlines)).prefix(1)
            } else {
                for block in item.blocks { append(block) }
            }
        }
        expectsSpeakers = false
    }

    private mutating func append(_ line: Line) {
        guard !line.text.isEmpty else { return }
        lines.append(line)
        guard let (label, value) = ScheduleLabel.split(line.text) else {
            appendPointer(line)
            return
        }
        expectsSpeakers = label == .speakers && value.isEmpty
        switch label {
        case .title: title = title ?? Self.unquoted(value)
        case .time: time = time ?? value
        case .speakers: if speakers.isEmpty { speakers = Speakers.people(in: value) }
        case .place:
            if line.inlines.links.isEmpty { place = place ?? value } else { link = link ?? address(line, value) }
        case .link: link = link ?? address(line, value)
        case .recording: recording = recording ?? address(line, value)
        case .form: hasForm = true
        case .agenda: hasAgenda = true
        }
    }

    private func address(_ line: Line, _ value: Bytes) -> String? {
        if let link = line.inlines.links.first { return link.destination }
        guard value.contains("://") else { return nil }
        return value.prefix { !$0.isSpace }.string
    }

    private mutating func appendPointer(_ line: Line) {
        guard pointer == nil, let link = line.inlines.links.first(where: \.leadsToPage) else { return }
        let text = line.text
        guard text.contains(anyOf: ["点击", "报名", "戳", "直播间", "观看", "即可", "详情", "链接"]) else { return }
        pointer = link.destination
    }

    /// Without the marks of a title around it.
    static func unquoted(_ text: Bytes) -> Bytes? {
        var title = text.trimmed()
        if title.starts(with: "《"), title.ends(with: "》") {
            title = title.trimmingStart(of: ["《"]).trimmingEnd(of: ["》"])
        }
        return title.isEmpty ? nil : title
    }

    /// The city that the title or a sentence tells of.
    func city(_ title: Bytes) -> Bytes? {
        City.find(in: title) ?? lines.lazy.compactMap { City.find(in: $0.text) }.first
    }

    /// Whether the lines say when or what, so that they are about a happening.
    var isLabelled: Bool { title != nil || time != nil }
}
