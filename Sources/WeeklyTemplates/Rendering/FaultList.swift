internal import WeeklyDiagnostics

/// A tag that included another template.
struct TemplateStep {
    let template: Template?
    let range: SourceRange
}

/// Ends a rendering that would never end. What to say of it is among the faults.
struct EndlessRecursion: Error {}

/// The errors of a page, and how the rendering came to where it is. A tag in a list of thousands is wrong once.
struct FaultList {
    private struct Place: Hashable {
        let path: String
        let range: SourceRange
    }

    private static let maximumNotes = 5

    private var places: Set<Place> = []
    private(set) var diagnostics: [Diagnostic] = []
    /// What was included to come to the present template.
    private var trail: [TemplateStep] = []

    /// Notes that a tag of a template includes another one.
    mutating func enter(from template: Template?, at range: SourceRange) {
        trail.append(TemplateStep(template: template, range: range))
    }

    /// Notes that the template included last is done.
    mutating func leave() {
        trail.removeLast()
    }

    /// Whether a place is new; asked before a diagnostic is made, for that costs more than a page.
    mutating func isNew(_ path: String, _ range: SourceRange) -> Bool {
        places.insert(Place(path: path, range: range)).inserted
    }

    mutating func append(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// How the rendering came here, innermost first.
    var inclusionNotes: [Diagnostic.Note] {
        trail.suffix(Self.maximumNotes).reversed().compactMap { step in
            step.template.map { Diagnostic.Note("included from here", at: $0.file.location(of: step.range)) }
        }
    }

    /// Reports that a page is made of too many templates.
    ///
    /// - Parameter template: the one that is rendered where nothing was included.
    mutating func appendExcess(moreThan most: Int, in template: Template?) {
        let message: Message = "this page includes templates and blocks more than \(most) times"
        let fix = Fix("include each template once where another includes it, not twice")
        guard let step = trail.last, let file = step.template?.file else {
            append(Diagnostic(.recursiveTemplate, message, path: template?.file.path, fixes: [fix]))
            return
        }
        append(Diagnostic(.recursiveTemplate, message, at: step.range, in: file, notes: inclusionNotes, fixes: [fix]))
    }

    /// Reports the tag that went too deep; what matters is the circle, not how it was entered.
    ///
    /// - Parameter template: the one that is rendered where nothing was included.
    mutating func appendRecursion(deeperThan depth: Int, in template: Template?) {
        let message: Message = "templates include one another more than \(depth) levels deep here"
        let fix = Fix("end the recursion: put the tag into a section over data that runs out")
        guard let step = trail.last, let file = step.template?.file else {
            append(Diagnostic(.recursiveTemplate, message, path: template?.file.path, fixes: [fix]))
            return
        }
        let notes = Array(inclusionNotes.dropFirst())
        append(Diagnostic(.recursiveTemplate, message, at: step.range, in: file, notes: notes, fixes: [fix]))
    }
}
