package import WeeklyDiagnostics

/// What is reported of a site's addresses.
extension DiagnosticID {
    /// Two files would have one address; both are named.
    package static let duplicateURL = DiagnosticID("duplicate-url", .error)

    /// A file of static/ stands in place of one that the program makes.
    package static let replacedFile = DiagnosticID("replaced-file", .note)

    /// All that this target declares, but for what is of the configuration.
    package static let ofSite: [DiagnosticID] = [.duplicateURL, .replacedFile]
}
