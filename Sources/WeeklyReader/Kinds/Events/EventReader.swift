internal import WeeklyDiagnostics
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
        for (index, block) in section.blocks.enumerated() {
            let next = index + 1 < section.blocks.count ? section.blocks[index + 1] : nil
            if case .list(let list) = block.kind, event.isIntroduction {
                if !event.isEmpty { passages.append(state.prose(event)) }
                event = []
                passages.append(passage(of: list, block, &state))
                continue
            }
            if !event.isEmpty, NewsStart(block, before: next, state.words).begins(after: event) {
                passages.append(passage(event, &state))
                event = []
            }
            event.append(block)
        }
        if !event.isEmpty { passages.append(passage(event, &state)) }
        return passages
    }

    /// A list that no headline stands above: each item is news of its own.
    private func passage(of list: List, _ block: Block, _ state: inout ReaderState) -> Passage {
        var ids: [Int: String] = [:]
        var items: [Item] = []
        for item in list.items {
            guard let event = event(item.blocks, HTMLRenderer.markup(of: item.blocks), state.words) else { continue }
            let anchor = anchor(of: event, &state)
            ids[item.range.lower] = ids[item.range.lower] ?? anchor
            items.append(state.item(at: item.range, anchor: anchor, .event(event)))
        }
        return items.isEmpty ? state.prose([block]) : state.passage([block], ids: ids, items: items)
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
        let markup = HTMLRenderer.markup(of: blocks)
        guard let event = event(blocks, markup, state.words) else { return state.prose(blocks) }
        let anchor = anchor(of: event, &state)
        return state.passage(blocks, as: markup, anchor: anchor, .event(event))
    }

    private func event(_ blocks: [Block], _ markup: Markup, _ words: Words) -> Event? {
        guard let headline = Self.headline(of: blocks, words), !headline.starts(withAnyOf: words.articles.nothing)
        else {
            return nil
        }
        let mentioned = Mentions.people(in: blocks, words)
        return Event(
            headline: headline.string, people: mentioned.isEmpty ? Mentions.named(in: blocks, words) : mentioned,
            project: NewsProject(headline, blocks, words).link, html: markup.html)
    }

    private func anchor(of event: Event, _ state: inout ReaderState) -> String {
        state.anchors.anchor(.event, event.headline, event.people.first?.handle ?? "")
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
    static func numberless(_ text: Bytes, _ words: Words) -> Bytes {
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
}

extension [Block] {
    /// Whether they are nothing, or a sentence that leads to a list.
    fileprivate var isIntroduction: Bool {
        guard let first else { return true }
        return count == 1 && first.paragraph.map { FoldedText.of($0).endsWithColon && $0.leadingStrong == nil } ?? false
    }
}
