/// Goes through terms of several shards in order, each once.
struct TermMerge {
    private var cursors: TermCursors
    /// The number that the first document of each shard has among all.
    private let bases: [Int]
    private var tournament: TermTournament

    /// - Parameter bases: the number that the first document of each shard has among all.
    init(_ cursors: TermCursors, bases: [Int]) {
        self.cursors = cursors
        self.bases = bases
        tournament = TermTournament(cursors)
    }

    /// The next term; nil behind the last.
    var term: ArraySlice<UInt32>? { tournament.winner.map { cursors.spelling($0.shard) } }

    /// Appends the posting list of the next term, of the documents of all shards, and goes on to the term behind it.
    ///
    /// - Returns: the last document; -1 where there is no next term.
    mutating func passList(to bytes: inout [UInt8]) -> Int {
        guard let first = tournament.winner else { return -1 }
        let term = first.isWhole ? [] : cursors.spelling(first.shard)
        var last = -1
        while let next = tournament.winner, next.rank == first.rank,
            first.isWhole || cursors.spelling(next.shard) == term
        {
            let base = bases[next.shard]
            cursors.appendList(next.shard, since: last, base: base, to: &bytes)
            last = base + cursors.last(next.shard)
            cursors.advance(next.shard)
            tournament.replay(next.shard, cursors)
        }
        return last
    }
}
