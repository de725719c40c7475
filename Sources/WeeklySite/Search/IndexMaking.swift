internal import WeeklyText

/// Makes the index. Of one that was kept and of which few shards changed, their documents are exchanged; else it is made on all threads that
/// ask for it meanwhile: first its shards, and then, range by range, all their terms.
final class IndexMaking: Sendable {
    private let exchanged: Lazy<IndexExchange.Result?>
    private let shards: SharedRow<SearchShard>
    private let terms: SharedRow<SortedTerms>
    private let whole: Lazy<SearchIndex>

    init(_ making: ShardMaking, _ layout: SearchLayout) {
        // One shard is the whole index.
        let keys = Lazy { layout.shardCount > 1 ? making.keys : nil }
        let exchanged = Lazy { keys.value.flatMap { IndexExchange(making, layout, keys: $0).result } }
        let shards = SharedRow(count: layout.shardCount) { making.shard($0).shard }
        let rangeCount = TermRanges.count(layout)
        let ranges = Lazy { TermRanges(shards.all, count: rangeCount) }
        let terms = SharedRow(count: rangeCount) { ranges.value.terms($0) }
        self.exchanged = exchanged
        self.shards = shards
        self.terms = terms
        whole = Lazy {
            let index = exchanged.value?.index ?? Self.merged(shards.all) { terms.all }
            if let keys = keys.value, exchanged.value?.isAsKept != true {
                making.keep(KeptIndex(index, keys: keys))
            }
            return SearchIndex(index, layout: layout)
        }
    }

    /// - Parameter terms: gives the merged terms, range by range.
    private static func merged(_ shards: [SearchShard], _ terms: () -> [SortedTerms]) -> WholeIndex {
        WholeIndex(
            shards.map { ShardOutline($0) }, shards.count == 1 ? shards[0].terms : SortedTerms(joining: terms()))
    }

    /// The index; a thread that asks makes of it what no other one has begun.
    var index: SearchIndex {
        if exchanged.value == nil {
            shards.help()
            terms.help()
        }
        return whole.value
    }
}
