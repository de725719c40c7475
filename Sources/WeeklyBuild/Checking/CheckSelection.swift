package import WeeklyDiagnostics
internal import WeeklyText

/// Which diagnostics of a site somebody wants to hear of.
package struct CheckSelection: Sendable {
    /// Files and folders, relative to the site's folder; nil for all.
    package var paths: FolderChanges?
    /// Kinds of diagnostics; nil for all.
    package var only: Set<DiagnosticID>?
    /// Kinds of diagnostics that are left out.
    package var ignored: Set<DiagnosticID> = []
    /// Whether notes are told that nobody named.
    package var includesNotes = false
    /// What somebody is at work on; nil for the whole site.
    package var scope: ChangeScope?

    /// All but notes.
    package init() {}

    /// Whether a diagnostic is wanted.
    func selects(_ diagnostic: Diagnostic) -> Bool {
        if ignored.contains(diagnostic.id) { return false }
        if let only, !only.contains(diagnostic.id) { return false }
        if diagnostic.severity == .note, !includesNotes, only == nil { return false }
        guard let paths else { return true }
        return diagnostic.path.map { paths.touch($0) } ?? false
    }

    /// Whether anything about an issue's file may be told.
    func reaches(_ path: String, newest: String?) -> Bool {
        if let paths, !paths.touch(path) { return false }
        return scope?.reaches(path, newest: newest) ?? true
    }

    /// What is told of a site. Where it could not be read, nothing is left out that says why.
    func selected(of checked: CheckedSite, _ files: SourceTexts) -> [Diagnostic] {
        let wanted = checked.diagnostics.filter { selects($0) || checked.site == nil && $0.severity == .error }
        return scope?.selected(of: wanted, newest: checked.newestIssue, file: files.file) ?? wanted
    }
}
