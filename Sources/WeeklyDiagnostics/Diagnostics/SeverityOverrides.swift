/// How grave a site has kinds of diagnostics, where it does not leave them as they are.
///
/// Errors stay errors, but for those that say of themselves that they may be less: they are what keeps an issue from being read or a file from being written, and a site that lacks it would
/// look as if nothing were wrong.
package struct SeverityOverrides: Hashable, Sendable {
    /// What a site may have a kind of diagnostic be. The raw value is its public name.
    package enum Level: String, Sendable, CaseIterable {
        /// Not reported at all.
        case ignore
        case note, warning, error

        /// Nil for what is not reported.
        package var severity: Diagnostic.Severity? { Diagnostic.Severity(rawValue: rawValue) }
    }

    private var levels: [DiagnosticID: Level] = [:]

    /// Everything is as grave as it is by itself.
    package init() {}

    /// Whether everything is as grave as it is by itself.
    var isEmpty: Bool { levels.isEmpty }

    /// Whether a kind of diagnostic may be of a level.
    package static func allow(_ level: Level, for id: DiagnosticID) -> Bool {
        id.severity != .error || level == .error || id.isLowerable
    }

    /// The level of a kind of diagnostic; nil where it is left as it is. Setting one that is not allowed changes nothing.
    package subscript(id: DiagnosticID) -> Level? {
        get { levels[id] }
        set {
            if let newValue, !Self.allow(newValue, for: id) { return }
            levels[id] = newValue
        }
    }

    /// Diagnostics as the site has them.
    ///
    /// - Parameter diagnostics: sorted, as the result is.
    package func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        if isEmpty { return diagnostics }
        return diagnostics.compactMap(applied).sorted()
    }

    /// Nil for what is not reported.
    private func applied(to diagnostic: Diagnostic) -> Diagnostic? {
        guard let level = levels[diagnostic.id] else { return diagnostic }
        return level.severity.map { diagnostic.with($0) }
    }
}
