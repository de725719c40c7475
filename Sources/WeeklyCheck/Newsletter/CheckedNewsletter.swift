package import WeeklyDiagnostics
package import WeeklyModel

/// All issues of a site as rules look at them.
package struct CheckedNewsletter: Sendable {
    /// An issue and its file.
    package struct Entry: Sendable {
        /// Relative to the site's folder.
        package let path: String
        /// What was read of it.
        package let issue: Issue

        /// - Parameter path: relative to the site's folder.
        package init(path: String, issue: Issue) {
            self.path = path
            self.issue = issue
        }
    }

    /// In the order of their dates, the oldest first; drafts and those that are not due too.
    package let entries: [Entry]
    /// What the site says.
    package let configuration: Configuration
    /// Seconds since 1970-01-01T00:00:00Z.
    package let now: Int
    /// Reads the file of an issue again, for a place in it; nil where it is gone.
    private let read: @Sendable (Entry) -> SourceFile?

    /// - Parameters:
    ///   - entries: in any order.
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    ///   - read: reads the file of an issue again; asked only where there is something to say of it.
    package init(
        _ entries: [Entry], configuration: Configuration, now: Int,
        reading read: @escaping @Sendable (Entry) -> SourceFile?
    ) {
        self.entries = entries.sorted { $0.issue.date.secondsSinceEpoch < $1.issue.date.secondsSinceEpoch }
        self.configuration = configuration
        self.now = now
        self.read = read
    }

    /// A finding about a place in an issue's file, found by looking at the file.
    func finding(
        _ id: DiagnosticID, _ wording: Message, in entry: Entry, notes: [Diagnostic.Note] = [], fixes: [Fix] = [],
        at place: (SourceFile) -> SourceRange?
    ) -> Diagnostic {
        guard let file = read(entry), let range = place(file) else {
            return Diagnostic(id, wording, path: entry.path, notes: notes, fixes: fixes)
        }
        return Diagnostic(id, wording, at: range, in: file, notes: notes, fixes: fixes)
    }
}
