internal import WeeklyText

/// What is known of a shard beside its terms.
struct ShardOutline: Sendable, Hashable {
    /// How many documents each issue has, from the oldest on.
    private(set) var documentCounts: [Int] = []
    /// Stands for the texts of all documents.
    private(set) var digest = StableHash()

    /// Of no documents.
    init() {}

    init(documentCounts: [Int], digest: StableHash) {
        self.documentCounts = documentCounts
        self.digest = digest
    }

    init(_ shard: SearchShard) {
        self.init(documentCounts: shard.documentCounts, digest: shard.digest)
    }

    var documentCount: Int { documentCounts.reduce(0, +) }
}

/// The terms of all shards together.
struct WholeIndex: Sendable, Hashable {
    /// In their order.
    private(set) var shards: [ShardOutline]
    private(set) var terms: SortedTerms

    init(_ shards: [ShardOutline], _ terms: SortedTerms) {
        self.shards = shards
        self.terms = terms
    }

    /// Puts documents in place of others, as if all shards had been merged anew.
    ///
    /// - Parameters:
    ///   - number: of the shard that has them: one that is known, or the next behind the last.
    ///   - change: what is other in it than the index has it; nil where that is not known.
    mutating func replace(_ number: Int, by shard: SearchShard, _ change: ShardChange?) {
        if number == shards.count { shards.append(ShardOutline()) }
        let base = shards[..<number].reduce(0) { $0 + $1.documentCount }
        let change = change ?? ShardChange(old: 0..<shards[number].documentCount, new: shard, gone: nil)
        let old = (base + change.old.lowerBound)..<(base + change.old.upperBound)
        terms = TermSplice.terms(
            terms, replacing: old, by: change.new.terms, count: change.new.documentCount, of: change.gone)
        shards[number] = ShardOutline(shard)
    }
}

/// Documents that came in place of others of a shard.
struct ShardChange {
    /// Of the documents that the shard had.
    let old: Range<Int>
    /// Those that are there now.
    let new: SearchShard
    /// The spellings, in order, of all terms that the old ones hold; nil where they are not known.
    let gone: [ArraySlice<UInt32>]?
}
