internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads news of the community: `**NO.1 社区新认证一位 Committer**` and what is told of it.
struct EventReader: SectionReader {
    /// Reads a talk that is announced in sentences.
    let talk: @Sendable ([Block], inout ReaderState) -> Passage

    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        var passages: [Passage] = []
        var event: [Block] = []
        for block in section.blocks {
            if !event.isEmpty, Self.begins(block, after: event, state.words) {
                passages.append(passage(event, &state))
                event = []
            }
            event.append(block)
        }
        passages.append(passage(event, &state))
        return passages
    }

    /// A talk that the community gives elsewhere stands among its news, but has a time of its own.
    private func announcedTalk(_ blocks: [Block], _ state: inout ReaderState) -> Passage? {
        let texts = blocks.compactMap { $0.paragraph.map(FoldedText.of) }
        let (words, dates) = (state.words.events, state.dates)
        let announces = texts.contains { text in
            text.contains(anyOf: words.talkInvitations) && text.contains(anyOf: words.talks)
                && TitleInText.quoted(text) != nil && dates.span(in: text) != nil
        }
        return announces ? talk(blocks, &state) : nil
    }

    /// Blocks that tell of one event, or prose where they tell of none.
    func passage(_ blocks: [Block], _ state: inout ReaderState) -> Passage {
        if let talk = announcedTalk(blocks, &state) { return talk }
        guard let headline = Self.headline(of: blocks, state.words) else { return state.prose(blocks) }
        let mentioned = Mentions.people(in: blocks, state.words)
        let people = mentioned.isEmpty ? Mentions.named(in: blocks, state.words) : mentioned
        let event = Event(
            headline: headline.string, people: people, project: Self.project(headline, blocks, state.words),
            html: HTMLRenderer.render(blocks))
        let anchor = state.anchors.anchor(.event, headline.string, people.first?.handle ?? "")
        return state.passage(blocks, anchor: anchor, .event(event))
    }

    /// Whether a block begins another event: a numbered title, or a title of such news.
    private static func begins(_ block: Block, after event: [Block], _ words: Words) -> Bool {
        guard let inlines = block.paragraph else { return false }
        if congratulates(FoldedText.of(inlines), words) { return !awaitsPerson(event, words) }
        guard let strong = inlines.leadingStrong else { return false }
        return numberless(strong, words).count < strong.count || strong.contains(anyOf: words.events.news)
    }

    /// `恭喜 小王（@user）成为 Alpha Committer`
    private static func congratulates(_ text: Bytes, _ words: Words) -> Bool {
        text.starts(withAnyOf: words.events.greets) && PersonNews.isTold(in: text, words)
    }

    /// Whether the blocks announce a new committer or the like, and have not yet said whom.
    private static func awaitsPerson(_ event: [Block], _ words: Words) -> Bool {
        guard Mentions.people(in: event, words).isEmpty else { return false }
        // `恭喜 小王 同学成为 …` says it by a name.
        let greeted = event.filter { $0.paragraph.map { congratulates(FoldedText.of($0), words) } ?? false }
        guard Mentions.named(in: greeted, words).isEmpty else { return false }
        return event.contains {
            $0.paragraph.map { FoldedText.of($0).contains(anyOf: words.events.awaits) } ?? false
        }
    }

    /// The bold title or, without one, the first clause that tells something.
    private static func headline(of blocks: [Block], _ words: Words) -> Bytes? {
        let paragraphs = blocks.compactMap(\.paragraph)
        let first = paragraphs.first { !FoldedText.of($0).isEmpty }
        if let strong = first?.leadingStrong, strong.scalarCount >= 4 { return numberless(strong, words) }
        let lines = paragraphs.flatMap { Line.lines(of: $0).map(\.text) }.filter { !$0.isEmpty }
        let telling = lines.first { $0.contains(anyOf: words.events.news) } ?? lines.first
        return telling.map { clause($0, words) }
    }

    /// Without `NO.1`.
    private static func numberless(_ text: Bytes, _ words: Words) -> Bytes {
        guard let rest = text.dropping(prefix: words.numbers.abbreviations) else {
            return Enumerator.split(text)?.rest ?? text
        }
        return rest.drop { $0.isASCIIDigit }.trimmingStart(of: marksBehindNumbers)
    }

    private static let marksBehindNumbers: WordList = ["：", ":", "、", "."]

    private static func clause(_ text: Bytes, _ words: Words) -> Bytes {
        let start = text.trimmingStart(of: words.events.joints)
        let end = start.firstRange(ofAny: Marks.clauseEnds)?.lowerBound ?? start.endIndex
        let first = start[..<end].trimmed()
        // `在某评选中，荣获某奖。` tells its news behind the comma.
        guard first.ends(withAnyOf: words.events.settings), start[end...].contains(anyOf: words.events.news) else {
            return first
        }
        let sentence = start.firstRange(ofAny: Marks.fullStops)?.lowerBound ?? start.endIndex
        return start[..<sentence].trimmed()
    }

    /// `成为 SOFAJRaft Committer` names a project, and so does the Latin word that a headline begins with.
    private static func project(_ headline: Bytes, _ blocks: [Block], _ words: Words) -> NamedLink? {
        for text in [headline] + blocks.compactMap({ $0.paragraph.map(FoldedText.of) }) {
            guard let rank = text.firstRange(ofAny: words.events.rankTitles) else { continue }
            guard let verb = text[..<rank.lowerBound].lastRange(ofAny: words.events.becomes) else { continue }
            let name = text[verb.upperBound..<rank.lowerBound].trimmingEnd(of: words.events.projectEnds)
            if !name.isEmpty { return NamedLink(name: name.string) }
        }
        let name = headline.prefix { $0.isASCIIAlphanumeric || $0 == .hyphen }
        return name.count > 1 ? NamedLink(name: name.string) : nil
    }
}
