import WeeklyDiagnostics

/// Some kinds of diagnostics, of all severities.
extension DiagnosticID {
    static let byteOrderMark = DiagnosticID("byte-order-mark", .warning)
    static let emptySection = DiagnosticID("empty-section", .note)
    static let invalidDate = DiagnosticID("invalid-date", .error)
    static let noIssues = DiagnosticID("no-issues", .warning)
    static let unknownKey = DiagnosticID("unknown-key", .warning)
    static let unreadableFile = DiagnosticID("unreadable-file", .error)
    static let unsafeHTML = DiagnosticID("unsafe-html", .warning)
}
