internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads news of the community: `**NO.1 社区新认证一位 Committer**` and what is told of it.
struct EventReader {
    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        var passages: [Passage] = []
        var event: [Block] = []
        for block in blocks {
            if !event.isEmpty, Self.begins(block, after: event) {
                passages.append(passage(event, &reading))
                event = []
            }
            event.append(block)
        }
        passages.append(passage(event, &reading))
        return passages
    }

    /// A talk that the community gives elsewhere stands among its news, but has a time of its own.
    private func talk(_ blocks: [Block], _ reading: inout Reading) -> Passage? {
        let texts = blocks.compactMap { $0.paragraph.map(FoldedText.of) }
        let announces = texts.contains { text in
            text.contains("邀请") && text.contains("分享") && ScheduleTitle.quoted(text) != nil
                && reading.dates.span(in: text) != nil
        }
        return announces ? ScheduleReader(heading: []).readProse(blocks, &reading) : nil
    }

    /// Blocks that tell of one event, or prose where they tell of none.
    func passage(_ blocks: [Block], _ reading: inout Reading) -> Passage {
        if let talk = talk(blocks, &reading) { return talk }
        guard let headline = Self.headline(of: blocks) else { return reading.prose(blocks) }
        let mentioned = Mentions.people(in: blocks)
        let people = mentioned.isEmpty ? Mentions.named(in: blocks) : mentioned
        let event = Event(
            headline: headline.string, people: people, project: Self.project(headline, blocks),
            html: HTMLRenderer.render(blocks))
        let anchor = reading.anchors.anchor("e", headline.string, people.first?.handle ?? "")
        return reading.passage(blocks, anchor: anchor, .event(event))
    }

    /// Whether a block begins another event: a numbered title, or a title of such news.
    private static func begins(_ block: Block, after event: [Block]) -> Bool {
        guard let inlines = block.paragraph else { return false }
        if congratulates(FoldedText.of(inlines)) { return !awaitsPerson(event) }
        guard let strong = inlines.leadingStrong else { return false }
        return numberless(strong).count < strong.count || strong.contains(anyOf: news)
    }

    /// `恭喜 小王（@user）成为 Alpha Committer`
    private static func congratulates(_ text: Bytes) -> Bool {
        text.starts(withAnyOf: ["恭喜", "祝贺", "同时，恭喜"]) && ReleaseMark.isEvent(text)
    }

    /// Whether the blocks announce a new committer or the like, and have not yet said whom.
    private static func awaitsPerson(_ event: [Block]) -> Bool {
        guard Mentions.people(in: event).isEmpty else { return false }
        // `恭喜 小王 同学成为 …` says it by a name.
        let greeted = event.filter { $0.paragraph.map { congratulates(FoldedText.of($0)) } ?? false }
        guard Mentions.named(in: greeted).isEmpty else { return false }
        return event.contains {
            $0.paragraph.map { FoldedText.of($0).contains(anyOf: ["Committer", "认证", "新晋"]) } ?? false
        }
    }

    private static let news: [StaticString] = ["认证", "新晋", "恭喜", "荣获", "获奖", "Committer"]

    /// The bold title or, without one, the first clause that tells something.
    private static func headline(of blocks: [Block]) -> Bytes? {
        let paragraphs = blocks.compactMap(\.paragraph)
        let first = paragraphs.first { !FoldedText.of($0).isEmpty }
        if let strong = first?.leadingStrong, strong.scalarCount >= 4 { return numberless(strong) }
        let lines = paragraphs.flatMap { Line.lines(of: $0).map(\.text) }.filter { !$0.isEmpty }
        let telling = lines.first { $0.contains(anyOf: news) } ?? lines.first
        return telling.map { clause($0) }
    }

    /// Without `NO.1`.
    private static func numberless(_ text: Bytes) -> Bytes {
        for prefix in ["NO.", "No.", "no."] as [StaticString] {
            guard let rest = text.dropping(prefix: prefix) else { continue }
            return rest.drop { $0.isASCIIDigit }.trimmingStart(of: ["：", ":", "、", "."])
        }
        return Enumerator.split(text)?.rest ?? text
    }

    private static func clause(_ text: Bytes) -> Bytes {
        let start = text.trimmingStart(of: ["同时，", "另外，", "此外，"])
        let marks: [StaticString] = ["，", "。", "！", "～", "~"]
        let end = marks.compactMap { start.firstRange(of: $0)?.lowerBound }.min() ?? start.endIndex
        let first = start[..<end].trimmed()
        // `在某评选中，荣获某奖。` tells its news behind the comma.
        guard first.ends(with: "中"), start[end...].contains(anyOf: news) else { return first }
        let sentence = start.firstRange(of: "。")?.lowerBound ?? start.endIndex
        return start[..<sentence].trimmed()
    }

    /// `成为 SOFAJRaft Committer` names a project, and so does the Latin word that a headline begins with.
    private static func project(_ headline: Bytes, _ blocks: [Block]) -> NamedLink? {
        for text in [headline] + blocks.compactMap({ $0.paragraph.map(FoldedText.of) }) {
            guard let role = text.firstRange(of: "Committer") ?? text.firstRange(of: "committer") else { continue }
            guard let verb = text[..<role.lowerBound].lastRange(of: "成为") else { continue }
            let name = text[verb.upperBound..<role.lowerBound].trimmingEnd(of: ["社区", "的"])
            if !name.isEmpty { return NamedLink(name: name.string) }
        }
        let name = headline.prefix { $0.isASCIIAlphanumeric || $0 == .hyphen }
        return name.count > 1 ? NamedLink(name: name.string) : nil
    }
}
