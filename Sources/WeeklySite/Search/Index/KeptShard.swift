internal import WeeklyText

/// A shard as bytes, to be kept: its numbers as they lie in memory, an array behind the other. They mean something only on machines like the
/// one that wrote them, and only to the same program.
extension SearchShard {
    var kept: [UInt8] {
        var writer = ArrayWriter()
        writer.append([digest.value])
        writer.append(documentCounts)
        writer.append(terms.spellings)
        writer.append(terms.spellingEnds)
        writer.append(terms.postings)
        writer.append(terms.postingEnds)
        writer.append(terms.lasts)
        return writer.bytes
    }

    /// Nil where the bytes are not those of a shard.
    init?(kept bytes: [UInt8]) {
        var reader = ArrayReader(bytes)
        guard let digests: [UInt64] = reader.next(), let digest = digests.first,
            let documentCounts: [Int] = reader.next(),
            // A document takes more than a byte, so that no sum is too large.
            documentCounts.allSatisfy({ (0...bytes.count).contains($0) }),
            let spellings: [UInt32] = reader.next(), let spellingEnds: [UInt32] = reader.next(),
            let postings: [UInt8] = reader.next(), let postingEnds: [UInt32] = reader.next(),
            let lasts: [UInt32] = reader.next(), reader.isAtEnd,
            let terms = SortedTerms(
                spellings: spellings, spellingEnds: spellingEnds, postings: postings, postingEnds: postingEnds,
                lasts: lasts, documentCount: documentCounts.reduce(0, +))
        else { return nil }
        self.init(terms: terms, documentCounts: documentCounts, digest: StableHash(value: digest))
    }
}

/// Writes arrays of numbers one behind the other, each behind its length.
private struct ArrayWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Number]) {
        bytes += UInt64(numbers.count).littleEndianBytes
        numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
}

/// Reads what an `ArrayWriter` wrote; whatever the bytes are, never beyond their end.
private struct ArrayReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func next<Number: FixedWidthInteger & BitwiseCopyable>() -> [Number]? {
        guard bytes.count - offset >= 8 else { return nil }
        let count = UInt64(littleEndianBytes: bytes[offset..<(offset + 8)])
        let start = offset + 8
        let size = MemoryLayout<Number>.size
        guard count <= UInt64((bytes.count - start) / size) else { return nil }
        offset = start + Int(count) * size
        return [Number](unsafeUninitializedCapacity: Int(count)) { numbers, written in
            UnsafeMutableRawBufferPointer(numbers).copyBytes(from: bytes[start..<offset])
            written = Int(count)
        }
    }
}
