import WeeklyDiagnostics

/// A tag that included another template.
struct TemplateStep {
    let template: Template?
    let range: SourceRange
}

/// Ends a rendering that would never end. What to say of it is among the faults.
struct EndlessRecursion: Error {}

/// The errors of a page. A tag in a list of thousands is wrong once.
struct FaultList {
    private struct Place: Hashable {
        let path: String
        let range: SourceRange
    }

    private var places: Set<Place> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether a place is new; asked before a diagnostic is made, for that costs more than a page.
    mutating func isNew(_ path: String, _ range: SourceRange) -> Bool {
        places.insert(Place(path: path, range: range)).inserted
    }

    mutating func append(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}

extension TemplateRenderer {
    private static let maximumNotes = 5

    /// Adds an error at a place of the present template, unless there is one. It stays out of line, to keep what only
    /// errors need off the stack of every level.
    @inline(never)
    mutating func report(
        _ range: SourceRange, _ make: (SourceFile, [Diagnostic.Note], ValueStack) -> Diagnostic
    ) {
        guard let file = template?.file, faults.isNew(file.path, range) else { return }
        faults.append(make(file, inclusionNotes, values))
    }

    /// How the rendering came here, innermost first.
    private var inclusionNotes: [Diagnostic.Note] {
        trail.suffix(Self.maximumNotes).reversed().compactMap { step in
            step.template.map { Diagnostic.Note("included from here", at: $0.file.location(of: step.range)) }
        }
    }

    /// Reports the tag that went too deep; what matters is the circle, not how it was entered.
    @inline(never)
    mutating func endlessRecursion() -> EndlessRecursion {
        let message = "templates include one another more than \(Self.maximumDepth) levels deep here"
        let fix = Fix("end the recursion: put the tag into a section over data that runs out")
        if let step = trail.last, let file = step.template?.file {
            let notes = Array(inclusionNotes.dropFirst())
            faults.append(
                Diagnostic(.recursiveTemplate, message, at: step.range, in: file, notes: notes, fixes: [fix]))
        } else {
            faults.append(Diagnostic(.recursiveTemplate, message, path: template?.file.path, fixes: [fix]))
        }
        return EndlessRecursion()
    }
}
