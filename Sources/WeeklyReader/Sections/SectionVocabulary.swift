internal import WeeklyModel
internal import WeeklyText

/// The words by which editors' headings tell what a section holds.
struct SectionVocabulary: Sendable {
    /// A word of a heading and what it says. Of all words in a heading the strongest decides, of the configuration's the longest, of
    /// equals the last one.
    struct Entry: Sendable {
        let kind: Section.Kind
        let word: [UInt8]
        let strength: HeadingWords.Strength
        fileprivate let bytes: ByteSet
        /// What decides: the greatest.
        fileprivate var weight: (Int, Int) { (strength.rawValue, strength == .configured ? word.count : 0) }

        init(kind: Section.Kind, word: [UInt8], strength: HeadingWords.Strength) {
            self.kind = kind
            self.word = word
            self.strength = strength
            bytes = ByteSet(word)
        }
    }

    private let entries: [Entry]
    /// Whether any of them are the configuration's.
    private let isExtended: Bool

    /// The words of headings that the languages have, and those of a site's configuration, which are stronger.
    init(_ words: HeadingWords, extending configured: [KindSettings] = []) {
        let own = configured.map { settings in
            HeadingWords.Signs(settings.kind, .configured, WordList(settings.headings.map { $0.lowercased() }))
        }
        isExtended = !own.isEmpty
        entries = (words.signs + own).flatMap { signs in
            signs.words.map { Entry(kind: signs.kind, word: Array($0), strength: signs.strength) }
        }
    }

    /// The words that tell a kind wherever they stand in a heading, and those of the configuration.
    var tellingWords: [String] {
        entries.filter { $0.strength >= .strong }.map { $0.word[...].string }
    }

    /// What a heading says it is; nil where it says nothing.
    func kind(of heading: Bytes) -> Section.Kind? {
        match(heading)?.kind
    }

    /// Whether a line is a heading that the configuration tells: it has little beside the word.
    func isConfigured(_ line: Bytes) -> Bool {
        guard isExtended else { return false }
        let text = line.trimmingEnd(of: Marks.colons)
        guard let match = match(text), match.strength == .configured else { return false }
        return text.count <= match.word.count + Self.besideWord
    }

    /// Bytes of a bold line beside the word by which the configuration tells it: an emoji, a number.
    private static let besideWord = 12

    /// The strongest word of a heading.
    func match(_ heading: Bytes) -> Entry? {
        let text = heading.lowercased
        let bytes = ByteSet(text)
        var best: (entry: Entry, end: Int)?
        for entry in entries where entry.strength >= best?.entry.strength ?? .weak {
            guard entry.bytes.isSubset(of: bytes), let end = Self.lastEnd(of: entry.word, in: text) else { continue }
            if let current = best,
                current.entry.weight > entry.weight || (current.entry.weight == entry.weight && current.end >= end)
            {
                continue
            }
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
                    guard (0..<word.count).allSatisfy({ bytes[start + $0] == word[$0] }) else { continue }
                    if isWhole(start..<end, in: bytes) { return text.startIndex + end }
                }
                return nil
            }
        }
    }
}

/// Whether no letter of ASCII goes on with a word at either end, nor a digit with a number: `news` is not in `Newsletters`.
private func isWhole(_ word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    func goesOn(_ index: Int) -> Bool {
        guard index > 0, index < text.count else { return false }
        let (before, after) = (text[index - 1], text[index])
        return before.isASCIILetter && after.isASCIILetter || before.isASCIIDigit && after.isASCIIDigit
    }
    return !goesOn(word.lowerBound) && !goesOn(word.upperBound)
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
