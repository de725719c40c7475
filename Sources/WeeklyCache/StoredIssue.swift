package import WeeklyDiagnostics
package import WeeklyModel

/// What reading gave of an issue's file, as bytes that another build takes in place of reading it again.
///
/// The bytes hold all of it: what was read back shows, says and counts the same as what was stored. They mean something only to a program
/// of the same `form`, and say nothing of the file and the rules that they were made of: whoever keeps them keeps that beside.
package struct StoredIssue {
    /// The number of the form. Whoever changes what is written raises it: `StoredIssueTests` notices.
    package static let form = 1

    private let issue: Issue?
    private let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - issue: nil where an error kept the file from being one.
    ///   - diagnostics: in the order in which they come back.
    package static func bytes(of issue: Issue?, _ diagnostics: [Diagnostic]) -> [UInt8] {
        var writer = CacheWriter()
        writer.append(StoredIssue(issue: issue, diagnostics: diagnostics))
        return writer.bytes
    }

    /// What was stored. Of any other bytes an error, or some value that is as sound as one that was read from a file; never more work or
    /// room than there are bytes for.
    ///
    /// - Parameter bytes: all that `bytes(of:_:)` gave, and nothing else.
    package static func read(_ bytes: RawSpan) throws(DamagedCache) -> (issue: Issue?, diagnostics: [Diagnostic]) {
        let stored: StoredIssue = try CacheReader.read(bytes)
        return (stored.issue, stored.diagnostics)
    }
}

extension StoredIssue: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(issue)
        writer.append(diagnostics)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(issue: reader.value(), diagnostics: reader.value())
    }
}
