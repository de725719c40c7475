/// Words that each stand for a value: the names of months for their numbers.
package struct ValuedWords<Value: Sendable>: Sendable {
    /// The words of all values.
    package let words: WordList
    /// One a word, in the list's order.
    private let values: [Value]

    /// Where a word is given for two values, the first counts.
    package init(_ entries: [(value: Value, words: WordList)]) {
        words = WordList(joining: entries.map(\.words))
        values = entries.flatMap { entry in entry.words.map { _ in entry.value } }
    }

    /// What a text that is one of the words stands for.
    package func value(of text: ArraySlice<UInt8>) -> Value? {
        words.number(of: text).map { values[$0] }
    }

    /// What the longest word at the start of a text stands for, and what follows it.
    package func value(atStartOf text: ArraySlice<UInt8>) -> (value: Value, rest: ArraySlice<UInt8>)? {
        let length = text.prefixLength(of: words)
        guard length > 0 else { return nil }
        return value(of: text.prefix(length)).map { ($0, text.dropFirst(length)) }
    }
}
