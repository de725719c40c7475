/// An inverted index: of every term the posting list, which is the documents that hold it. Gathered document by document.
struct InvertedIndex {
    struct Entry {
        let spelling: Range<Int>
        /// The number of the last document noted.
        var last: Int
        /// How far each document is from the one before, less one, as `VariableLengthInteger` writes it.
        var postings: [UInt8]
    }

    private(set) var entries: [Entry] = []
    /// The terms' spellings one after the other, as Unicode scalars.
    private var spellings: [UInt32] = []
    private var hashes: [UInt64] = []
    /// Open addressing: indices of `entries`, or -1. A dictionary would spend most of the build on hashing.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    func spelling(of entry: Entry) -> ArraySlice<UInt32> {
        spellings[entry.spelling]
    }

    /// Notes that a term stands in a document; documents come in ascending order.
    mutating func note(_ term: Span<UInt32>, in document: Int) {
        let index = index(of: term)
        let last = entries[index].last
        guard last != document else { return }
        VariableLengthInteger.append(document - last - 1, to: &entries[index].postings)
        entries[index].last = document
    }

    private mutating func index(of term: Span<UInt32>) -> Int {
        let hash = Self.hash(term)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if hashes[index] == hash, isSpelled(entries[index], term) { return index }
            slot = (slot + 1) & mask
        }
        return insert(term, hash, at: slot)
    }

    private mutating func insert(_ term: Span<UInt32>, _ hash: UInt64, at slot: Int) -> Int {
        let index = entries.count
        slots[slot] = Int32(index)
        hashes.append(hash)
        entries.append(Entry(spelling: spellings.count..<(spellings.count + term.count), last: -1, postings: []))
        for position in term.indices { spellings.append(term[position]) }
        if entries.count * 2 > slots.count { grow() }
        return index
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash >> 20) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }

    private func isSpelled(_ entry: Entry, _ term: Span<UInt32>) -> Bool {
        guard entry.spelling.count == term.count else { return false }
        let start = entry.spelling.lowerBound
        return term.indices.allSatisfy { spellings[start + $0] == term[$0] }
    }

    private static func hash(_ term: Span<UInt32>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in term.indices { hash = (hash ^ UInt64(term[index])) &* 0x9E37_79B9_7F4A_7C15 }
        return hash
    }
}
