/// What several targets report that know nothing of each other.
extension DiagnosticID {
    /// A value is of another type than the key wants, for example a list where a word is wanted.
    package static let wrongType = DiagnosticID("wrong-type", .error)
    /// A value is of the right type, but means nothing: no such time zone, no usable slug, a number out of range.
    package static let invalidValue = DiagnosticID("invalid-value", .error)

    /// What several targets report.
    package static let shared: [DiagnosticID] = [.wrongType, .invalidValue]
}
