internal import WeeklyModel
internal import WeeklyText

/// The words by which editors' headings tell what a section holds.
struct SectionVocabulary: Sendable {
    /// A word of a heading and what it says. Of all words in a heading the strongest decides, of equals the last one.
    struct Entry: Sendable {
        let kind: Section.Kind
        let word: [UInt8]
        let strength: HeadingWords.Strength
        fileprivate let bytes: ByteSet

        init(kind: Section.Kind, word: [UInt8], strength: HeadingWords.Strength) {
            self.kind = kind
            self.word = word
            self.strength = strength
            bytes = ByteSet(word)
        }
    }

    private let entries: [Entry]

    /// The words of headings that the languages have, and those of a site's configuration, which are stronger.
    init(_ words: HeadingWords, extending configured: [Section.Kind: [String]] = [:]) {
        let own = Section.Kind.allCases.map { kind in
            HeadingWords.Signs(kind, .configured, WordList((configured[kind] ?? []).map { $0.lowercased() }))
        }
        entries = (words.signs + own).flatMap { signs in
            signs.words.map { Entry(kind: signs.kind, word: Array($0), strength: signs.strength) }
        }
    }

    /// What a heading says it is; nil where it says nothing.
    func kind(of heading: Bytes) -> Section.Kind? {
        match(heading)?.kind
    }

    /// The strongest word of a heading.
    func match(_ heading: Bytes) -> Entry? {
        let text = heading.lowercased
        let bytes = ByteSet(text)
        var best: (entry: Entry, end: Int)?
        for entry in entries where entry.strength >= best?.entry.strength ?? .weak {
            guard entry.bytes.isSubset(of: bytes), let end = Self.lastEnd(of: entry.word, in: text) else { continue }
            if let current = best, current.entry.strength == entry.strength, current.end >= end { continue }
            best = (entry, end)
        }
        return best?.entry
    }

    /// What a bold line says as a heading: it ends with a usual word, or nearly so with a strong one.
    func kind(ofBoldLine line: Bytes) -> Section.Kind? {
        let text = line.lowercased
        guard let match = match(text), match.strength > .weak else { return nil }
        let tail = text[(Self.lastEnd(of: match.word, in: text) ?? text.startIndex)...].trimmed()
        if match.strength < .strong { return tail.isEmpty ? match.kind : nil }
        return tail.scalarCount <= 4 && !tail.contains(where: \.isASCIIDigit) ? match.kind : nil
    }

    /// Whether a word that is not weak stands at the end of a line.
    func ends(_ line: Bytes) -> Bool {
        let text = line.lowercased
        return match(text).map { $0.strength > .weak && text.suffix($0.word.count).elementsEqual($0.word) } ?? false
    }

    /// What a bold line says as a heading among others: it ends with a word, be it a weak one.
    func kind(ofFurtherBoldLine line: Bytes) -> Section.Kind? {
        let text = line.lowercased
        return match(text).flatMap { text.suffix($0.word.count).elementsEqual($0.word) ? $0.kind : nil }
    }

    private static func lastEnd(of word: [UInt8], in text: Bytes) -> Int? {
        guard let last = word.last, text.count >= word.count else { return nil }
        return word.withUnsafeBufferPointer { word in
            text.withUnsafeBufferPointer { bytes in
                for end in stride(from: bytes.count, through: word.count, by: -1) where bytes[end - 1] == last {
                    let start = end - word.count
                    if (0..<word.count).allSatisfy({ bytes[start + $0] == word[$0] }) { return text.startIndex + end }
                }
                return nil
            }
        }
    }
}

/// Which bytes stand in a text: tells most words that do not at the first look.
private struct ByteSet {
    private var bits = SIMD4<UInt64>()

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    }

    func isSubset(of other: ByteSet) -> Bool {
        bits & ~other.bits == SIMD4()
    }
}
