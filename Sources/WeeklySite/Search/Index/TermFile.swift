internal import WeeklyText

/// Some of the terms in order, a line for each: the term, a space, its posting list.
struct TermFile: Sendable {
    /// No term of the file comes before it, and none of the files before reaches it.
    let first: String
    let bytes: ArraySlice<UInt8>

    /// The terms of shards that follow one another, cut into files of like size.
    static func files(of shards: [SearchShard], count: Int) -> [TermFile] {
        let (lines, starts) = lines(of: shards)
        // A term stands in the file in which its first byte falls when all are cut evenly.
        var cuts: [Int] = []
        for start in starts {
            while cuts.count <= start * count / lines.count { cuts.append(start) }
        }
        let ends = cuts.dropFirst() + [lines.count]
        let files = zip(cuts, ends).map { TermFile(first: term(atStartOf: lines[$0...]), bytes: lines[$0..<$1]) }
        return files + (files.count..<count).map { _ in TermFile(first: "\u{FFFF}", bytes: []) }
    }

    private static func term(atStartOf lines: ArraySlice<UInt8>) -> String {
        String(decoding: lines.prefix { $0 != .space }, as: UTF8.self)
    }

    // MARK: Lines

    /// The lines of all terms one after the other, and where each begins.
    private static func lines(of shards: [SearchShard]) -> (lines: [UInt8], starts: [Int]) {
        // The number that the first document of each shard has among all.
        let bases = shards.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.documentCount) }
        let terms = shards.map(\.terms)
        var (lines, starts, postings): ([UInt8], [Int], [UInt8]) = ([], [], [])
        var merge = TermMerge(terms)
        while true {
            postings.removeAll(keepingCapacity: true)
            var last = -1
            let term = merge.next { shard, number in
                append(terms[shard].postings(number), since: last, base: bases[shard], to: &postings)
                last = bases[shard] + Int(terms[shard].lasts[number])
            }
            guard let term else { return (lines, starts) }
            starts.append(lines.count)
            for scalar in scalars(term) { lines.append(contentsOf: scalar.utf8) }
            lines.append(.space)
            lines += postings
            lines.append(.lineFeed)
        }
    }

    /// Adds the posting list of a shard to those of the ones before: only its first number is another one then.
    ///
    /// - Parameter last: the last document of the list so far; -1 where there is none.
    private static func append(
        _ list: ArraySlice<UInt8>, since last: Int, base: Int, to postings: inout [UInt8]
    ) {
        let (first, length) = VariableLengthInteger.first(of: list)
        VariableLengthInteger.append(base + first - last - 1, to: &postings)
        postings += list.dropFirst(length)
    }

    private static func scalars(_ spelling: ArraySlice<UInt32>) -> some Sequence<Unicode.Scalar> {
        spelling.lazy.compactMap(Unicode.Scalar.init)
    }

    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        String(String.UnicodeScalarView(Self.scalars(scalars)))
    }
}
