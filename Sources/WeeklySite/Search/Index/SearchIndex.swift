internal import WeeklyText

/// The index as files: which documents hold a term, and where the texts of a document are.
struct SearchIndex: Sendable {
    /// Together they hold all terms in order.
    let terms: [TermFile]
    /// How many documents each file of texts has.
    let textCounts: [Int]
    /// Differs for different indices: what a browser kept of another one must not be used.
    let version: String

    /// - Parameters:
    ///   - whole: the terms of all documents.
    init(_ whole: WholeIndex, layout: SearchLayout) {
        let documentCounts = whole.shards.flatMap(\.documentCounts)
        terms = TermFile.files(of: TermLines(whole.terms), count: layout.termFileCount)
        textCounts = (0..<layout.textFileCount).map { number in
            documentCounts[layout.issues(ofText: number)].reduce(0, +)
        }
        version = Self.version(of: whole.shards, terms)
    }

    private static func version(of shards: [ShardOutline], _ terms: [TermFile]) -> String {
        var digest = StableHash()
        for shard in shards { digest.add(shard.digest) }
        for file in terms { digest.add(Array(file.bytes)) }
        return String(digest.value, radix: 36)
    }
}
