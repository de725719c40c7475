/// Which pairs of bytes stand beside each other in a text: tells at once of most words that they stand nowhere in it. Many rules look for
/// words that hardly any text has.
package struct BytePairs: Sendable {
    /// A bit for each of the 65,536 pairs, by the first byte, then the second.
    private var members = [UInt64](repeating: 0, count: 1024)

    /// The pairs of a text.
    package init(of bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            guard var previous = bytes.first.map(Int.init) else { return }
            members.withUnsafeMutableBufferPointer { members in
                for byte in bytes.dropFirst() {
                    let pair = previous << 8 | Int(byte)
                    members[pair >> 6] |= 1 << UInt64(pair & 63)
                    previous = Int(byte)
                }
                // So that each byte is the first of a pair, the last one too.
                members[previous << 2] |= 1
            }
        }
    }

    /// False where none of a table's bytes stands in the text.
    package func mayHold(anyOf table: ByteTable) -> Bool {
        (0...0xFF).contains { byte in
            table.contains(UInt8(byte)) && members[byte << 2..<(byte + 1) << 2].contains { $0 != 0 }
        }
    }

    /// False where a word certainly stands nowhere in the text.
    package func mayHold(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in mayHold(word) }
    }

    /// The words that may stand in the text: mostly none, else a few.
    package func possible(_ words: WordList) -> [ArraySlice<UInt8>] {
        words.filter { word in word.withUnsafeBufferPointer(mayHold) }
    }

    private func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in word.indices.dropFirst() {
            let pair = Int(word[index - 1]) << 8 | Int(word[index])
            if members[pair >> 6] & 1 << UInt64(pair & 63) == 0 { return false }
        }
        return true
    }
}
