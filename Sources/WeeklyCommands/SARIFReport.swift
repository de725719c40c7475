internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

/// Diagnostics of a site as a SARIF log.
enum SARIFReport {
    /// Where docs/diagnostics.md can be read; nil while the project has no public address.
    static let documentation: String? = nil

    /// - Parameter root: the site's folder, whose files tell lines and columns.
    static func text(of diagnostics: [Diagnostic], in root: String, _ language: MessageLanguage) -> String {
        let version = ProgramVersion.number
        let places = RepositoryPlaces(of: root)
        let sarif = DiagnosticSARIF(version: version, documentation: documentation, place: places.place) { path in
            try? TextFile.read(PathText.join(root, path), shownAs: path).get()
        }
        return sarif.text(of: diagnostics, in: language)
    }
}
