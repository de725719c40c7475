/// A kind of diagnostic. Each target declares its own in an extension, beside what reports them.
package struct DiagnosticID: Sendable {
    /// Its public name, of small letters and hyphens, explained in docs/diagnostics.md. No two kinds share one.
    package let name: String
    /// How grave it is where a site's configuration does not say otherwise.
    package let severity: Diagnostic.Severity
    /// Whether a site may take it less seriously though it is an error: nothing is missing from the site because of it.
    package let isLowerable: Bool

    /// - Parameters:
    ///   - name: its public name, of small letters and hyphens.
    ///   - severity: how grave it is where a site's configuration does not say otherwise.
    ///   - isLowerable: whether a site may have an error be less.
    package init(_ name: String, _ severity: Diagnostic.Severity, isLowerable: Bool = false) {
        self.name = name
        self.severity = severity
        self.isLowerable = isLowerable
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
