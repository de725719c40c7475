internal import WeeklyDiagnostics
internal import WeeklyMath

/// What is said of a formula that was not understood.
enum FormulaFault {
    static func diagnostic(_ fault: TeXFault, at place: SourceRange, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .unreadFormula, message(of: fault.kind), at: place, in: file,
            notes: [.init("the formula is shown as it is written, as code")], fixes: fixes(of: fault.kind, place))
    }

    /// Where formulas and Markdown stand in each other so that they cannot be told apart.
    static func unread(_ place: SourceRange, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .unreadFormula, "the formulas of this text cannot be told from its Markdown; they are shown as text",
            at: place, in: file, fixes: [.init("write them on lines of their own, between ```math and ```")])
    }

    private static func message(of kind: TeXFault.Kind) -> Message {
        switch kind {
        case .unknownCommand(let name, _), .unknownEnvironment(let name, _): "formulas do not know \(name)"
        case .missing(let text): "\(text) is missing in this formula"
        case .unexpected(let text): "\(text) has no meaning at this place of a formula"
        case .tooDeep: "this formula is nested more than 50 deep"
        }
    }

    private static func fixes(of kind: TeXFault.Kind, _ place: SourceRange) -> [Fix] {
        switch kind {
        case .unknownCommand(_, let near?): [Fix("did you mean \(near)?", .guess, edits: [Edit(place, to: near)])]
        case .unknownEnvironment(_, let near?): [Fix("did you mean \(near)?")]
        default: []
        }
    }
}
