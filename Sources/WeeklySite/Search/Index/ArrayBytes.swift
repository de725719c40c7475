internal import WeeklyText

/// Writes arrays of numbers one behind the other as they lie in memory, each behind its length: they mean something only on machines like
/// the one that wrote them, and only to the same program.
struct ArrayWriter {
    private(set) var bytes: [UInt8] = []

    /// Makes room for so many bytes more, where it is known that there will be many.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Number]) {
        bytes += UInt64(numbers.count).littleEndianBytes
        numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
}

/// Reads what an `ArrayWriter` wrote; whatever the bytes are, never beyond their end.
struct ArrayReader {
    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    var isAtEnd: Bool { offset == bytes.endIndex }

    mutating func next<Number: FixedWidthInteger & BitwiseCopyable>() -> [Number]? {
        guard bytes.endIndex - offset >= 8 else { return nil }
        let count = UInt64(littleEndianBytes: bytes[offset..<(offset + 8)])
        let start = offset + 8
        let size = MemoryLayout<Number>.size
        guard count <= UInt64((bytes.endIndex - start) / size) else { return nil }
        offset = start + Int(count) * size
        return [Number](unsafeUninitializedCapacity: Int(count)) { numbers, written in
            UnsafeMutableRawBufferPointer(numbers).copyBytes(from: bytes[start..<offset])
            written = Int(count)
        }
    }
}

// MARK: Terms

extension ArrayWriter {
    mutating func append(_ terms: SortedTerms) {
        reserve(terms.byteCount)
        append(terms.spellings)
        append(terms.spellingEnds)
        append(terms.postings)
        append(terms.postingEnds)
        append(terms.lasts)
    }
}

extension SortedTerms {
    /// As many as an `ArrayWriter` writes of them.
    fileprivate var byteCount: Int {
        5 * 8 + postings.count
            + 4 * (spellings.count + spellingEnds.count + postingEnds.count + lasts.count)
    }
}

extension ArrayReader {
    /// Nil where the numbers are not those of terms.
    ///
    /// - Parameter documentCount: how many documents there are.
    mutating func nextTerms(documentCount: Int) -> SortedTerms? {
        guard let spellings: [UInt32] = next(), let spellingEnds: [UInt32] = next(), let postings: [UInt8] = next(),
            let postingEnds: [UInt32] = next(), let lasts: [UInt32] = next()
        else { return nil }
        return SortedTerms(
            spellings: spellings, spellingEnds: spellingEnds, postings: postings, postingEnds: postingEnds,
            lasts: lasts, documentCount: documentCount)
    }

    /// How many documents each of some issues has; nil where there cannot be so many.
    mutating func nextDocumentCounts() -> [Int]? {
        let length = bytes.count
        // A document takes more than a byte, so that no sum is too large.
        guard let counts: [Int] = next(), counts.allSatisfy({ (0...length).contains($0) }) else { return nil }
        return counts
    }
}
