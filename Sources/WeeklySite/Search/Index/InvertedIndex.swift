/// An inverted index: of every term the posting list, which is the documents that hold it. Gathered document by document.
///
/// What is noted stands in one array, in the order in which it comes: tens of thousands of lists that grow would cost more than all else.
struct InvertedIndex {
    struct Term {
        /// In `spellings`.
        let spelling: Range<Int>
        let key: UInt64
        /// The number of the last document noted.
        private(set) var last = -1
        /// How many bytes its posting list takes.
        private(set) var listSize = 0

        init(_ spelling: Range<Int>, _ key: UInt64) {
            self.spelling = spelling
            self.key = key
        }

        /// - Returns: how far the document is from the last one, less one; nil where it is that one.
        fileprivate mutating func note(_ document: Int) -> Int? {
            let gap = document - last - 1
            guard gap >= 0 else { return nil }
            last = document
            listSize += VariableLengthInteger.length(of: gap)
            return gap
        }
    }

    /// That a document holds a term.
    private struct Posting {
        /// The number of the term.
        let term: UInt32
        /// How far the document is from the one before that holds the term, less one.
        let gap: UInt32
    }

    private(set) var terms: [Term] = []
    /// The terms' spellings one after the other, as Unicode scalars.
    private(set) var spellings: [UInt32] = []
    private var postings: [Posting] = []
    /// Open addressing: numbers of terms, or -1. A dictionary would spend most of the build on hashing.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    func spelling(_ number: Int) -> ArraySlice<UInt32> { spellings[terms[number].spelling] }

    /// Notes that a term stands in a document; documents come in ascending order.
    mutating func note(_ term: Span<UInt32>, in document: Int) {
        let number = number(of: term)
        guard let gap = terms[number].note(document) else { return }
        postings.append(Posting(term: UInt32(number), gap: UInt32(gap)))
    }

    // MARK: Terms

    private mutating func number(of term: Span<UInt32>) -> Int {
        let key = Self.key(term)
        var slot = slot(of: key)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if terms[number].key == key, Self.isWhole(key) || isSpelled(number, term) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return insert(term, key, at: slot)
    }

    private mutating func insert(_ term: Span<UInt32>, _ key: UInt64, at slot: Int) -> Int {
        let number = terms.count
        slots[slot] = Int32(number)
        terms.append(Term(spellings.count..<(spellings.count + term.count), key))
        for position in term.indices { spellings.append(term[position]) }
        if terms.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in terms.indices {
            var slot = slot(of: terms[number].key)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    private func isSpelled(_ number: Int, _ term: Span<UInt32>) -> Bool {
        let spelling = terms[number].spelling
        guard spelling.count == term.count else { return false }
        return term.indices.allSatisfy { spellings[spelling.lowerBound + $0] == term[$0] }
    }

    // MARK: Keys

    /// Of a short term all of it, by which it is in order; of a longer one a hash, with a bit that no short one has.
    private static func key(_ term: Span<UInt32>) -> UInt64 {
        var key = TermOrder.key(term)
        if term.count <= TermOrder.keyLength { return key }
        for index in TermOrder.keyLength..<term.count { key = (key ^ UInt64(term[index])) &* spread }
        return key | 1 << 63
    }

    /// Whether a key tells its term from all others.
    private static func isWhole(_ key: UInt64) -> Bool { key >> 63 == 0 }

    /// By the highest bits of the product, which all bits of the key have a part in.
    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* Self.spread) >> UInt64(64 - slots.count.trailingZeroBitCount))
    }

    private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15

    // MARK: In order

    /// The numbers of the terms in the order of the terms.
    var order: [Int] {
        let keys = terms.map { Self.isWhole($0.key) ? $0.key : TermOrder.key(spellings[$0.spelling].span) }
        var order = DigitSort.order(of: keys)
        // Terms that begin alike have one key, where one of them is longer.
        var start = 0
        while start < order.count {
            let key = keys[order[start]]
            var end = start + 1
            while end < order.count, keys[order[end]] == key { end += 1 }
            if end > start + 1 { order[start..<end].sort { TermOrder.precedes(spelling($0), spelling($1)) } }
            start = end
        }
        return order
    }

    /// The posting lists, of the gaps as `VariableLengthInteger` writes them.
    ///
    /// - Parameters:
    ///   - starts: where the list of each term begins, by its number.
    ///   - size: how many bytes all lists take.
    func lists(at starts: [Int], size: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        var places = starts
        for posting in postings {
            VariableLengthInteger.write(Int(posting.gap), to: &bytes, at: &places[Int(posting.term)])
        }
        return bytes
    }
}
