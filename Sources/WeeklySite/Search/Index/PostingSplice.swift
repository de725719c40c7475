/// Puts documents in place of others that follow one another.
struct PostingSplice {
    /// The documents that are no longer there.
    let old: Range<Int>
    /// How much higher the number of a document behind them is than before.
    let shift: Int

    /// - Parameter count: how many documents there are in place of the old ones.
    init(old: Range<Int>, count: Int) {
        self.old = old
        shift = count - old.count
    }

    /// Where the old documents begin and end in a list.
    func ends(in list: PostingList) -> (start: PostingList.Place, end: PostingList.Place) {
        var start = PostingList.Place()
        start.advance(to: old.lowerBound, in: list.bytes.span)
        var end = start
        end.advance(to: old.upperBound, in: list.bytes.span)
        return (start, end)
    }

    /// Appends a list as it is now.
    ///
    /// - Parameters:
    ///   - ends: where the old documents are in it.
    ///   - new: the list of the new documents, which are counted from the first; nil where none of them holds the term.
    /// - Returns: the last document; -1 where there is none.
    func append(
        _ list: PostingList, _ ends: (start: PostingList.Place, end: PostingList.Place), new: PostingList?,
        to bytes: inout [UInt8]
    ) -> Int {
        bytes += list.bytes.prefix(ends.start.offset)
        var last = ends.start.last
        if let new {
            PostingList.append(new.bytes.span, since: last, base: old.lowerBound, to: &bytes)
            last = old.lowerBound + new.last
        }
        let rest = list.bytes.dropFirst(ends.end.offset)
        if rest.isEmpty { return last }
        PostingList.append(rest.span, since: last, base: ends.end.last + 1 + shift, to: &bytes)
        return list.last + shift
    }
}
