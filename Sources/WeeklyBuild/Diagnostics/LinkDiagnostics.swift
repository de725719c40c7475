package import WeeklyDiagnostics

/// What is reported of addresses elsewhere, where they are asked (`check --external`).
extension DiagnosticID {
    /// Nothing is at an address elsewhere that readers could see.
    package static let deadLink = DiagnosticID("dead-link", .warning)
    /// An address elsewhere leads on to another for good.
    package static let movedLink = DiagnosticID("moved-link", .warning)

    /// All that is reported of addresses elsewhere.
    package static let ofLinks: [DiagnosticID] = [.deadLink, .movedLink]
}
