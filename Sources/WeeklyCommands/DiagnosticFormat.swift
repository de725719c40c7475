/// How diagnostics are printed.
enum DiagnosticFormat: String, CaseIterable {
    /// For people.
    case text
    /// For programs: one object on standard output.
    case json
    /// Workflow commands, which GitHub shows beside the lines of a pull request.
    case github
    /// For services and editors that read SARIF 2.1.0.
    case sarif
}
