internal import WeeklyDiagnostics
internal import WeeklyText

/// Keys with no space behind their colon, `title:第一期`: to YAML the whole is one word, and what it says of the next line does not
/// help an editor.
enum MissingSpaces {
    /// An error for each line of YAML that begins with a known key and a value at once. Looked for only where YAML found an error.
    static func diagnostics(in yaml: SourceRange, of file: SourceFile) -> [Diagnostic] {
        KnownKeyLine.all(in: yaml, of: file).compactMap { diagnostic(in: $0, of: file) }
    }

    private static func diagnostic(in line: KnownKeyLine, of file: SourceFile) -> Diagnostic? {
        guard line.rest.first == .colon, let next = line.rest.dropFirst().first, !next.isASCIISpace else { return nil }
        let colon = SourceRange(line.range.upper, line.range.upper + 1)
        return Diagnostic(
            .missingSpace, "behind \(line.key): a space is missing, so the key is not read", at: colon, in: file,
            fixes: [Fix("write a space behind the colon", .guess, edits: [Edit(SourceRange(at: colon.upper), to: " ")])]
        )
    }
}
