internal import WeeklyText

/// One thing that is wrong, or worth knowing, said so that an editor can mend it.
package struct Diagnostic: Hashable, Sendable {
    /// A remark beside the message; it may point at another place, such as the opener of what was not closed.
    package struct Note: Hashable, Sendable {
        /// For people.
        package let wording: Message
        /// Nil for a remark about no place in particular.
        package let location: SourceLocation?

        /// The wording in English.
        package var message: String { wording.text }

        /// - Parameters:
        ///   - wording: for people.
        ///   - location: nil for a remark about no place in particular.
        package init(_ wording: Message, at location: SourceLocation? = nil) {
            self.wording = wording
            self.location = location
        }
    }

    /// What it says, in one place: thousands of diagnostics are sorted, compared and handed on at every save in the preview.
    private final class Content: Sendable {
        let id: DiagnosticID
        let wording: Message
        let location: SourceLocation?
        let path: String?
        let notes: [Note]
        let fixes: [Fix]

        init(
            _ id: DiagnosticID, _ wording: Message, _ location: SourceLocation?, _ path: String?, _ notes: [Note],
            _ fixes: [Fix]
        ) {
            self.id = id
            self.wording = wording
            self.location = location
            self.path = path
            self.notes = notes
            self.fixes = fixes
        }
    }

    /// The id's own, unless a site's configuration has it otherwise.
    package let severity: Severity
    private let content: Content

    /// Which kind of diagnostic it is.
    package var id: DiagnosticID { content.id }
    /// For people.
    package var wording: Message { content.wording }
    /// The wording in English.
    package var message: String { wording.text }
    /// The place that is meant.
    package var location: SourceLocation? { content.location }
    /// The file that is meant where no place in it can be named, such as a file that cannot be read.
    package var path: String? { content.path }
    /// In the order in which they are shown.
    package var notes: [Note] { content.notes }
    /// What to do, the likeliest first.
    package var fixes: [Fix] { content.fixes }

    /// A diagnostic at a place in a file.
    package init(
        _ id: DiagnosticID, _ wording: Message, at range: SourceRange, in file: SourceFile,
        notes: [Note] = [], fixes: [Fix] = []
    ) {
        self.init(Content(id, wording, file.location(of: range), file.path, notes, fixes), id.severity)
    }

    /// A diagnostic about a whole file, or about none.
    package init(_ id: DiagnosticID, _ wording: Message, path: String? = nil, notes: [Note] = [], fixes: [Fix] = []) {
        self.init(Content(id, wording, nil, path, notes, fixes), id.severity)
    }

    /// A diagnostic that was taken apart into these.
    ///
    /// - Parameters:
    ///   - location: the place that is meant, in the file at the path.
    ///   - severity: the id's own, or what a site's configuration has instead.
    package init(
        _ id: DiagnosticID, _ severity: Severity, _ wording: Message, location: SourceLocation?, path: String?,
        notes: [Note], fixes: [Fix]
    ) {
        self.init(Content(id, wording, location, path, notes, fixes), severity)
    }

    private init(_ content: Content, _ severity: Severity) {
        self.content = content
        self.severity = severity
    }

    /// The same with one more note.
    package func adding(_ note: Note) -> Diagnostic {
        Diagnostic(Content(id, wording, location, path, notes + [note], fixes), severity)
    }

    /// The same where its places are others: those of the file that an edited one was made of.
    func moved(_ place: (SourceRange) -> SourceLocation, edits: (Edit) -> Edit) -> Diagnostic {
        let notes = notes.map { note in Note(note.wording, at: note.location.map { place($0.range) }) }
        let fixes = fixes.map { fix in
            fix.safety.map { Fix(fix.wording, $0, edits: fix.edits.map(edits)) } ?? fix
        }
        return Diagnostic(Content(id, wording, location.map { place($0.range) }, path, notes, fixes), severity)
    }

    /// The same, as grave as a site has it.
    package func with(_ severity: Severity) -> Diagnostic {
        Diagnostic(content, severity)
    }

    /// Whether both say the same, equally gravely.
    package static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.severity != right.severity { return false }
        if left.content === right.content { return true }
        return left.id == right.id && left.message.hasBytes(of: right.message)
            && left.path.map { ExactText($0) } == right.path.map { ExactText($0) } && left.location == right.location
            && left.notes == right.notes && left.fixes == right.fixes
    }

    /// Of what tells diagnostics apart nearly always.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(ExactText(message))
        hasher.combine(path.map { ExactText($0) })
        hasher.combine(location)
    }
}

extension Diagnostic: Comparable {
    /// By file, then place, then severity (errors first), then id and message: the same mistakes always print in the same order.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let (path, otherPath) = (left.path ?? "", right.path ?? "")
        if !path.hasBytes(of: otherPath) { return path.precedes(otherPath) }
        let leftRange = left.location?.range ?? SourceRange(at: 0)
        let rightRange = right.location?.range ?? SourceRange(at: 0)
        if leftRange != rightRange { return leftRange < rightRange }
        if left.severity != right.severity { return left.severity > right.severity }
        if left.id != right.id { return left.id.name.precedes(right.id.name) }
        return left.message.precedes(right.message)
    }
}

extension [Diagnostic] {
    /// Whether any of them keeps the site from being written.
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// How many of them are just so grave.
    package func count(of severity: Diagnostic.Severity) -> Int {
        reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }
}
