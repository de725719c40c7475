internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The project that news is about. Only what is named as one counts, never just the word that a sentence begins with.
struct NewsProject {
    private let headline: Bytes
    private let blocks: [Block]
    private let words: Words

    init(_ headline: Bytes, _ blocks: [Block], _ words: Words) {
        (self.headline, self.blocks, self.words) = (headline, blocks, words)
    }

    var link: NamedLink? { rank ?? leading ?? repository }

    /// `成为 SOFAJRaft Committer`
    private var rank: NamedLink? {
        for text in [headline] + blocks.compactMap({ $0.paragraph.map(FoldedText.of) }) {
            guard let rank = text.firstRange(ofAny: words.events.rankTitles) else { continue }
            guard let verb = text[..<rank.lowerBound].lastRange(ofAny: words.events.becomes) else { continue }
            let name = text[verb.upperBound..<rank.lowerBound].trimmingEnd(of: words.events.projectEnds)
            if !name.isEmpty { return NamedLink(name: name.string) }
        }
        return nil
    }

    /// `Alpha 社区新认证一位 Committer`, `Alpha 荣获大奖`; else a Latin name in front of a bold title in Chinese that the news says again.
    private var leading: NamedLink? {
        let name = headline.prefix { $0.isASCIIAlphanumeric || $0 == .hyphen }
        guard name.count > 1, name.first?.isASCIILetter ?? false else { return nil }
        let behind = headline[name.endIndex...].trimmed()
        if behind.starts(withAnyOf: words.events.projectMarks) { return NamedLink(name: name.string) }
        guard behind.first?.isWide ?? false, isTitled, isSaidAgain(name) else { return nil }
        return NamedLink(name: name.string)
    }

    private var isTitled: Bool { blocks.lazy.compactMap(\.paragraph).first?.leadingStrong != nil }

    private func isSaidAgain(_ name: Bytes) -> Bool {
        var count = 0
        blocks.forEachInlineRow { row in
            let text = FoldedText.of(row)
            count += text.indices.count { text[$0...].prefix(name.count).elementsEqual(name) }
        }
        return count > 1
    }

    /// The repository of which the headline says the name.
    private var repository: NamedLink? {
        for link in blocks.flatMap(\.allLinks) where Repository.isHosted(link.destination) {
            guard let name = Repository(link.destination)?.name else { continue }
            let parts = headline.split { !$0.isASCIIAlphanumeric && $0 != .hyphen && $0 != .underscore }
            let written = parts.first { $0.lowercased.elementsEqual(Bytes(name.utf8).lowercased) }
            if let written { return NamedLink(name: written.string, url: link.destination) }
        }
        return nil
    }
}
