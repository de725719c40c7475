internal import WeeklyDiagnostics
internal import WeeklyText

/// Lines of front matter that a tab sets in. YAML knows spaces only, and says of a tab that "it cannot start any token".
enum FrontMatterTabs {
    /// An error for each such line. Looked for only where YAML found an error.
    static func diagnostics(in yaml: SourceRange, of file: SourceFile) -> [Diagnostic] {
        guard !yaml.isEmpty, file.slice(yaml).utf8.contains(.tab) else { return [] }
        return (file.line(at: yaml.lower)...file.line(at: yaml.upper - 1)).compactMap { number in
            diagnostic(in: file.range(ofLine: number), of: file)
        }
    }

    private static func diagnostic(in line: SourceRange, of file: SourceFile) -> Diagnostic? {
        let text = file.slice(line).utf8
        let indent = text.prefix { $0 == .tab || $0 == .space }
        let rest = text.dropFirst(indent.count)
        guard indent.contains(.tab), let first = rest.first, first != .numberSign else { return nil }
        let range = SourceRange(line.lower, line.lower + indent.count)
        // A key of the issue's own is set in by mistake; else the line belongs to the key above.
        let key = rest.prefix { $0.isASCIIAlphanumeric || $0 == .underscore }
        let isOwnKey = rest.dropFirst(key.count).first == .colon && FrontMatterKeys.isKnown(String(Substring(key)))
        let spaces = isOwnKey ? "" : indent.reduce("") { $0 + ($1 == .tab ? "  " : " ") }
        return Diagnostic(
            .frontMatterTab, "a tab sets this line in; front matter is set in with spaces", at: range, in: file,
            fixes: [Fix("write spaces instead of tabs", .guess, edits: [Edit(range, to: spaces)])])
    }
}
