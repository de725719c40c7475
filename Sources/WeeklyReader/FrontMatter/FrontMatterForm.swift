internal import WeeklyDiagnostics

/// How front matter is written.
package enum FrontMatterForm: Hashable, Sendable {
    /// YAML between two lines `---`.
    case yaml
    /// TOML between two lines `+++`, as Hugo and Zola have it.
    case toml
    /// `Key: value` in every line up to the first empty one, as Pelican and MultiMarkdown have it.
    case lines

    /// The keys and their values.
    func entries(
        in range: SourceRange, of file: SourceFile, mostValues: Int
    ) -> ([YAMLEntry], [Diagnostic]) {
        switch self {
        case .yaml: YAMLParser.mapping(in: range, of: file, mostValues: mostValues)
        case .toml: TOMLParser.mapping(in: range, of: file, mostValues: mostValues)
        case .lines: KeyLines.mapping(in: range, of: file, mostValues: mostValues)
        }
    }
}
