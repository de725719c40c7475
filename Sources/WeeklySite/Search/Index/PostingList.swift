/// The documents that hold a term, in ascending order, as bytes: of each how far it is from the one before, less one, as
/// `VariableLengthInteger` writes it.
struct PostingList {
    let bytes: ArraySlice<UInt8>
    /// The last document; -1 where there is none.
    let last: Int

    /// A place in a list, before one of its documents or behind the last.
    struct Place: Equatable {
        /// How many bytes stand before it.
        private(set) var offset = 0
        /// The last document before it; -1 where there is none.
        private(set) var last = -1

        /// Goes on to the first document that does not come before a given one.
        mutating func advance(to document: Int, in list: Span<UInt8>) {
            while offset < list.count {
                let (gap, length) = VariableLengthInteger.first(of: list, at: offset)
                // Bytes that nobody wrote may tell of any number.
                let next = last &+ gap &+ 1
                guard next < document else { return }
                last = next
                offset += length
            }
        }
    }

    /// Adds the list of some documents to that of the ones before: only its first number is another one then, and not even that where no
    /// document stands between the two.
    ///
    /// - Parameters:
    ///   - last: the last document of the list so far; -1 where there is none.
    ///   - base: how many documents stand before those of the added list.
    static func append(_ list: Span<UInt8>, since last: Int, base: Int, to bytes: inout [UInt8]) {
        let (first, length) = base == last + 1 ? (0, 0) : VariableLengthInteger.first(of: list, at: 0)
        bytes.append(addingCapacity: VariableLengthInteger.mostLength + list.count) { bytes in
            if length > 0 { VariableLengthInteger.append(base &+ first &- last &- 1, to: &bytes) }
            for place in length..<list.count { bytes.append(list[place]) }
        }
    }
}
