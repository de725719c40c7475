/// All terms of shards, cut into ranges that follow one another, each of which can be merged by a thread of its own.
struct TermRanges: Sendable {
    /// Enough that threads end at nearly the same time.
    private static let most = 16

    private let shards: [SortedTerms]
    private let bases: [Int]
    /// Of each shard the number of the first term of each range, and behind the last range.
    private let starts: [[Int]]

    /// How many ranges there are: one for a site of one shard, which has nothing to merge.
    static func count(_ layout: SearchLayout) -> Int { min(layout.shardCount, most) }

    /// - Parameter shards: in their order.
    init(_ shards: [SearchShard], count: Int) {
        let terms = shards.map(\.terms)
        bases = shards.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.documentCount) }
        starts = Self.starts(terms, count: count)
        self.shards = terms
    }

    /// Ranges begin at terms of the shard that has most, which cut these into equal parts.
    private static func starts(_ shards: [SortedTerms], count: Int) -> [[Int]] {
        let longest = shards.max { $0.count < $1.count } ?? SortedTerms()
        let firsts = (1..<max(1, count)).map { number in
            longest.count > 0 ? longest.spelling(longest.count * number / count) : []
        }
        // Each is looked for behind the one before: so no range ends before it begins, whatever the order of damaged terms is.
        return shards.map { shard in
            firsts.reduce(into: [0]) { $0.append(shard.index(notBefore: $1, from: $0.last ?? 0)) } + [shard.count]
        }
    }

    /// Merges the terms of a range.
    func terms(_ number: Int) -> SortedTerms {
        let numbers = starts.map { $0[number]..<$0[number + 1] }
        var merge = TermMerge(TermCursors(shards, numbers), bases: bases)
        var terms = SortedTerms()
        while let term = merge.term { terms.append(term) { merge.passList(to: &$0) } }
        return terms
    }
}
