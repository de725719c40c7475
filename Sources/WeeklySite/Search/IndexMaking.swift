internal import WeeklyText

/// Makes the index. Of one that was kept and of which few shards changed, their documents are exchanged; else it is made on all threads that
/// ask for it meanwhile: first its shards, and then, range by range, all their terms.
final class IndexMaking: Sendable {
    /// With more shards that changed it is quicker to merge all.
    private static let mostExchanged = 3

    private let exchanged: Lazy<WholeIndex?>
    private let shards: SharedRow<SearchShard>
    private let terms: SharedRow<SortedTerms>
    private let whole: Lazy<SearchIndex>

    init(_ making: ShardMaking, _ layout: SearchLayout) {
        let keys = Lazy { making.keys }
        let exchanged = Lazy { keys.value.flatMap { Self.exchanged(making, $0) } }
        let shards = SharedRow(count: layout.shardCount) { making.shard($0).shard }
        let rangeCount = TermRanges.count(layout)
        let ranges = Lazy { TermRanges(shards.all, count: rangeCount) }
        let terms = SharedRow(count: rangeCount) { ranges.value.terms($0) }
        self.exchanged = exchanged
        self.shards = shards
        self.terms = terms
        whole = Lazy {
            let index =
                exchanged.value ?? WholeIndex(shards.all.map { ShardOutline($0) }, SortedTerms(joining: terms.all))
            if let keys = keys.value { making.keep(KeptIndex(index, keys: keys)) }
            return SearchIndex(index, layout: layout)
        }
    }

    /// The index; a thread that asks makes of it what no other one has begun.
    var index: SearchIndex {
        if exchanged.value == nil {
            shards.help()
            terms.help()
        }
        return whole.value
    }

    // MARK: Of what was kept

    /// The index that was kept, with the documents of shards that changed in place of theirs; nil where there is none, and where all is
    /// merged more quickly.
    ///
    /// - Parameter keys: what stands for each shard.
    private static func exchanged(_ making: ShardMaking, _ keys: [StableHash]) -> WholeIndex? {
        guard let kept = making.keptIndex, kept.keys.count <= keys.count else { return nil }
        let changed = keys.indices.filter { $0 >= kept.keys.count || kept.keys[$0] != keys[$0] }
        guard changed.count <= mostExchanged else { return nil }
        var index = kept.index
        for number in changed {
            let made = making.shard(number)
            let isOfKept = number < kept.keys.count && made.change?.of == kept.keys[number]
            index.replace(number, by: made.shard, isOfKept ? made.change?.1 : nil)
        }
        return index
    }
}
