internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklyText

/// Reads the files of `references:`.
enum ReferenceLoading {
    /// The rules with what is in their files; a file that cannot be read is an error.
    ///
    /// - Parameter digest: is told all that is read.
    static func load(
        _ rules: ArchiveRules, in root: String, noting digest: inout KeyedHash
    ) -> (ArchiveRules, [Diagnostic]) {
        var rules = rules
        var diagnostics: [Diagnostic] = []
        for path in rules.referenceFiles {
            switch TextFile.read(PathText.join(root, path), shownAs: path) {
            case .success(let file):
                rules.references.add(file.text)
                digest.add(file)
            case .failure(let failure): diagnostics.append(failure.diagnostic)
            }
        }
        return (rules, diagnostics)
    }
}
