internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Who wrote or recommends an entry: `[@x](…)：text`, `by Jane Doe`, `（@x 投稿）`.
struct Byline {
    var people: [Person] = []
    /// What is left without it.
    var rest: [Inline]

    /// - Parameter inlines: what stands behind an entry's title.
    init(_ inlines: [Inline], _ words: Words) {
        rest = inlines.droppingLeading { $0.isSeparator }
        if let speaker = rest.speaker {
            people = [speaker]
            rest = Array(rest.dropFirst()).droppingLeading { $0.isSeparator }
            return
        }
        let text = FoldedText.of(rest)
        if let person = Self.author(text, inlines, words) ?? Self.handle(text, inlines, words)
            ?? Self.contributor(text, rest, words) ?? Self.origin(text, rest, words)
        {
            people = [person]
        }
    }

    /// Where the words that name an author begin in a line: `… by @x`, `…, by [Jane](…)`.
    static func start(in text: Bytes, _ words: Words) -> Int? {
        guard let by = text.firstRange(ofAny: words.people.bylines) else { return nil }
        return text[by.upperBound...].trimmed().first == .atSign ? by.lowerBound : nil
    }

    /// `by Jane Doe, …` at the start of what follows a title.
    private static func author(_ text: Bytes, _ inlines: [Inline], _ words: Words) -> Person? {
        let head = text.trimmingStart(of: Marks.openParentheses)
        guard let rest = (Bytes([.space]) + head).dropping(prefixOf: words.people.bylines) else { return nil }
        let end = rest.firstRange(ofAny: nameEnds)?.lowerBound ?? rest.endIndex
        return person(rest[..<end].trimmed(), inlines)
    }

    /// `… by @x` behind more of a sentence.
    private static func handle(_ text: Bytes, _ inlines: [Inline], _ words: Words) -> Person? {
        guard let start = start(in: text, words) else { return nil }
        return author(text[start...].trimmed(), inlines, words)
    }

    /// `…（@x 投稿）`
    private static func contributor(_ text: Bytes, _ inlines: [Inline], _ words: Words) -> Person? {
        guard let mark = text.lastRange(ofAny: words.people.contributes),
            text[mark.upperBound...].trimmed().starts(withAnyOf: Marks.closeParentheses),
            let open = text[..<mark.lowerBound].lastRange(ofAny: Marks.openParentheses)
        else { return nil }
        return person(text[open.upperBound..<mark.lowerBound].trimmed(), inlines)
    }

    /// `…来自 @x 的分享`
    private static func origin(_ text: Bytes, _ inlines: [Inline], _ words: Words) -> Person? {
        guard let mark = text.lastRange(ofAny: words.people.shares),
            let origin = text[..<mark.lowerBound].lastRange(ofAny: words.people.origins)
        else { return nil }
        let name = text[origin.upperBound..<mark.lowerBound].trimmed()
        return name.contains(anyOf: Marks.sentenceEnds) ? nil : person(name, inlines)
    }

    private static func person(_ name: Bytes, _ inlines: [Inline]) -> Person? {
        guard !name.isEmpty, name.scalarCount <= 40 else { return nil }
        let url = inlines.links.first { $0.text.elementsEqual(name) }?.destination
        guard let handle = name.dropping(prefix: "@") else { return Person(name: name.string, url: url) }
        return Person(handle: handle.string, url: url)
    }

    private static let nameEnds: WordList = [",", "(", ".", "，", "（", "。", ";", ":", "："]
}

extension [Inline] {
    /// A linked handle with a colon behind it.
    var speaker: Person? {
        guard case .link(let link)? = first?.kind, count > 1, case .text(let text) = self[1].kind else { return nil }
        let name = FoldedText.of(link.inlines)
        // `@weekly #93` is an issue of another newsletter.
        guard let handle = name.dropping(prefix: "@"), !handle.contains(anyOf: Marks.numberSigns),
            Bytes(text.utf8).starts(withAnyOf: Marks.colons)
        else { return nil }
        return Person(handle: handle.string, url: link.destination)
    }
}

extension Bytes {
    /// What stands behind a word of a list that it begins with.
    fileprivate func dropping(prefixOf list: WordList) -> Bytes? {
        let rest = dropping(prefix: list)
        return rest.map { $0[...] }
    }
}

extension Unicode.Scalar {
    /// White space, and what parts a title from its text.
    fileprivate var isSeparator: Bool {
        switch self {
        case " ", "\t", "\u{A0}", "\u{3000}", ":", "：", "-", "–", "—", ",", "，", "|": true
        default: false
        }
    }
}
