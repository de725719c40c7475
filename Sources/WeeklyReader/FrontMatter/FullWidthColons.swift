internal import WeeklyDiagnostics
internal import WeeklyText

/// Keys with a full-width colon behind them, `title：…`, as Chinese keyboards write it. To YAML the line has no key, and what it says of
/// the whole does not help an editor.
enum FullWidthColons {
    private static let colon = "：".utf8

    /// An error for each line of YAML that begins with a known key and such a colon. Looked for only where YAML found an error.
    static func diagnostics(in yaml: SourceRange, of file: SourceFile) -> [Diagnostic] {
        KnownKeyLine.all(in: yaml, of: file).compactMap { diagnostic(in: $0, of: file) }
    }

    private static func diagnostic(in line: KnownKeyLine, of file: SourceFile) -> Diagnostic? {
        let spaces = line.rest.prefix { $0 == .space }.count
        let rest = line.rest.dropFirst(spaces)
        guard rest.starts(with: colon) else { return nil }
        let place = SourceRange(line.range.upper + spaces, line.range.upper + spaces + colon.count)
        let after = rest.dropFirst(colon.count).prefix { $0 == .space }.count
        let gap = SourceRange(line.range.upper, place.upper + after)
        return Diagnostic(
            .fullWidthColon, "the key \(line.key) is followed by a full-width colon, so it is not read", at: place,
            in: file, fixes: [Fix("write a colon and a space", .guess, edits: [Edit(gap, to: ": ")])])
    }
}
