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

    /// Rows of terms of which each comes behind all of the one before.
    init(joining parts: [SortedTerms]) {
        reserve(asFor: parts)
        for part in parts { append(0..<part.count, of: part) }
    }

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
        let start = postings.count
        let last = list(&postings)
        guard last >= 0 else { return postings.removeSubrange(start...) }
        spellings += spelling
        spellingEnds.append(UInt32(spellings.count))
        postingEnds.append(UInt32(postings.count))
        lasts.append(UInt32(truncatingIfNeeded: last))
    }

    /// Appends terms of another row that follow one another and come behind all of this one, with their lists.
    mutating func append(_ numbers: Range<Int>, of other: SortedTerms) {
        let scalars = Self.parts(numbers, other.spellingEnds)
        let bytes = Self.parts(numbers, other.postingEnds)
        Self.append(other.spellingEnds[numbers], from: scalars.lowerBound, to: spellings.count, &spellingEnds)
        Self.append(other.postingEnds[numbers], from: bytes.lowerBound, to: postings.count, &postingEnds)
        spellings += other.spellings[scalars]
        postings += other.postings[bytes]
        lasts += other.lasts[numbers]
    }

    /// Appends ends that were counted from one place and are counted from another now.
    private static func append(_ others: ArraySlice<UInt32>, from old: Int, to new: Int, _ ends: inout [UInt32]) {
        let distance = UInt32(truncatingIfNeeded: new - old)
        ends += others.lazy.map { $0 &+ distance }
    }

    /// Makes room for as much as others have.
    mutating func reserve(asFor others: [SortedTerms]) {
        let scalars = others.reduce(0) { $0 + $1.spellings.count }
        reserve(others.reduce(0) { $0 + $1.count }, scalars: scalars)
        postings.reserveCapacity(others.reduce(0) { $0 + $1.postings.count })
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

    /// About how many bytes their lines take, and seldom less.
    var sizeOfLines: Int { 3 * spellings.count + 2 * count + postings.count }

    /// The first term, from a number on, that does not come before a given one; behind the last where all do.
    func index(notBefore spelling: ArraySlice<UInt32>, from start: Int = 0) -> Int {
        var range = start..<count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let isBefore = TermOrder.precedes(self.spelling(middle), spelling)
            range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }

    /// The numbers of those terms that are among some, which are in order.
    func numbers(of spellings: [ArraySlice<UInt32>]) -> [Int] {
        var place = 0
        return spellings.compactMap { spelling in
            place = index(notBefore: spelling, from: place)
            return place < count && self.spelling(place) == spelling ? place : nil
        }
    }

    /// The spellings, in order, of the terms that any of some documents holds.
    func spellings(heldBy documents: Range<Int>) -> [ArraySlice<UInt32>] {
        let splice = PostingSplice(old: documents, count: documents.count)
        return (0..<count).lazy.filter { number in
            guard last(number) >= documents.lowerBound else { return false }
            let ends = splice.ends(in: list(number))
            return ends.start != ends.end
        }.map(spelling)
    }

    func list(_ number: Int) -> PostingList {
        PostingList(bytes: postings(number), last: last(number))
    }

    /// The last document of a list.
    func last(_ number: Int) -> Int { Int(lasts[number]) }

    private static func part(_ number: Int, _ ends: [UInt32]) -> Range<Int> {
        start(number, ends)..<Int(ends[number])
    }

    /// Several parts that follow one another.
    private static func parts(_ numbers: Range<Int>, _ ends: [UInt32]) -> Range<Int> {
        start(numbers.lowerBound, ends)..<start(numbers.upperBound, ends)
    }

    private static func start(_ number: Int, _ ends: [UInt32]) -> Int {
        number == 0 ? 0 : Int(ends[number - 1])
    }

    /// Whether parts, none of them empty, are all of something.
    private static func parts(_ ends: [UInt32], make count: Int) -> Bool {
        ends.last.map(Int.init) ?? 0 == count && zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 }
    }
}
