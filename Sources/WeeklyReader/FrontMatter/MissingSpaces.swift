internal import WeeklyDiagnostics
internal import WeeklyText

/// Keys with no space behind their colon, `title:第一期`: to YAML the whole is one word, and what it says of the next line does not
/// help an editor.
enum MissingSpaces {
    /// An error for each line of YAML that begins with a known key and a value at once. Looked for only where YAML found an error.
    static func diagnostics(in yaml: SourceRange, of file: SourceFile) -> [Diagnostic] {
        guard !yaml.isEmpty else { return [] }
        return (file.line(at: yaml.lower)...file.line(at: yaml.upper - 1)).compactMap { number in
            diagnostic(in: file.range(ofLine: number), of: file)
        }
    }

    private static func diagnostic(in line: SourceRange, of file: SourceFile) -> Diagnostic? {
        let text = file.slice(line).utf8
        let key = text.prefix { $0.isASCIIAlphanumeric || $0 == .underscore }
        let rest = text.dropFirst(key.count)
        guard rest.first == .colon, let next = rest.dropFirst().first, !next.isASCIISpace,
            FrontMatterKeys.isKnown(String(Substring(key)))
        else { return nil }
        let colon = SourceRange(line.lower + key.count, line.lower + key.count + 1)
        return Diagnostic(
            .missingSpace, "behind \(String(Substring(key))): a space is missing, so the key is not read", at: colon,
            in: file,
            fixes: [Fix("write a space behind the colon", .guess, edits: [Edit(SourceRange(at: colon.upper), to: " ")])]
        )
    }
}
