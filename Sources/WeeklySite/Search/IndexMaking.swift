internal import WeeklyText

/// Makes the index, on all threads that ask for it meanwhile: first its shards, and then, range by range, the lines of all their terms.
final class IndexMaking: Sendable {
    private let shards: SharedRow<SearchShard>
    private let lines: SharedRow<TermLines>
    private let whole: Lazy<SearchIndex>

    init(_ making: ShardMaking, _ layout: SearchLayout) {
        let shards = SharedRow(count: layout.shardCount) { making.shard($0) }
        let rangeCount = TermRanges.count(layout)
        let ranges = Lazy { TermRanges(shards.all, count: rangeCount) }
        let lines = SharedRow(count: rangeCount) { ranges.value.lines($0) }
        self.shards = shards
        self.lines = lines
        whole = Lazy { SearchIndex(shards.all, TermLines(joining: lines.all), layout: layout) }
    }

    /// The index; a thread that asks makes of it what no other one has begun.
    var index: SearchIndex {
        shards.help()
        lines.help()
        return whole.value
    }
}
