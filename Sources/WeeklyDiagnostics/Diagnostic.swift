/// One thing that is wrong, or worth knowing, said so that an editor can mend it.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Sendable, Comparable, CaseIterable {
        case note, warning, error

        package static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A remark beside the message; it may point at another place, such as the opener of what was not closed.
    package struct Note: Hashable, Sendable {
        package let message: String
        package let location: SourceLocation?

        package init(_ message: String, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// What to do about it, in words and, where a program can do it, as an edit of the same file.
    package struct Fix: Hashable, Sendable {
        package let message: String
        package let edit: Edit?

        package init(_ message: String, edit: Edit? = nil) {
            self.message = message
            self.edit = edit
        }
    }

    /// Replaces a range of the original file by another text.
    package struct Edit: Hashable, Sendable {
        package let range: SourceRange
        package let replacement: String

        package init(_ range: SourceRange, to replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    /// What it says, in one place: thousands of diagnostics are sorted, compared and handed on at every save in the preview.
    private final class Content: Sendable {
        let message: String
        let location: SourceLocation?
        let path: String?
        let notes: [Note]
        let fixes: [Fix]

        init(_ message: String, _ location: SourceLocation?, _ path: String?, _ notes: [Note], _ fixes: [Fix]) {
            self.message = message
            self.location = location
            self.path = path
            self.notes = notes
            self.fixes = fixes
        }
    }

    package let id: DiagnosticID
    package let severity: Severity
    private let content: Content

    package var message: String { content.message }
    /// The place that is meant.
    package var location: SourceLocation? { content.location }
    /// The file that is meant where no place in it can be named, such as a file that cannot be read.
    package var path: String? { content.path }
    package var notes: [Note] { content.notes }
    package var fixes: [Fix] { content.fixes }

    /// A diagnostic at a place in a file.
    package init(
        _ id: DiagnosticID, _ message: String, at range: SourceRange, in file: SourceFile,
        notes: [Note] = [], fixes: [Fix] = []
    ) {
        let location = file.location(of: range)
        self.init(id, message, location: location, path: file.path, notes: notes, fixes: fixes)
    }

    /// A diagnostic about a whole file, or about none.
    package init(_ id: DiagnosticID, _ message: String, path: String? = nil, notes: [Note] = [], fixes: [Fix] = []) {
        self.init(id, message, location: nil, path: path, notes: notes, fixes: fixes)
    }

    /// The same with one more note.
    package func adding(_ note: Note) -> Diagnostic {
        Diagnostic(id, message, location: location, path: path, notes: notes + [note], fixes: fixes)
    }

    private init(
        _ id: DiagnosticID, _ message: String, location: SourceLocation?, path: String?, notes: [Note], fixes: [Fix]
    ) {
        self.id = id
        self.severity = id.severity
        content = Content(message, location, path, notes, fixes)
    }

    package static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.content === right.content { return true }
        return left.id == right.id && left.message == right.message && left.path == right.path
            && left.location == right.location && left.notes == right.notes && left.fixes == right.fixes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(message)
        hasher.combine(path)
        hasher.combine(location)
    }
}

extension Diagnostic: Comparable {
    /// By file, then place, then severity (errors first), then id and message: the same mistakes always print in the same order.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.path != right.path { return (left.path ?? "") < (right.path ?? "") }
        let leftRange = left.location?.range ?? SourceRange(at: 0)
        let rightRange = right.location?.range ?? SourceRange(at: 0)
        if leftRange != rightRange { return leftRange < rightRange }
        if left.severity != right.severity { return left.severity > right.severity }
        return (left.id.rawValue, left.message) < (right.id.rawValue, right.message)
    }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains { $0.severity == .error } }

    package func count(of severity: Diagnostic.Severity) -> Int {
        reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }
}
