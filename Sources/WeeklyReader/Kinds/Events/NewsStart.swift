internal import WeeklyMarkdown
internal import WeeklyText

/// Whether a block begins another event among news: congratulations, a title as the one before had, a link in front, and in English
/// each paragraph.
struct NewsStart {
    private let inlines: [Inline]?
    private let text: Bytes
    private let strong: Bytes?
    /// Whether a list follows, of which a line is the label then.
    private let leadsToList: Bool
    private let words: Words

    init(_ block: Block, before next: Block?, _ words: Words) {
        inlines = block.paragraph
        text = inlines.map(FoldedText.of) ?? []
        strong = inlines?.leadingStrong
        if case .list? = next?.kind { leadsToList = true } else { leadsToList = false }
        self.words = words
    }

    func begins(after event: [Block]) -> Bool {
        guard let inlines else { return false }
        if Self.congratulates(text, words) { return !Self.awaitsPerson(event, words) }
        if let strong, isTitle(strong) { return true }
        guard let first = event.first?.paragraph else { return false }
        if first.leadingStrong != nil { return isTitle(like: first) }
        return isLinked(inlines) || isSentence(after: first)
    }

    /// A numbered title, or one of such news.
    private func isTitle(_ strong: Bytes) -> Bool {
        EventReader.numberless(strong, words).count < strong.count || strong.contains(anyOf: words.events.news)
    }

    /// Bold words in front as the first line has them, with or without a number as that.
    private func isTitle(like first: [Inline]) -> Bool {
        guard let strong, let other = first.leadingStrong, strong.scalarCount >= 4, !text.endsWithColon else {
            return false
        }
        guard !leadsToList || !(inlines?.isStrongTitle ?? true) else { return false }
        return EventReader.numberless(other, words).count == other.count
            && first.isStrongTitle == inlines?.isStrongTitle
    }

    /// A paragraph that a link leads; marks of pictures are none.
    private func isLinked(_ inlines: [Inline]) -> Bool {
        EntryLead(inlines, words)?.url != nil && !text.starts(withAnyOf: words.articles.asks)
    }

    /// A paragraph in English that does not go on with the one before.
    private func isSentence(after first: [Inline]) -> Bool {
        let before = FoldedText.of(first)
        return text.isLatin && before.isLatin && !before.endsWithColon && text.first?.isASCIIUppercase ?? false
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
}

extension Bytes {
    /// Whether it has words, and hardly another letter than ASCII's.
    fileprivate var isLatin: Bool {
        let start = prefix(80)
        return start.contains(where: \.isASCIILetter) && start.count { $0.isWide } * 4 < start.count
    }
}
