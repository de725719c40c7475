/// Terms in order, each with its posting list, in a few arrays: so they take little room, and are quickly kept and read back.
struct SortedTerms: Sendable, Hashable {
    /// The terms' spellings one after the other, as Unicode scalars, and where each of them ends.
    private(set) var spellings: [UInt32] = []
    private(set) var spellingEnds: [UInt32] = []
    /// The posting lists one after the other (`InvertedIndex.Entry.postings`), and where each of them ends.
    private(set) var postings: [UInt8] = []
    private(set) var postingEnds: [UInt32] = []
    /// The last document of each list.
    private(set) var lasts: [UInt32] = []

    init(_ index: InvertedIndex) {
        for number in Self.order(of: index) {
            let entry = index.entries[number]
            spellings += index.spelling(of: entry)
            spellingEnds.append(UInt32(spellings.count))
            postings += entry.postings
            postingEnds.append(UInt32(postings.count))
            lasts.append(UInt32(entry.last))
        }
    }

    /// Of what was kept; nil where one array does not fit the others.
    ///
    /// - Parameter documentCount: how many documents there are.
    init?(
        spellings: [UInt32], spellingEnds: [UInt32], postings: [UInt8], postingEnds: [UInt32], lasts: [UInt32],
        documentCount: Int
    ) {
        guard Self.parts(spellingEnds, make: spellings.count), Self.parts(postingEnds, make: postings.count),
            spellingEnds.count == lasts.count, postingEnds.count == lasts.count,
            lasts.allSatisfy({ $0 < documentCount })
        else { return nil }
        self.spellings = spellings
        self.spellingEnds = spellingEnds
        self.postings = postings
        self.postingEnds = postingEnds
        self.lasts = lasts
    }

    var count: Int { lasts.count }

    func spelling(_ number: Int) -> ArraySlice<UInt32> {
        spellings[Self.part(number, spellingEnds)]
    }

    func postings(_ number: Int) -> ArraySlice<UInt8> {
        postings[Self.part(number, postingEnds)]
    }

    private static func part(_ number: Int, _ ends: [UInt32]) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    /// Whether parts, none of them empty, are all of something.
    private static func parts(_ ends: [UInt32], make count: Int) -> Bool {
        ends.last.map(Int.init) ?? 0 == count && zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 }
    }

    private static func order(of index: InvertedIndex) -> [Int] {
        let keyed = index.entries.indices.map { number in
            (key: TermOrder.key(index.spelling(of: index.entries[number])), number: number)
        }
        return keyed.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            return TermOrder.precedes(
                index.spelling(of: index.entries[left.number]), index.spelling(of: index.entries[right.number]))
        }.map(\.number)
    }
}
