/// Terms in order, each with its posting list, in a few arrays: so they take little room, and are quickly kept and read back.
struct SortedTerms: Sendable, Hashable {
    /// The terms' spellings one after the other, as Unicode scalars, and where each of them ends.
    private(set) var spellings: [UInt32] = []
    private(set) var spellingEnds: [UInt32] = []
    /// The posting lists one after the other (`InvertedIndex.lists`), and where each of them ends.
    private(set) var postings: [UInt8] = []
    private(set) var postingEnds: [UInt32] = []
    /// The last document of each list.
    private(set) var lasts: [UInt32] = []

    init() {}

    init(_ index: InvertedIndex) {
        reserve(index.terms.count, scalars: index.spellings.count)
        var starts = [Int](repeating: 0, count: index.terms.count)
        var size = 0
        for number in index.order {
            let term = index.terms[number]
            for place in term.spelling { spellings.append(index.spellings[place]) }
            spellingEnds.append(UInt32(spellings.count))
            starts[number] = size
            size += term.listSize
            postingEnds.append(UInt32(size))
            lasts.append(UInt32(term.last))
        }
        postings = index.lists(at: starts, size: size)
    }

    /// Appends a term, which comes behind all others; no term where no document holds it.
    ///
    /// - Parameter list: appends its posting list, and gives the last document; -1 where there is none.
    mutating func append(_ spelling: ArraySlice<UInt32>, list: (inout [UInt8]) -> Int) {
        let last = list(&postings)
        guard last >= 0 else { return }
        spellings += spelling
        spellingEnds.append(UInt32(spellings.count))
        postingEnds.append(UInt32(postings.count))
        lasts.append(UInt32(last))
    }

    private mutating func reserve(_ count: Int, scalars: Int) {
        spellings.reserveCapacity(scalars)
        spellingEnds.reserveCapacity(count)
        postingEnds.reserveCapacity(count)
        lasts.reserveCapacity(count)
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

    /// That of `TermOrder`, and how many scalars the term has.
    func key(_ number: Int) -> (key: UInt64, length: Int) {
        let part = Self.part(number, spellingEnds)
        return (TermOrder.key(spellings.span.extracting(part)), part.count)
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
}
