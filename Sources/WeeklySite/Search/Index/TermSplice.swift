/// Terms of which some documents are others than before: their lists get new numbers in place of the old ones, and all else is taken over
/// as it is.
struct TermSplice {
    private let known: SortedTerms
    private let splice: PostingSplice
    /// In order, the numbers of the known terms whose lists are others without the old documents; nil where these are to be found out.
    private var touched: ArraySlice<Int>?
    private var terms = SortedTerms()
    /// Known terms before this one are among the terms, as far as any document still holds them.
    private var next = 0

    /// The terms as a full index of all documents would give them.
    ///
    /// - Parameters:
    ///   - old: of the documents of `known` those that are no longer there.
    ///   - new: the terms of those that are there in place of them, which are counted from the first.
    ///   - count: how many these are.
    ///   - gone: the spellings, in order, of all terms that the old documents hold; nil where they are not known.
    static func terms(
        _ known: SortedTerms, replacing old: Range<Int>, by new: SortedTerms, count: Int,
        of gone: [ArraySlice<UInt32>]? = nil
    ) -> SortedTerms {
        var splice = TermSplice(known: known, PostingSplice(old: old, count: count), gone)
        splice.terms.reserve(asFor: [known, new])
        for number in 0..<new.count { splice.add(number, of: new) }
        splice.takeOver(before: known.count)
        return splice.terms
    }

    private init(known: SortedTerms, _ splice: PostingSplice, _ gone: [ArraySlice<UInt32>]?) {
        (self.known, self.splice) = (known, splice)
        // Where documents behind the old ones have other numbers, every list that has them is another.
        touched = splice.shift == 0 ? gone.map { known.numbers(of: $0)[...] } : nil
    }

    /// Adds a term of the new documents, behind all known terms that come before it.
    private mutating func add(_ number: Int, of new: SortedTerms) {
        let spelling = new.spelling(number)
        takeOver(before: known.index(notBefore: spelling, from: next))
        let isKnown = next < known.count && known.spelling(next) == spelling
        let known = isKnown ? known.list(next) : PostingList(bytes: [], last: -1)
        let (ends, new) = (splice.ends(in: known), new.list(number))
        terms.append(spelling) { [splice] bytes in splice.append(known, ends, new: new, to: &bytes) }
        if isKnown { next += 1 }
    }

    /// Takes over the known terms that no new document holds: those whose lists stay as they are together.
    private mutating func takeOver(before end: Int) {
        var (start, place) = (next, next)
        while let number = nextTouched(from: place, before: end) {
            place = number + 1
            let list = known.list(number)
            let ends = splice.ends(in: list)
            if ends.start == ends.end, splice.shift == 0 { continue }
            terms.append(start..<number, of: known)
            terms.append(known.spelling(number)) { [splice] bytes in
                splice.append(list, ends, new: nil, to: &bytes)
            }
            start = number + 1
        }
        terms.append(start..<end, of: known)
        next = end
    }

    /// The first known term, from one on, whose list may be another.
    private mutating func nextTouched(from start: Int, before end: Int) -> Int? {
        guard let all = touched else {
            return (start..<end).first { known.last($0) >= splice.old.lowerBound }
        }
        let rest = all.drop { $0 < start }
        touched = rest
        return rest.first.flatMap { $0 < end ? $0 : nil }
    }
}
