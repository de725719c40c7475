internal import WeeklyDiagnostics
internal import WeeklyText

/// Keys with a full-width colon behind them, `title：…`, as Chinese keyboards write it. To YAML the line has no key, and what it says of
/// the whole does not help an editor.
enum FullWidthColons {
    private static let colon = "：".utf8

    /// An error for each line of YAML that begins with a known key and such a colon. Looked for only where YAML found an error.
    static func diagnostics(in yaml: SourceRange, of file: SourceFile) -> [Diagnostic] {
        guard !yaml.isEmpty else { return [] }
        return (file.line(at: yaml.lower)...file.line(at: yaml.upper - 1)).compactMap { number in
            diagnostic(in: file.range(ofLine: number), of: file)
        }
    }

    private static func diagnostic(in line: SourceRange, of file: SourceFile) -> Diagnostic? {
        let text = file.slice(line).utf8
        let key = text.prefix { $0.isASCIIAlphanumeric || $0 == .underscore }
        let spaces = text.dropFirst(key.count).prefix { $0 == .space }.count
        let rest = text.dropFirst(key.count + spaces)
        guard rest.starts(with: colon), FrontMatterKeys.isKnown(String(Substring(key))) else { return nil }
        let start = line.lower + key.count + spaces
        let after = rest.dropFirst(colon.count).prefix { $0 == .space }.count
        let gap = SourceRange(line.lower + key.count, start + colon.count + after)
        return Diagnostic(
            .fullWidthColon, "the key \(String(Substring(key))) is followed by a full-width colon, so it is not read",
            at: SourceRange(start, start + colon.count), in: file,
            fixes: [Fix("write a colon and a space", .guess, edits: [Edit(gap, to: ": ")])])
    }
}
