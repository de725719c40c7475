internal import WeeklyText

/// A shard: the index of some issues that follow one another, made apart from the others so that several threads have work, and kept
/// from one build to the next (`PartStore`).
struct SearchShard: Sendable, Hashable {
    let terms: SortedTerms
    /// How many documents each issue has, from the oldest on.
    let documentCounts: [Int]
    /// Of each issue what stands for the texts of all documents up to its last.
    let digests: [StableHash]

    /// Stands for the texts of all documents.
    var digest: StableHash { digests.last ?? StableHash() }

    var documentCount: Int { documentCounts.reduce(0, +) }

    /// What stands for all texts before those of an issue.
    func digest(before issue: Int) -> StableHash { issue == 0 ? StableHash() : digests[issue - 1] }

    /// The documents of issues that follow one another.
    func documents(ofIssues issues: Range<Int>) -> Range<Int> {
        let start = documentCounts[..<issues.lowerBound].reduce(0, +)
        return start..<(start + documentCounts[issues].reduce(0, +))
    }

    /// The shard with other issues in place of some that follow one another.
    ///
    /// - Parameters:
    ///   - new: knows what stands for all texts up to its own.
    ///   - digests: those of the issues behind.
    func replacing(_ issues: Range<Int>, by new: SearchShard, digestsBehind digests: [StableHash]) -> SearchShard {
        SearchShard(
            terms: TermSplice.terms(
                terms, replacing: documents(ofIssues: issues), by: new.terms, count: new.documentCount),
            documentCounts: documentCounts[..<issues.lowerBound] + new.documentCounts
                + documentCounts[issues.upperBound...],
            digests: self.digests[..<issues.lowerBound] + new.digests + digests)
    }
}

/// Indexes some issues, one after the other.
struct SearchIndexing {
    private var terms = InvertedIndex()
    private var documentCounts: [Int] = []
    private var digests: [StableHash] = []
    private var digest: StableHash
    private var documentCount = 0
    /// The texts of each issue's documents (`KeptWords`).
    private(set) var words: [[UInt64]] = []

    /// - Parameter digest: stands for the texts of all documents before these in their shard.
    init(after digest: StableHash = StableHash()) {
        self.digest = digest
    }

    var shard: SearchShard {
        SearchShard(terms: SortedTerms(terms), documentCounts: documentCounts, digests: digests)
    }

    /// Adds the documents of the next issue.
    mutating func add(_ documents: [SearchDocument], _ folding: inout SearchFolding) {
        for document in documents { add(document, &folding) }
        documentCounts.append(documents.count)
        words.append(StableHash.words(of: documents))
        digest.add(words: words[words.count - 1])
        digests.append(digest)
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
        folding.fold(text)
        SearchTerms.forEach(in: folding.scalars.span) { terms.note($0, in: number) }
    }
}

extension StableHash {
    /// The texts of documents as words.
    fileprivate static func words(of documents: [SearchDocument]) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(documents.reduce(0) { $0 + ($1.title.utf8.count + $1.text.utf8.count) / 8 + 2 })
        for document in documents {
            appendWords(of: document.title, to: &words)
            appendWords(of: document.text, to: &words)
        }
        return words
    }
}
