/// The documents that hold a term, in ascending order, as bytes: of each how far it is from the one before, less one, as
/// `VariableLengthInteger` writes it.
enum PostingList {
    /// Adds the list of some documents to that of the ones before: only its first number is another one then, and of the first documents
    /// none is.
    ///
    /// - Parameters:
    ///   - last: the last document of the list so far; -1 where there is none.
    ///   - base: how many documents stand before those of the added list.
    static func append(_ list: ArraySlice<UInt8>, since last: Int, base: Int, to bytes: inout [UInt8]) {
        if base == 0 {
            bytes += list
            return
        }
        let (first, length) = VariableLengthInteger.first(of: list)
        VariableLengthInteger.append(base + first - last - 1, to: &bytes)
        bytes += list.dropFirst(length)
    }

    /// Adds what a list has of some documents that follow one another, counted from the first of them.
    ///
    /// - Parameter end: the last document of the list.
    /// - Returns: the last of them that is in it; -1 where none is.
    static func append(
        _ documents: Range<Int>, of list: ArraySlice<UInt8>, endingAt end: Int, to bytes: inout [UInt8]
    ) -> Int {
        // Most terms stand in few documents.
        if documents.lowerBound == 0, end < documents.upperBound {
            bytes += list
            return end
        }
        var (rest, document, last) = (list, -1, -1)
        while !rest.isEmpty {
            let (gap, length) = VariableLengthInteger.first(of: rest)
            document += gap + 1
            if document >= documents.upperBound { return last }
            if document >= documents.lowerBound {
                VariableLengthInteger.append(document - documents.lowerBound - last - 1, to: &bytes)
                last = document - documents.lowerBound
            }
            rest = rest.dropFirst(length)
        }
        return last
    }
}
