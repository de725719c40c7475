package import WeeklyDiagnostics

/// Why a page could not be rendered: one or more errors, sorted, each once however often its tag was reached.
package struct TemplateFailure: Error, Hashable {
    /// Errors, at least one, sorted.
    package let diagnostics: [Diagnostic]

    /// - Parameter diagnostics: errors, at least one, sorted.
    package init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
