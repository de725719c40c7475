internal import WeeklyText

/// The index as files: which documents hold a term, and where the texts of a document are.
struct SearchIndex: Sendable {
    struct TermFile: Sendable {
        /// No term of the file comes before it, and none of the files before reaches it.
        var first: String
        var bytes: [UInt8]
    }

    /// Together they hold all terms in order.
    let terms: [TermFile]
    /// How many documents each file of texts has.
    let textCounts: [Int]
    /// Differs for different indices: what a browser kept of another one must not be used.
    let version: String

    init(_ part: SearchPart, layout: SearchLayout) {
        terms = TermOrder.files(of: part.table, count: layout.termFileCount)
        textCounts = (0..<layout.textFileCount).map { number in
            part.documentCounts[layout.issues(ofText: number)].reduce(0, +)
        }
        var digest = part.digest
        for file in terms { digest.add(file.bytes) }
        version = String(digest.value, radix: 36)
    }
}
