/// Terms of which some documents are others than before: their lists get new numbers in place of the old ones, and all else is taken over
/// as it is.
struct TermSplice {
    private let known: SortedTerms
    private let splice: PostingSplice
    private var terms = SortedTerms()
    /// Known terms before this one are among the terms, as far as any document still holds them.
    private var next = 0

    /// The terms as a full index of all documents would give them.
    ///
    /// - Parameters:
    ///   - old: of the documents of `known` those that are no longer there.
    ///   - new: the terms of those that are there in place of them, which are counted from the first.
    ///   - count: how many these are.
    static func terms(_ known: SortedTerms, replacing old: Range<Int>, by new: SortedTerms, count: Int) -> SortedTerms {
        var splice = TermSplice(known: known, PostingSplice(old: old, count: count))
        splice.terms.reserve(asFor: [known, new])
        for number in 0..<new.count { splice.add(number, of: new) }
        splice.takeOver(before: known.count)
        return splice.terms
    }

    private init(known: SortedTerms, _ splice: PostingSplice) {
        (self.known, self.splice) = (known, splice)
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
        var start = next
        for number in next..<end where known.last(number) >= splice.old.lowerBound {
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
}
