internal import WeeklyDiagnostics
internal import WeeklyText

/// Headings in front matter. Where the line that closes it is forgotten it goes on to the next rule in the text, and what begins with
/// `#` there is a comment to YAML.
extension YAMLFields {
    /// A warning for the first line behind an empty one that looks like a heading.
    mutating func reportSwallowedHeadings(in yaml: SourceRange) {
        guard let heading = Self.heading(in: yaml, of: file) else { return }
        report(
            .swallowedHeading, "this heading stands in the front matter, where it is a comment", at: heading,
            fixes: [
                Fix(
                    "put a line --- before it, to end the front matter", .guess,
                    edits: [Edit(SourceRange(at: heading.lower), to: "---\n\n")])
            ])
    }

    private static func heading(in yaml: SourceRange, of file: SourceFile) -> SourceRange? {
        guard !yaml.isEmpty else { return nil }
        var isBehindEmpty = false
        for number in file.line(at: yaml.lower)...file.line(at: yaml.upper - 1) {
            let line = file.range(ofLine: number)
            let text = file.slice(line).utf8
            if isBehindEmpty, isHeading(text) { return line }
            isBehindEmpty = text.allSatisfy(\.isASCIISpace)
        }
        return nil
    }

    /// One to six `#`, a space, and a letter beyond ASCII or one of several `#`: comments of one `#` are common.
    private static func isHeading(_ line: Substring.UTF8View) -> Bool {
        let marks = line.prefix { $0 == .numberSign }.count
        guard (1...6).contains(marks), line.dropFirst(marks).first == .space else { return false }
        return marks > 1 || line.contains { $0 >= 0x80 }
    }
}
