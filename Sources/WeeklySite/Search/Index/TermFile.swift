internal import WeeklyText

/// Some of the terms in order, a line for each: the term, a space, its posting list.
struct TermFile: Sendable {
    /// No term of the file comes before it, and none of the files before reaches it.
    private(set) var first: String
    private(set) var bytes: [UInt8]

    /// Sorts all terms and cuts them into files of like size.
    static func files(of index: InvertedIndex, count: Int) -> [TermFile] {
        let sorted = sorted(index)
        let size = sorted.reduce(0) { $0 + lineLength($1, of: index) }
        var files: [TermFile] = []
        var done = 0
        for entry in sorted {
            // A term stands in the file in which its first byte falls when all are cut evenly.
            while files.count <= done * count / size {
                files.append(TermFile(first: text(index.spelling(of: entry)), bytes: []))
            }
            files[files.count - 1].append(entry, of: index)
            done += lineLength(entry, of: index)
        }
        while files.count < count { files.append(TermFile(first: "\u{FFFF}", bytes: [])) }
        return files
    }

    private static func lineLength(_ entry: InvertedIndex.Entry, of index: InvertedIndex) -> Int {
        let term = scalars(index.spelling(of: entry)).reduce(0) { $0 + UTF8.width($1) }
        return term + entry.postings.count + 2
    }

    /// Adds the line of a term.
    private mutating func append(_ entry: InvertedIndex.Entry, of index: InvertedIndex) {
        for scalar in Self.scalars(index.spelling(of: entry)) { bytes.append(contentsOf: scalar.utf8) }
        bytes.append(.space)
        bytes += entry.postings
        bytes.append(.lineFeed)
    }

    private static func scalars(_ spelling: ArraySlice<UInt32>) -> some Sequence<Unicode.Scalar> {
        spelling.lazy.compactMap(Unicode.Scalar.init)
    }

    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        String(String.UnicodeScalarView(Self.scalars(scalars)))
    }

    // MARK: Order

    private static func sorted(_ index: InvertedIndex) -> [InvertedIndex.Entry] {
        let keyed = index.entries.indices.map { number in
            (key: key(index.spelling(of: index.entries[number])), number: number)
        }
        return keyed.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            let (left, right) = (index.entries[left.number], index.entries[right.number])
            return index.spelling(of: left).lexicographicallyPrecedes(index.spelling(of: right)) { rank($0) < rank($1) }
        }.map { index.entries[$0.number] }
    }

    /// The first three scalars, in which most terms differ.
    private static func key(_ scalars: ArraySlice<UInt32>) -> UInt64 {
        let start = scalars.startIndex
        return (start..<(start + 3)).reduce(0) { key, index in
            key << 21 | (index < scalars.endIndex ? rank(scalars[index]) + 1 : 0)
        }
    }

    /// Orders scalars as their UTF-16 code units are ordered, which is how JavaScript compares.
    private static func rank(_ scalar: UInt32) -> UInt64 {
        switch scalar {
        case 0xE000...0xFFFF: UInt64(scalar) + 0x10_0000
        case 0x10000...: UInt64(scalar) - 0x2000
        default: UInt64(scalar)
        }
    }
}
