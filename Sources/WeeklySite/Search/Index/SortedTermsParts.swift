/// Terms taken apart and joined: where some documents of a shard are others than before, those of the rest are taken over.
extension SortedTerms {
    /// The terms of some documents that follow one another, which are counted from the first of them then.
    func part(_ documents: Range<Int>) -> SortedTerms {
        var part = SortedTerms()
        for number in 0..<count where documents.lowerBound <= Int(lasts[number]) {
            part.append(spelling(number)) { bytes in
                PostingList.append(documents, of: postings(number), endingAt: Int(lasts[number]), to: &bytes)
            }
        }
        return part
    }

    /// The terms of all documents of parts that follow one another.
    ///
    /// - Parameter documentCounts: how many documents each part has.
    init(joining parts: [SortedTerms], documentCounts: [Int]) {
        self.init()
        var merge = TermMerge(parts, documentCounts: documentCounts)
        while let term = merge.term { append(term) { merge.passList(to: &$0) } }
    }
}
