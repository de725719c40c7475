internal import WeeklyText

/// Tells which of many parts stand in a text, in time that is linear in the text's length: parts mostly stand in their order, so each is
/// looked for behind the one before.
///
/// Who has very many parts that are not there gets to hear the same of some that are: they are then told twice, and nothing is lost.
struct WrittenParts {
    private let text: [UInt8]
    /// Behind the part that was found last.
    private var position = 0
    /// How many bytes may still be compared.
    private(set) var budget: Int

    /// How often the whole text may be gone through.
    private static let mostRounds = 64

    init(of text: String) {
        self.text = Array(text.utf8)
        budget = self.text.count * Self.mostRounds
    }

    /// Whether a part stands somewhere.
    mutating func hold(_ part: String) -> Bool {
        var part = part
        return part.withUTF8 { part in
            guard let found = find(part, from: position) ?? find(part, from: 0) else { return false }
            position = found + part.count
            return true
        }
    }

    private mutating func find(_ part: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let first = part.first else { return start }
        return text.withUnsafeBufferPointer { text in
            // Behind the last place where it could begin.
            let end = text.count - part.count + 1
            var index = start
            while index < end, budget > 0 {
                let next = min(text.firstIndex(of: first, from: index) ?? end, end, index + budget)
                budget -= next - index
                index = next
                guard index < end, budget > 0 else { break }
                budget -= 1
                let equal = UnsafeBufferPointer(rebasing: text[index...]).firstDifference(from: part)
                if equal == part.count { return index }
                budget -= equal
                index += 1
            }
            return nil
        }
    }
}
