internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Who made or recommends an entry, as a sentence of its text says: `authored by [Jane](…)`, `Thanks to Jane for the suggestion`,
/// `[Jane Doe](…) wrote …`.
struct Credit {
    private let words: PeopleWords

    init(_ words: Words) { self.words = words.people }

    func person(_ lead: EntryLead, in blocks: [Block]) -> Person? {
        if let author = author(lead) { return author }
        for inlines in blocks.lazy.compactMap(\.paragraph) {
            let text = FoldedText.of(inlines)
            if let person = credited(text, inlines) ?? thanked(text, inlines) { return person }
        }
        return nil
    }

    /// The title is the author's name.
    private func author(_ lead: EntryLead) -> Person? {
        guard let url = lead.url, FoldedText.of(lead.rest).starts(withAnyOf: words.writes) else { return nil }
        let names = Bytes(lead.title.utf8).split(separator: .space)
        let isName = [names.first, names.last].allSatisfy { $0?.first?.isASCIIUppercase ?? false }
        guard (2...4).contains(names.count), isName else { return nil }
        return Person(name: lead.title, url: url)
    }

    private func credited(_ text: Bytes, _ inlines: [Inline]) -> Person? {
        guard let mark = text.firstRange(ofAny: words.credits) else { return nil }
        let rest = text[mark.upperBound...]
        let link = inlines.links.first { !$0.text.isEmpty && rest.starts(with: $0.text) }
        return link.map { Self.person($0.text, $0.destination) }
    }

    private func thanked(_ text: Bytes, _ inlines: [Inline]) -> Person? {
        guard let mark = text.firstRange(ofAny: words.thanks) else { return nil }
        let rest = text[mark.upperBound...]
        guard let end = rest.firstRange(ofAny: words.suggestions), end.lowerBound - rest.startIndex <= Self.longestName,
            rest[end.upperBound...].prefix(Self.longestReason).contains(anyOf: words.suggested)
        else { return nil }
        let name = rest[..<end.lowerBound]
        guard !name.contains(anyOf: Self.sentenceEnds) else { return nil }
        return Self.person(name, inlines.links.first { $0.text.elementsEqual(name) }?.destination)
    }

    private static func person(_ name: Bytes, _ url: String?) -> Person {
        guard let handle = name.dropping(prefix: Marks.handles) else { return Person(name: name.string, url: url) }
        return Person(handle: handle.string, url: url)
    }

    /// Bytes of a name, and of what its bearer is thanked for.
    private static let (longestName, longestReason) = (60, 24)
    private static let sentenceEnds: WordList = ["; ", "! ", "? "]
}

extension Bytes {
    fileprivate func starts(with text: Bytes) -> Bool {
        count >= text.count && prefix(text.count).elementsEqual(text)
    }
}
