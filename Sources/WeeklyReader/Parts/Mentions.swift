internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The people that a text mentions by a handle: `@user`, linked or not, with the name in front: `小王（@user）`.
enum Mentions {
    static func people(in blocks: [Block], _ words: Words) -> [Person] {
        var people: [Person] = []
        blocks.forEachBlock { block in
            if let inlines = block.paragraph { people += Self.people(in: inlines, words) }
        }
        var seen: Set<ExactText> = []
        return people.filter { seen.insert($0.handle ?? "") }
    }

    /// The people mentioned in a line.
    static func people(in inlines: [Inline], _ words: Words) -> [Person] {
        let text = FoldedText.of(inlines)
        guard text.contains(.atSign) else { return [] }
        var urls: [[UInt8]: String] = [:]
        for link in inlines.links { urls[Array(link.text.trimmingStart(of: handleMark))] = link.destination }
        var people: [Person] = []
        for index in text.indices where text[index] == .atSign {
            guard let handle = handle(after: index, in: text) else { continue }
            let name = name(before: index, in: text, words)
            people.append(Person(name: name, handle: handle.string, url: urls[Array(handle)]))
        }
        return people
    }

    private static let handleMark: WordList = ["@"]

    private static func handle(after index: Int, in text: Bytes) -> Bytes? {
        if index > text.startIndex, text[index - 1].isASCIIAlphanumeric { return nil }
        let handle = text[(index + 1)...].prefix { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .underscore }
        return handle.isEmpty ? nil : handle
    }

    /// The name before `（@user）`: Han letters up to a mark or a word that is no name's.
    private static func name(before index: Int, in text: Bytes, _ words: Words) -> String? {
        let head = text[..<index]
        guard let rest = head.dropping(suffix: Marks.openParentheses) else { return nil }
        let name = PersonName.atEnd(of: rest.trimmed(), words)
        return name?.string
    }

    /// The people that a text names without a handle: `来自某公司的 小王 同学`
    static func named(in blocks: [Block], _ words: Words) -> [Person] {
        var people: [Person] = []
        for block in blocks {
            guard let text = block.paragraph.map(FoldedText.of) else { continue }
            guard let mark = text.firstRange(ofAny: words.people.addresses) else { continue }
            guard let name = PersonName.atEnd(of: text[..<mark.lowerBound].trimmed(), words) else { continue }
            people.append(Person(name: name.string))
        }
        return people
    }
}
