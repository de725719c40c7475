/// Goes through the terms of several shards in order, each once, by a heap of the shards: at its top the one whose next term comes first.
struct TermMerge {
    private struct Cursor {
        let shard: Int
        var number = 0
        /// Of the shard's next term.
        var key: UInt64 = 0
        var length = 0
    }

    private let shards: [SortedTerms]
    /// The number that the first document of each shard has among all.
    private let bases: [Int]
    private var heap: [Cursor] = []

    /// - Parameters:
    ///   - shards: in the order of their documents.
    ///   - documentCounts: how many documents each has.
    init(_ shards: [SortedTerms], documentCounts: [Int]) {
        self.shards = shards
        bases = documentCounts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
        for (shard, terms) in shards.enumerated() where terms.count > 0 {
            heap.append(at(0, of: shard))
        }
        for place in heap.indices.reversed() { siftDown(place) }
    }

    /// The next term; nil behind the last.
    var term: ArraySlice<UInt32>? { heap.first.map(spelling) }

    /// Appends the posting list of the next term, of the documents of all shards, and goes on to the term behind it.
    ///
    /// - Returns: the last document of the list.
    mutating func passList(to bytes: inout [UInt8]) -> Int {
        var last = -1
        guard let first = heap.first else { return last }
        while let top = heap.first, isSame(top, first) {
            let base = bases[top.shard]
            PostingList.append(shards[top.shard].postings(top.number), since: last, base: base, to: &bytes)
            last = base + Int(shards[top.shard].lasts[top.number])
            advance()
        }
        return last
    }

    private func at(_ number: Int, of shard: Int) -> Cursor {
        let (key, length) = shards[shard].key(number)
        return Cursor(shard: shard, number: number, key: key, length: length)
    }

    private func spelling(_ cursor: Cursor) -> ArraySlice<UInt32> { shards[cursor.shard].spelling(cursor.number) }

    /// Puts the shard at the top where its next term belongs.
    private mutating func advance() {
        let (shard, next) = (heap[0].shard, heap[0].number + 1)
        if next < shards[shard].count {
            heap[0] = at(next, of: shard)
        } else {
            heap.swapAt(0, heap.count - 1)
            heap.removeLast()
        }
        siftDown(0)
    }

    private mutating func siftDown(_ place: Int) {
        var place = place
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
            guard precedes(heap[child], heap[place]) else { return }
            heap.swapAt(place, child)
            place = child
        }
    }

    /// Of shards with the same term the first comes first.
    private func precedes(_ left: Cursor, _ right: Cursor) -> Bool {
        if left.key != right.key { return left.key < right.key }
        return isSame(left, right)
            ? left.shard < right.shard : TermOrder.precedes(spelling(left), spelling(right))
    }

    /// Whether two have the same term: nearly all are so short that their keys tell.
    private func isSame(_ left: Cursor, _ right: Cursor) -> Bool {
        guard left.key == right.key, left.length == right.length else { return false }
        return left.length <= TermOrder.keyLength || spelling(left) == spelling(right)
    }
}
