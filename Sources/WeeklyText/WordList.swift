/// Words that one question is asked with ("does the text say any of these?"), as UTF-8 in one piece of memory.
///
/// What tells most places at the first look where no word stands (the first three bytes of the words, the last three, their
/// lengths) is computed from the words once: a word that is added is found. Where several words stand at a place, the longest
/// counts. An empty word is none.
package struct WordList: Sendable {
    let storage: Storage

    /// The words in the order given.
    package init(_ words: some Sequence<String>) {
        storage = Storage(words.map { Array($0.utf8) })
    }

    /// All words of several lists.
    package init(joining lists: some Sequence<WordList>) {
        storage = Storage(lists.flatMap { list in list.map(Array.init) })
    }

    /// What every copy of a list shares.
    final class Storage: Sendable {
        let bytes: [UInt8]
        /// Where each word ends; the first begins at 0, each other where the one before ends.
        let ends: [Int]
        let heads: BytePattern
        let tails: BytePattern
        /// Bit n: there is a word of n bytes; bit 63: of 63 bytes or more.
        let lengths: UInt64

        init(_ words: [[UInt8]]) {
            var bytes: [UInt8] = []
            var ends: [Int] = []
            var heads = BytePattern()
            var tails = BytePattern()
            var lengths: UInt64 = 0
            for word in words where !word.isEmpty {
                bytes += word
                ends.append(bytes.count)
                heads.insert(word)
                tails.insert(word.reversed())
                lengths |= WordList.bit(ofLength: word.count)
            }
            (self.bytes, self.ends, self.heads, self.tails, self.lengths) = (bytes, ends, heads, tails, lengths)
        }
    }

    static func bit(ofLength length: Int) -> UInt64 { 1 << UInt64(Swift.min(length, 63)) }
}

extension WordList: ExpressibleByArrayLiteral {
    /// The words in the order written.
    package init(arrayLiteral words: String...) {
        self.init(words)
    }
}

extension WordList: RandomAccessCollection {
    /// 0.
    package var startIndex: Int { 0 }
    /// The number of words.
    package var endIndex: Int { storage.ends.count }

    /// A word's bytes; they share the list's memory.
    package subscript(index: Int) -> ArraySlice<UInt8> {
        storage.bytes[(index == 0 ? 0 : storage.ends[index - 1])..<storage.ends[index]]
    }
}

/// Which bytes words have at their first three places (or their last three, read backwards), as sets of the bytes' lower six bits,
/// of the first also of their higher six: what a single byte begins must not be looked for at every character that shares bits
/// with it. A word that is shorter allows every byte behind it.
struct BytePattern: Sendable {
    private var first: UInt64 = 0
    private var firstHigh: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    mutating func insert(_ word: [UInt8]) {
        first |= Self.bit(word[0])
        firstHigh |= Self.bit(word[0] >> 2)
        second |= word.count > 1 ? Self.bit(word[1]) : .max
        third |= word.count > 2 ? Self.bit(word[2]) : .max
    }

    /// Whether a word may begin at an offset.
    @inline(__always)
    func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, upTo end: Int) -> Bool {
        guard mayBegin(with: bytes[offset]) else { return false }
        guard offset + 1 < end else { return true }
        guard second & Self.bit(bytes[offset + 1]) != 0 else { return false }
        return offset + 2 >= end || third & Self.bit(bytes[offset + 2]) != 0
    }

    /// Whether a word may end in front of an offset.
    @inline(__always)
    func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, downTo start: Int) -> Bool {
        guard mayBegin(with: bytes[offset - 1]) else { return false }
        guard offset - 2 >= start else { return true }
        guard second & Self.bit(bytes[offset - 2]) != 0 else { return false }
        return offset - 3 < start || third & Self.bit(bytes[offset - 3]) != 0
    }

    @inline(__always)
    func mayBegin(with byte: UInt8) -> Bool {
        first & Self.bit(byte) != 0 && firstHigh & Self.bit(byte >> 2) != 0
    }

    @inline(__always)
    private static func bit(_ byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 63) }
}

extension WordList {
    /// The length of the longest word that a part of a text begins with; 0 where it begins with none.
    func length(atStartOf part: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard !part.isEmpty, storage.heads.mayBegin(text, part.lowerBound, upTo: part.upperBound) else { return 0 }
        return longest(upTo: part.count, in: text) { _ in part.lowerBound }
    }

    /// The length of the longest word that a part of a text ends with; 0 where it ends with none.
    func length(atEndOf part: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard !part.isEmpty, storage.tails.mayEnd(text, part.upperBound, downTo: part.lowerBound) else { return 0 }
        return longest(upTo: part.count, in: text) { part.upperBound - $0 }
    }

    /// The length of the longest word that stands where one of its length would begin.
    @inline(__always)
    private func longest(upTo most: Int, in text: UnsafeBufferPointer<UInt8>, _ start: (Int) -> Int) -> Int {
        var longest = 0
        storage.bytes.withUnsafeBufferPointer { words in
            storage.ends.withUnsafeBufferPointer { ends in
                var word = 0
                for end in ends {
                    let length = end - word
                    if length > longest, length <= most, Self.equal(words, word, text, start(length), length) {
                        longest = length
                    }
                    word = end
                }
            }
        }
        return longest
    }

    @inline(__always)
    private static func equal(
        _ words: UnsafeBufferPointer<UInt8>, _ word: Int, _ text: UnsafeBufferPointer<UInt8>, _ start: Int,
        _ length: Int
    ) -> Bool {
        for index in 0..<length where words[word + index] != text[start + index] { return false }
        return true
    }

    /// The first place where a word stands.
    func first(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let heads = storage.heads
        for index in 0..<text.count where heads.mayBegin(text, index, upTo: text.count) {
            let length = length(atStartOf: index..<text.count, in: text)
            if length > 0 { return index..<index + length }
        }
        return nil
    }

    /// The last place where a word begins.
    func last(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let heads = storage.heads
        for index in stride(from: text.count - 1, through: 0, by: -1)
        where heads.mayBegin(text, index, upTo: text.count) {
            let length = length(atStartOf: index..<text.count, in: text)
            if length > 0 { return index..<index + length }
        }
        return nil
    }

    /// The number of the word that a text is, in the list's order; nil where it is none of them.
    package func number(of text: ArraySlice<UInt8>) -> Int? {
        guard !text.isEmpty, storage.lengths & Self.bit(ofLength: text.count) != 0 else { return nil }
        return text.withUnsafeBufferPointer { bytes in
            guard storage.heads.mayBegin(bytes, 0, upTo: bytes.count) else { return nil }
            return storage.bytes.withUnsafeBufferPointer { words in
                var word = 0
                for (number, end) in storage.ends.enumerated() {
                    if end - word == bytes.count, Self.equal(words, word, bytes, 0, bytes.count) { return number }
                    word = end
                }
                return nil
            }
        }
    }

    /// Whether a word may end with a byte: refuses most texts before anything is copied.
    package func mayEnd(with byte: UInt8) -> Bool { storage.tails.mayBegin(with: byte) }

    /// Whether a text is one of the words.
    package func contains(_ text: ArraySlice<UInt8>) -> Bool { number(of: text) != nil }
}
