package import WeeklyDiagnostics
package import WeeklyModel

/// What reading gave of an issue's file, as bytes that another build takes in place of reading it again: a head that every build asks for,
/// and the body, which is read back only where somebody shows the issue.
///
/// The bytes hold all of it: what was read back shows, says and counts the same as what was stored. They mean something only to a program
/// of the same `form`, and say nothing of the file and the rules that they were made of: whoever keeps them keeps that beside.
package struct StoredIssue: Equatable, Sendable {
    /// The number of the form. Whoever changes what is written raises it: `StoredIssueTests` notices.
    package static let form = 5

    /// Diagnostics, what stands in front matter, and what the newsletter gathers.
    package let head: [UInt8]
    /// Nothing where there is no issue.
    package let body: [UInt8]

    package init(head: [UInt8], body: [UInt8]) {
        self.head = head
        self.body = body
    }

    /// - Parameters:
    ///   - entry: nil where an error kept the file from being an issue.
    ///   - diagnostics: in the order in which they come back.
    package init(of entry: IndexedIssue?, _ diagnostics: CountedDiagnostics) {
        var writer = CacheWriter()
        writer.append(
            StoredHead(
                issue: entry.map { IssueHead($0.issue) }, index: entry?.index, parts: entry?.parts,
                StoredDiagnostics(diagnostics)))
        head = writer.bytes
        body = entry.map { Self.bytes(of: $0.issue.body) } ?? []
    }

    private static func bytes(of body: IssueBody) -> [UInt8] {
        var writer = CacheWriter()
        writer.append(body)
        return writer.bytes
    }

    /// What the head was made of. Of any other bytes an error, or some value that is as sound as one that was read from a file; never more
    /// work or room than there are bytes for.
    ///
    /// - Parameters:
    ///   - head: all that `head` was, and nothing else; held as long as its diagnostics are, which are read back when they are asked for.
    ///   - damage: is told where the diagnostics cannot be read back when they are asked for; there are none then.
    ///   - body: gives what `body(_:)` reads; asked once, when somebody first asks the issue for it.
    package static func read(
        _ head: ArraySlice<UInt8>, _ damage: CacheDamage, body: @escaping @Sendable () -> IssueBody
    ) throws(DamagedCache) -> KeptIssue {
        let stored: StoredHead = try CacheReader.read(head)
        return KeptIssue(
            stored.issue.map { $0.issue(body) }, stored.index, stored.parts, stored.diagnostics.diagnostics(damage))
    }

    /// What the body was made of, as of `read`.
    package static func body(_ bytes: ArraySlice<UInt8>) throws(DamagedCache) -> IssueBody {
        try CacheReader.read(bytes)
    }
}

/// What the head of a stored issue holds.
private struct StoredHead: Storable {
    let issue: IssueHead?
    /// There where the issue is.
    let index: IssueIndex?
    /// Nil where nobody asked for them.
    let parts: IssueDigests?
    let diagnostics: StoredDiagnostics

    init(issue: IssueHead?, index: IssueIndex?, parts: IssueDigests?, _ diagnostics: StoredDiagnostics) {
        self.issue = issue
        self.index = index
        self.parts = parts
        self.diagnostics = diagnostics
    }

    func store(in writer: inout CacheWriter) {
        writer.append(issue)
        writer.append(index)
        writer.append(parts)
        writer.append(diagnostics)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(issue: reader.value(), index: reader.value(), parts: reader.value(), reader.value())
        guard (issue == nil) == (index == nil), issue != nil || parts == nil else { throw DamagedCache() }
    }
}
