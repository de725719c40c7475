internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

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
    /// The label of the line before, where its value did not stand behind it.
    private var pending: ScheduleLabel?

    /// Whether the lines are what a meeting talks about, which may have a title or a time of its own.
    private var isAgenda = false

    private let words: Words

    init(_ blocks: [Block], _ words: Words) {
        self.words = words
        for block in blocks { append(block) }
    }

    private mutating func append(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines): for line in Line.lines(of: inlines) { append(line) }
        case .list(let list): append(list)
        default: block.forEachChild { append($0) }
        }
    }

    private mutating func append(_ list: List) {
        let label = pending
        pending = nil
        for item in list.items {
            if label == .speakers, let inlines = item.blocks.first?.paragraph {
                speakers += Speakers.people(in: FoldedText.of(inlines), words).prefix(1)
            } else {
                isAgenda = label == .agenda
                for block in item.blocks { append(block) }
            }
        }
        pending = nil
        isAgenda = false
    }

    private mutating func append(_ line: Line) {
        guard !line.text.isEmpty else { return }
        lines.append(line)
        guard let (label, value) = ScheduleLabel.split(line, words) else {
            appendPending(line)
            appendPointer(line)
            return
        }
        if isAgenda, label == .title || label == .time { return }
        pending = value.isEmpty ? label : nil
        if !value.isEmpty || line.inlines.hasLink { append(label, value, line) }
        if label == .form { hasForm = true } else if label == .agenda { hasAgenda = true }
    }

    /// A short line below a label that stands alone is its value.
    private mutating func appendPending(_ line: Line) {
        guard let label = pending, label == .title || label == .time || label == .place || label == .speakers else {
            pending = nil
            return
        }
        pending = label == .speakers ? label : nil
        if line.text.scalarCount <= 40, !line.text.contains("。") {
            append(label, line.text, line)
        } else {
            pending = nil
        }
    }

    private mutating func append(_ label: ScheduleLabel, _ value: Bytes, _ line: Line) {
        switch label {
        case .title: title = title ?? Self.unquoted(value)
        case .time: time = time.map { withHours($0, value) } ?? value
        case .speakers: append(speakers: Speakers.people(in: value, words))
        case .place:
            if line.inlines.links.isEmpty { place = place ?? value } else { link = link ?? address(line, value) }
        case .link: link = link ?? address(line, value)
        case .recording: recording = recording ?? address(line, value)
        case .form, .agenda: break
        }
    }

    /// A day and the hours that a label of their own tells: `Date: March 12`, `Time: 7 PM`
    private func withHours(_ time: Bytes, _ other: Bytes) -> Bytes {
        let (told, added) = (DateScanner.scan(time, words), DateScanner.scan(other, words))
        let completes = told.times.isEmpty && !added.times.isEmpty && added.dates.isEmpty
        return completes ? time + [.space] + other : time
    }

    /// Speakers beyond which further labels are not looked at, so that the time stays linear.
    private static let most = 60

    private mutating func append(speakers people: [Person]) {
        if speakers.isEmpty {
            speakers = people
            return
        }
        for person in people where speakers.count < Self.most && !speakers.contains(where: { $0.name == person.name }) {
            speakers.append(person)
        }
    }

    private func address(_ line: Line, _ value: Bytes) -> String? {
        if let link = line.inlines.links.first { return link.destination }
        guard value.contains("://") else { return nil }
        return value.prefix { !$0.isASCIISpace }.string
    }

    private mutating func appendPointer(_ line: Line) {
        guard pointer == nil, let link = line.inlines.links.first(where: \.leadsToPage) else { return }
        let text = line.text
        guard text.contains(anyOf: words.schedule.pointers) else { return }
        pointer = link.destination
    }

    private static let openTitle: WordList = ["《"]
    private static let closeTitle: WordList = ["》"]

    /// Without the marks of a title around it.
    static func unquoted(_ text: Bytes) -> Bytes? {
        var title = text.trimmed()
        if title.starts(with: "《"), title.ends(with: "》") {
            title = title.trimmingStart(of: openTitle).trimmingEnd(of: closeTitle)
        }
        return title.isEmpty ? nil : title
    }

    /// The city that the title or a sentence tells of.
    func city(_ title: Bytes) -> Bytes? {
        let city = City(words)
        return city.find(in: title) ?? lines.lazy.compactMap { city.find(in: $0.text) }.first
    }

    /// Whether the lines say when or what, so that they are about a happening.
    var isLabelled: Bool { title != nil || time != nil }
}
