extension Diagnostic {
    /// How grave a diagnostic is. The raw value is its public name.
    package enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Worth knowing; shown only where somebody asks for it.
        case note
        /// Something is probably not as its author wants it.
        case warning
        /// The site is not written.
        case error

        /// Notes first, errors last.
        package static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }
}
