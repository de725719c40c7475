package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyText

/// All issues of a site as rules look at them.
package struct CheckedNewsletter: Sendable {
    /// The issues, with what is gathered of all.
    let issues: CheckedIssues
    /// What the site says.
    package let configuration: Configuration
    /// Seconds since 1970-01-01T00:00:00Z.
    package let now: Int
    /// Reads the file of an issue again, for a place in it; nil where it is gone.
    private let read: @Sendable (Entry) -> SourceFile?

    /// - Parameters:
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    ///   - read: reads the file of an issue again; asked only where there is something to say of it.
    package init(
        _ issues: CheckedIssues, configuration: Configuration, now: Int,
        reading read: @escaping @Sendable (Entry) -> SourceFile?
    ) {
        self.issues = issues
        self.configuration = configuration
        self.now = now
        self.read = read
    }

    /// In the order of their dates, the oldest first; drafts and those that are not due too.
    var entries: ChunkedRow<Entry> { issues.entries }

    /// A finding about a place in an issue's file, found by looking at the file.
    ///
    /// - Parameter fixes: made of the file and the place in it.
    func finding(
        _ id: DiagnosticID, _ wording: Message, in entry: Entry, notes: [Diagnostic.Note] = [],
        at place: (SourceFile) -> SourceRange?, fixes: (SourceFile, SourceRange) -> [Fix]
    ) -> Diagnostic {
        guard let file = entry.file(read), let range = place(file) else {
            return Diagnostic(id, wording, path: entry.path, notes: notes)
        }
        return Diagnostic(id, wording, at: range, in: file, notes: notes, fixes: fixes(file, range))
    }

    /// The same with fixes that ask for nothing of the file.
    func finding(
        _ id: DiagnosticID, _ wording: Message, in entry: Entry, notes: [Diagnostic.Note] = [], fixes: [Fix] = [],
        at place: (SourceFile) -> SourceRange?
    ) -> Diagnostic {
        guard let file = entry.file(read), let range = place(file) else {
            return Diagnostic(id, wording, path: entry.path, notes: notes, fixes: fixes)
        }
        return Diagnostic(id, wording, at: range, in: file, notes: notes, fixes: fixes)
    }

    /// A remark about a place in another issue's file.
    func note(_ wording: Message, in entry: Entry, at place: (SourceFile) -> SourceRange?) -> Diagnostic.Note {
        guard let file = entry.file(read), let range = place(file) else { return Diagnostic.Note(wording) }
        return Diagnostic.Note(wording, at: file.location(of: range))
    }

    /// The issues of the last two months, at most 60: what is told of these only leaves an archive quiet.
    var newest: ChunkedRow<Entry>.SubSequence {
        guard let last = entries.last else { return entries[..<0] }
        return entries[entries.partitioningIndex { $0.day >= last.day - 60 }...].suffix(60)
    }
}
