internal import WeeklyText

/// A shard: the index of some issues that follow one another, made apart from the others so that several threads have work, and kept
/// from one build to the next (`ShardStore`).
struct SearchShard: Sendable, Hashable {
    let terms: SortedTerms
    /// How many documents each issue has, from the oldest on.
    let documentCounts: [Int]
    /// Stands for the texts of all documents.
    let digest: StableHash

    var documentCount: Int { documentCounts.reduce(0, +) }
}

/// Indexes some issues, one after the other.
struct SearchIndexing {
    private var terms = InvertedIndex()
    private var documentCounts: [Int] = []
    private var digest = StableHash()
    private var documentCount = 0

    var shard: SearchShard {
        SearchShard(terms: SortedTerms(terms), documentCounts: documentCounts, digest: digest)
    }

    /// Adds the documents of the next issue.
    mutating func add(_ documents: [SearchDocument], _ folding: inout SearchFolding) {
        for document in documents { add(document, &folding) }
        documentCounts.append(documents.count)
    }

    private mutating func add(_ document: SearchDocument, _ folding: inout SearchFolding) {
        let number = documentCount
        documentCount += 1
        add(document.title, to: number, &folding)
        add(document.text, to: number, &folding)
        addFilter("#", document.kind.name, to: number)
        for project in document.projects { addFilter("@", project, to: number) }
    }

    /// A term that no text has, for what readers choose beside words.
    private mutating func addFilter(_ sign: Unicode.Scalar, _ name: String, to number: Int) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(1 + name.utf8.count)
        scalars.append(sign.value)
        for scalar in name.unicodeScalars { scalars.append(scalar.value) }
        terms.note(scalars.span, in: number)
    }

    private mutating func add(_ text: String, to number: Int, _ folding: inout SearchFolding) {
        digest.add(text)
        folding.fold(text)
        SearchTerms.forEach(in: folding.scalars.span) { terms.note($0, in: number) }
    }
}
