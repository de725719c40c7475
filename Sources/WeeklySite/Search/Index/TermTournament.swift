/// A tournament of shards: the one wins whose next term comes first, and of those with the same term the first shard.
struct TermTournament {
    struct Entry {
        let shard: Int
        /// Of its next term.
        let rank: UInt64

        /// Whether the rank tells the term from all others.
        var isWhole: Bool { rank & 1 == 0 }

        func precedes(_ other: Entry, _ cursors: TermCursors) -> Bool {
            if rank != other.rank { return rank < other.rank }
            return isWhole ? shard < other.shard : cursors.longTermPrecedes(shard, other.shard)
        }
    }

    /// Who lost each match, the final at 1; the winner of all stands at 0. The winners of the matches 2 n and 2 n + 1 met in match n, where
    /// the shards themselves count as winners of the matches behind the last.
    private var losers: [Entry]

    /// Plays all matches, from the last to the first.
    init(_ cursors: TermCursors) {
        losers = (0..<cursors.shardCount).map { Entry(shard: $0, rank: cursors.rank($0)) }
        guard !losers.isEmpty else { return }
        var winners = losers + losers
        for match in losers.indices.dropFirst().reversed() {
            let (left, right) = (winners[2 * match], winners[2 * match + 1])
            (winners[match], losers[match]) = right.precedes(left, cursors) ? (right, left) : (left, right)
        }
        losers[0] = winners[1]
    }

    /// The shard whose next term comes first; nil where none has a next one.
    var winner: Entry? {
        guard let winner = losers.first, winner.rank != TermCursors.lastRank else { return nil }
        return winner
    }

    /// Plays the winner's matches again after its next term has become another one.
    mutating func replay(_ shard: Int, _ cursors: TermCursors) {
        var winner = Entry(shard: shard, rank: cursors.rank(shard))
        var losers = losers.mutableSpan
        var match = (losers.count + shard) / 2
        while match > 0 {
            let other = losers[match]
            if other.precedes(winner, cursors) {
                losers[match] = winner
                winner = other
            }
            match /= 2
        }
        losers[0] = winner
    }
}
