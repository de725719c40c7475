internal import WeeklyDiagnostics
internal import WeeklyText

/// What of a site somebody is at work on: an archive of ten years stays quiet then.
///
/// Errors are told wherever they are, for they keep the site from being built.
package enum ChangeScope: Sendable {
    /// What changed since a revision.
    case changes(ChangedFiles)
    /// The issue that is dated last.
    case newestIssue

    /// Those of the diagnostics that are about it.
    ///
    /// - Parameters:
    ///   - newest: the path of the issue that is dated last.
    ///   - file: a file by its path, as it was when the diagnostics were made.
    func selected(
        of diagnostics: [Diagnostic], newest: String?, file: @escaping (String) -> SourceFile?
    ) -> [Diagnostic] {
        switch self {
        case .changes(let changes):
            var lines = LinesOfFiles(changes: changes, file: file)
            return diagnostics.filter { $0.severity == .error || lines.touch($0) }
        case .newestIssue:
            return diagnostics.filter { $0.severity == .error || Self.isAbout($0, newest) }
        }
    }

    /// Whether anything about an issue's file may be told but errors.
    func reaches(_ path: String, newest: String?) -> Bool {
        switch self {
        case .changes(let changes): changes.contains(path)
        case .newestIssue: newest?.hasBytes(of: path) ?? false
        }
    }

    /// Whether a diagnostic or one of its notes is about an issue, or about a file beside it.
    private static func isAbout(_ diagnostic: Diagnostic, _ issue: String?) -> Bool {
        guard let issue else { return false }
        let folder = PathText.name(of: issue).hasBytes(of: "index.md") ? PathText.parent(of: issue) : issue
        let about = FolderChanges([folder])
        return ([diagnostic.path] + diagnostic.notes.map(\.location?.path)).compactMap(\.self).contains {
            about.touch($0)
        }
    }
}

/// The changed lines of files, looked for once each.
private struct LinesOfFiles {
    let changes: ChangedFiles
    let file: (String) -> SourceFile?
    private var known: [ExactText: (file: SourceFile, lines: ChangedLines)] = [:]

    init(changes: ChangedFiles, file: @escaping (String) -> SourceFile?) {
        self.changes = changes
        self.file = file
    }

    /// Whether a diagnostic is about a line that changed, or points at one; or about a file as a whole that did.
    mutating func touch(_ diagnostic: Diagnostic) -> Bool {
        let places = [diagnostic.location] + diagnostic.notes.map(\.location)
        for place in places.compactMap(\.self) where touch(place) { return true }
        guard diagnostic.location == nil else { return false }
        // What is said of no file at all comes from the configuration.
        return changes.contains(diagnostic.path ?? SiteFolder.configurationName)
    }

    private mutating func touch(_ place: SourceLocation) -> Bool {
        guard changes.contains(place.path), let found = lines(of: place.path) else { return false }
        let last = found.file.line(at: max(place.range.lower, place.range.upper - 1))
        return found.lines.touch(place.line...max(place.line, last))
    }

    private mutating func lines(of path: String) -> (file: SourceFile, lines: ChangedLines)? {
        if let found = known[path] { return found }
        guard let text = file(path), let lines = changes.lines(of: path, holding: text) else { return nil }
        known[path] = (text, lines)
        return (text, lines)
    }
}
