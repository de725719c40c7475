internal import WeeklyDiagnostics
internal import WeeklyText

/// The line of a diagnostic in three parts, so that a browser can mark the middle one: cells of a terminal mean nothing there.
struct MarkedLine: Hashable {
    let before: String
    let marked: String
    let after: String

    init(_ excerpt: SourceExcerpt) {
        var parts = [String.UnicodeScalarView(), String.UnicodeScalarView(), String.UnicodeScalarView()]
        var cells = 0
        for scalar in excerpt.text.unicodeScalars {
            let part = cells < excerpt.indent ? 0 : cells < excerpt.indent + excerpt.width ? 1 : 2
            parts[part].append(scalar)
            cells += DisplayWidth.of(scalar)
        }
        before = String(parts[0])
        marked = String(parts[1])
        after = String(parts[2])
    }
}
