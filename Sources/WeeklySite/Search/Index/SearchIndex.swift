internal import WeeklyText

/// The index as files: which documents hold a term, and where the texts of a document are.
struct SearchIndex: Sendable {
    /// Together they hold all terms in order.
    let terms: [TermFile]
    /// How many documents each file of texts has.
    let textCounts: [Int]
    /// Differs for different indices: what a browser kept of another one must not be used.
    let version: String

    init(_ shard: SearchShard, layout: SearchLayout) {
        terms = TermFile.files(of: shard.terms, count: layout.termFileCount)
        textCounts = (0..<layout.textFileCount).map { number in
            shard.documentCounts[layout.issues(ofText: number)].reduce(0, +)
        }
        var digest = shard.digest
        for file in terms { digest.add(file.bytes) }
        version = String(digest.value, radix: 36)
    }
}
