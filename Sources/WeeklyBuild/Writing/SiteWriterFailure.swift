package import WeeklyDiagnostics

/// Why a site was not written, or not to its end.
package struct SiteWriterFailure: Error {
    /// Errors, sorted.
    package let diagnostics: [Diagnostic]
    /// Nil where nothing was written.
    package let unfinished: SiteWriter.Unfinished?

    init(diagnostics: [Diagnostic], unfinished: SiteWriter.Unfinished? = nil) {
        self.diagnostics = diagnostics
        self.unfinished = unfinished
    }

    /// Whether nothing was written because the disk did not take it.
    var isOfDisk: Bool { unfinished == nil && diagnostics.contains { $0.id == .outputNotWritable } }

    static func notWritable(_ error: FileError) -> Diagnostic {
        Diagnostic(.outputNotWritable, "cannot write here: \(error.reason)", path: error.path)
    }

    static func notExchangeable(_ error: FileError) -> Diagnostic {
        Diagnostic(
            .outputNotWritable, "cannot put a new folder in place of the old one: \(error.reason)", path: error.path,
            fixes: [.init("build without --atomic: it needs a disk with hard links, whose folders can change places")])
    }
}
