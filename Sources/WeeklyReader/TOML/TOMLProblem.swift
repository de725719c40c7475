package import WeeklyDiagnostics

/// Why a text is not TOML.
struct TOMLProblem: Error {
    var id = DiagnosticID.invalidTOML
    let message: Message
    /// In the file.
    let range: SourceRange
}

/// What is reported of TOML.
extension DiagnosticID {
    /// Front matter between two lines `+++` is not TOML.
    package static let invalidTOML = DiagnosticID("invalid-toml", .error)
}
