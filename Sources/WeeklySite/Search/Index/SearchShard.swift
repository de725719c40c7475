internal import WeeklyText

/// The index of some issues that follow one another.
struct SearchPart: Sendable {
    private(set) var table = TermTable()
    /// How many documents each issue has, from the oldest on.
    private(set) var documentCounts: [Int] = []
    private(set) var digest = StableHash()
    private var folding = SearchFolding()
    private var documentCount = 0

    init(_ issues: Range<Int>, of source: SearchSource) {
        for number in issues {
            let documents = source.documents(ofIssue: number)
            for document in documents { add(document) }
            documentCounts.append(documents.count)
        }
        folding = SearchFolding()
    }

    private init() {}

    /// One index of parts that follow one another.
    static func merged(_ parts: some Sequence<SearchPart>) -> SearchPart {
        parts.reduce(into: SearchPart()) { whole, part in
            whole.table.absorb(part.table, base: whole.documentCount)
            whole.documentCounts += part.documentCounts
            whole.documentCount += part.documentCount
            whole.digest.add(part.digest)
        }
    }

    private mutating func add(_ document: SearchDocument) {
        let number = documentCount
        documentCount += 1
        add(document.title, to: number)
        add(document.text, to: number)
        table.note(SearchFilter.kind(document.kind).span, in: number)
        for project in document.projects { table.note(SearchFilter.project(project).span, in: number) }
    }

    private mutating func add(_ text: String, to number: Int) {
        digest.add(text)
        folding.fold(text)
        let scalars = folding.scalars
        SearchTerms.forEach(in: scalars.span) { table.note($0, in: number) }
    }
}
