internal import WeeklyText

/// The texts of a shard's documents as words (`StableHash.appendWords`), kept beside the shard: what stands for the texts up to an issue
/// follows from all of them, so that another issue before it asks for its texts again, and to make its documents is much dearer.
struct KeptWords {
    /// Of each issue, as of `KeptShard.keys`.
    private let keys: [StableHash]
    /// Of each issue.
    let words: [[UInt64]]

    init(_ words: [[UInt64]], keys: [StableHash]) {
        self.words = words
        self.keys = keys
    }

    /// Whether they are those of a shard.
    func belong(to shard: KeptShard) -> Bool { keys == shard.keys }

    /// As bytes: its numbers, an array behind the other.
    var bytes: [UInt8] {
        var writer = ArrayWriter()
        writer.reserve(8 * words.reduce(1 + keys.count) { $0 + 1 + $1.count })
        writer.append(keys.map(\.value))
        for words in words { writer.append(words) }
        return writer.bytes
    }

    /// Nil where the bytes are not those of words.
    init?(_ bytes: ArraySlice<UInt8>) {
        var reader = ArrayReader(bytes)
        guard let keys: [UInt64] = reader.next() else { return nil }
        var words: [[UInt64]] = []
        for _ in keys {
            guard let next: [UInt64] = reader.next() else { return nil }
            words.append(next)
        }
        guard reader.isAtEnd else { return nil }
        self.init(words, keys: keys.map(StableHash.init(value:)))
    }
}
