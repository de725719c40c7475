internal import WeeklyDiagnostics
internal import WeeklyText

/// A line of front matter that begins with a key that is known, as slips of the pen behind keys are looked for.
struct KnownKeyLine {
    let key: String
    /// Of the key in the file.
    let range: SourceRange
    /// What stands behind the key, up to the end of the line.
    let rest: Substring.UTF8View

    /// Those of a file's front matter, in order.
    static func all(in yaml: SourceRange, of file: SourceFile) -> [KnownKeyLine] {
        guard !yaml.isEmpty else { return [] }
        return (file.line(at: yaml.lower)...file.line(at: yaml.upper - 1)).compactMap {
            KnownKeyLine(file.range(ofLine: $0), of: file)
        }
    }

    /// Nil for a line that begins otherwise.
    private init?(_ line: SourceRange, of file: SourceFile) {
        let text = file.slice(line).utf8
        let key = text.prefix { $0.isASCIIAlphanumeric || $0 == .underscore }
        guard FrontMatterKeys.isKnown(String(Substring(key))) else { return nil }
        self.key = String(Substring(key))
        range = SourceRange(line.lower, line.lower + key.count)
        rest = text.dropFirst(key.count)
    }
}
