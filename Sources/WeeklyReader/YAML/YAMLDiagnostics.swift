package import WeeklyDiagnostics

/// What is reported of YAML, whatever it is for.
extension DiagnosticID {
    /// Front matter or configuration is not YAML. What is not closed is reported where it was opened.
    package static let invalidYAML = DiagnosticID("invalid-yaml", .error)
    /// A key stands twice; the later one counts.
    package static let duplicateKey = DiagnosticID("duplicate-key", .warning)
    /// An issue, or its front matter, is larger than the site's limits.
    package static let tooLarge = DiagnosticID("too-large", .error)

    /// A value ends at a `#` that was meant as text.
    package static let cutValue = DiagnosticID("cut-value", .warning)

    /// All that reading YAML declares.
    package static let ofYAML: [DiagnosticID] = [.invalidYAML, .duplicateKey, .tooLarge, .cutValue]
}
