internal import WeeklyText

/// Puts the documents of the few shards that changed in place of theirs in the index that was kept.
struct IndexExchange {
    /// The index as it is now.
    struct Result: Sendable {
        fileprivate(set) var index: WholeIndex
        /// Whether no shard changed.
        let isAsKept: Bool
    }

    private let making: ShardMaking
    private let layout: SearchLayout
    private let keys: [StableHash]

    /// - Parameter keys: what stands for each shard (`KeptShard.key`).
    init(_ making: ShardMaking, _ layout: SearchLayout, keys: [StableHash]) {
        self.making = making
        self.layout = layout
        self.keys = keys
    }

    /// Nil where no index is kept, and where it is quicker to merge all shards, which several threads do.
    var result: Result? {
        guard let kept = making.keptIndex, kept.keys.count <= keys.count else { return nil }
        let changed = keys.indices.filter { $0 >= kept.keys.count || kept.keys[$0] != keys[$0] }
        guard changed.count <= min(3, keys.count / 2), fits(kept.index, besides: changed) else { return nil }
        var result = Result(index: kept.index, isAsKept: changed.isEmpty)
        for number in changed {
            let made = making.shard(number)
            // A build may have ended between the two writes: then the shard that was kept is not the one that the index has.
            let isOfKept = number < kept.keys.count && made.change?.kept == kept.keys[number]
            result.index.replace(number, by: made.shard, isOfKept ? made.change?.documents : nil)
        }
        return result
    }

    /// Whether the shards that stay are of as many issues as they are to be.
    private func fits(_ index: WholeIndex, besides changed: [Int]) -> Bool {
        index.shards.indices.allSatisfy { number in
            changed.contains(number)
                || index.shards[number].documentCounts.count == layout.issues(ofShard: number).count
        }
    }
}
