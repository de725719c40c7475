/// A kind of diagnostic. Each target declares its own in an extension, beside what reports them.
package struct DiagnosticID: Sendable {
    /// Its public name, of small letters and hyphens, explained in docs/diagnostics.md. No two kinds share one.
    package let name: String
    /// How grave it is where a site's configuration does not say otherwise.
    package let severity: Diagnostic.Severity

    /// - Parameters:
    ///   - name: its public name, of small letters and hyphens.
    ///   - severity: how grave it is where a site's configuration does not say otherwise.
    package init(_ name: String, _ severity: Diagnostic.Severity) {
        self.name = name
        self.severity = severity
    }
}

extension DiagnosticID: Hashable {
    /// Whether both have one name.
    package static func == (left: DiagnosticID, right: DiagnosticID) -> Bool { left.name == right.name }

    /// Of the name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension DiagnosticID: CustomStringConvertible {
    /// The name.
    package var description: String { name }
}
