internal import WeeklyText

/// The whole index as it is kept, with what stands for each shard that it was made of: where few of them changed, their documents are
/// exchanged in it, and no other shard is read.
struct KeptIndex {
    let index: WholeIndex
    /// Of each shard (`KeptShard.key`).
    let keys: [StableHash]

    init(_ index: WholeIndex, keys: [StableHash]) {
        self.index = index
        self.keys = keys
    }

    /// As bytes: its numbers, an array behind the other.
    var bytes: [UInt8] {
        var writer = ArrayWriter()
        writer.append(keys.map(\.value))
        writer.append(index.shards.map(\.digest.value))
        for shard in index.shards { writer.append(shard.documentCounts) }
        writer.append(index.terms)
        return writer.bytes
    }

    /// Nil where the bytes are not those of an index.
    init?(_ bytes: ArraySlice<UInt8>) {
        var reader = ArrayReader(bytes)
        guard let keys: [UInt64] = reader.next(), let digests: [UInt64] = reader.next(), keys.count == digests.count
        else { return nil }
        var shards: [ShardOutline] = []
        for digest in digests {
            guard let counts = reader.nextDocumentCounts() else { return nil }
            shards.append(ShardOutline(documentCounts: counts, digest: StableHash(value: digest)))
        }
        let documentCount = shards.reduce(0) { $0 + $1.documentCount }
        guard let terms = reader.nextTerms(documentCount: documentCount), reader.isAtEnd else { return nil }
        index = WholeIndex(shards, terms)
        self.keys = keys.map(StableHash.init(value:))
    }
}
