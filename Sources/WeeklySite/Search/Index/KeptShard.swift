internal import WeeklyText

/// A shard as it is kept, with what tells of each of its issues whether its documents are still the same.
struct KeptShard {
    let shard: SearchShard
    /// Of each issue (`SearchSource.key`).
    let keys: [StableHash]

    init(_ shard: SearchShard, keys: [StableHash]) {
        self.shard = shard
        self.keys = keys
    }

    /// Stands for it: for its issues in their order.
    var key: StableHash { Self.key(of: keys) }

    /// Stands for a shard of issues with these keys.
    static func key(of keys: [StableHash]) -> StableHash {
        var hash = KeyedHash()
        for key in keys { hash.add(key) }
        return hash.finished
    }

    /// How many issues at its start, and how many of the others at its end, have the same keys as those of another.
    func ends(sharedWith others: [StableHash]) -> (start: Int, end: Int) {
        let start = zip(keys, others).prefix { $0 == $1 }.count
        let end = zip(keys.dropFirst(start).reversed(), others.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        return (start, end)
    }

    /// As bytes: its numbers, an array behind the other.
    var bytes: [UInt8] {
        var writer = ArrayWriter()
        writer.append(keys.map(\.value))
        writer.append(shard.digests.map(\.value))
        writer.append(shard.documentCounts)
        writer.append(shard.terms)
        return writer.bytes
    }

    /// Nil where the bytes are not those of a shard.
    init?(_ bytes: ArraySlice<UInt8>) {
        var reader = ArrayReader(bytes)
        guard let keys: [UInt64] = reader.next(), let digests: [UInt64] = reader.next(),
            let documentCounts = reader.nextDocumentCounts(),
            keys.count == digests.count, keys.count == documentCounts.count,
            let terms = reader.nextTerms(documentCount: documentCounts.reduce(0, +)), reader.isAtEnd
        else { return nil }
        shard = SearchShard(
            terms: terms, documentCounts: documentCounts, digests: digests.map(StableHash.init(value:)))
        self.keys = keys.map(StableHash.init(value:))
    }
}
