/// How far several shards have come when their terms are gone through.
struct TermCursors {
    /// What is looked at of a term when shards are merged, put together beforehand: the arrays of so many shards are too far apart.
    struct Term {
        /// A number by which terms are in order: the term's key, with a lowest bit that only terms have of which the key is not all.
        let rank: UInt64
        /// Where its posting list is among those of the shard.
        let list: Range<UInt32>
        /// The last document of the list.
        let last: UInt32
    }

    /// More than the rank of any term, and whole.
    static let lastRank = UInt64.max << 1

    /// In the order of their documents.
    private let shards: [SortedTerms]
    private let postings: [[UInt8]]
    /// Of each shard the terms that are gone through, and one behind them.
    private var terms: [Term] = []
    /// Where each shard's next term is among these.
    private var places: [Int] = []
    /// How far the terms' numbers in their shard are from their places.
    private var distances: [Int] = []

    /// - Parameter numbers: which terms of each shard are gone through.
    init(_ shards: [SortedTerms], _ numbers: [Range<Int>]) {
        self.shards = shards
        postings = shards.map(\.postings)
        terms.reserveCapacity(numbers.reduce(0) { $0 + $1.count + 1 })
        for (shard, numbers) in zip(shards, numbers) {
            places.append(terms.count)
            distances.append(numbers.lowerBound - terms.count)
            shard.append(numbers, to: &terms)
            terms.append(Term(rank: Self.lastRank, list: 0..<0, last: 0))
        }
    }

    var shardCount: Int { shards.count }

    /// The rank of a shard's next term.
    func rank(_ shard: Int) -> UInt64 { terms[places[shard]].rank }

    /// The last document of the list of a shard's next term.
    func last(_ shard: Int) -> Int { Int(terms[places[shard]].last) }

    /// The next term of a shard, which there is.
    func spelling(_ shard: Int) -> ArraySlice<UInt32> { shards[shard].spelling(places[shard] + distances[shard]) }

    mutating func advance(_ shard: Int) { places[shard] += 1 }

    /// Adds the list of a shard's next term to that of the shards before (`PostingList.append`).
    func appendList(_ shard: Int, since last: Int, base: Int, to bytes: inout [UInt8]) {
        Self.append(terms[places[shard]].list, of: postings[shard], since: last, base: base, to: &bytes)
    }

    private static func append(
        _ list: Range<UInt32>, of lists: [UInt8], since last: Int, base: Int, to bytes: inout [UInt8]
    ) {
        let list = lists.span.extracting(Int(list.lowerBound)..<Int(list.upperBound))
        PostingList.append(list, since: last, base: base, to: &bytes)
    }

    /// Of two shards whose next terms have one rank that is not whole; of those with the same term the first comes first.
    func longTermPrecedes(_ left: Int, _ right: Int) -> Bool {
        let (term, other) = (spelling(left), spelling(right))
        return term == other ? left < right : TermOrder.precedes(term, other)
    }
}

extension SortedTerms {
    /// Appends what a merge looks at of terms that follow one another.
    fileprivate func append(_ numbers: Range<Int>, to terms: inout [TermCursors.Term]) {
        for number in numbers {
            let (key, length) = key(number)
            let rank = key << 1 | (length > TermOrder.keyLength ? 1 : 0)
            let start = number == 0 ? 0 : postingEnds[number - 1]
            terms.append(TermCursors.Term(rank: rank, list: start..<postingEnds[number], last: lasts[number]))
        }
    }
}
