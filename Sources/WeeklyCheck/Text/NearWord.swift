internal import WeeklyText

/// A word of a heading that is nearly a known one: one Chinese character is another, two are exchanged, or a letter is wrong.
struct NearWord {
    /// As it stands in the heading.
    let written: String
    /// The known word.
    let word: String

    /// - Parameter words: in small letters.
    init?(_ heading: String, among words: [String]) {
        let found = heading.isASCII ? Self.latin(heading, words) : Self.chinese(heading, words)
        guard let found else { return nil }
        self = found
    }

    private init(written: String, word: String) {
        self.written = written
        self.word = word
    }

    /// Shorter words have too many neighbours.
    private static let shortest = (latin: 7, chinese: 4, exchanged: 3)
    /// Characters of a heading beside the word: more are a sentence.
    private static let most = 6

    private static func latin(_ heading: String, _ words: [String]) -> NearWord? {
        guard heading.utf8.count >= shortest.latin, heading.utf8.count < 40 else { return nil }
        let known = words.filter { $0.isASCII && $0.utf8.count >= shortest.latin }
        guard let word = NearMiss.of(heading, among: known), !word.hasBytes(of: heading.lowercased()),
            abs(word.utf8.count - heading.utf8.count) < 2
        else { return nil }
        return NearWord(written: heading, word: word)
    }

    private static func chinese(_ heading: String, _ words: [String]) -> NearWord? {
        let text = Array(heading.unicodeScalars)
        for word in words where !word.isASCII {
            let wanted = Array(word.unicodeScalars)
            guard text.count >= wanted.count, text.count <= wanted.count + most else { continue }
            for start in 0...(text.count - wanted.count) {
                let window = text[start..<(start + wanted.count)]
                guard isNear(Array(window), wanted) else { continue }
                return NearWord(written: String(String.UnicodeScalarView(window)), word: word)
            }
        }
        return nil
    }

    private static func isNear(_ text: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
        let wrong = text.indices.filter { text[$0] != word[$0] }
        if wrong.count == 2, word.count >= shortest.exchanged {
            return text[wrong[0]] == word[wrong[1]] && text[wrong[1]] == word[wrong[0]]
        }
        return wrong.count == 1 && word.count >= shortest.chinese
    }
}
