internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The blocks under one heading, before anything is read in them.
struct RawSection {
    struct Heading {
        var inlines: [Inline]
        var level: Int
        var block: Block
        /// Whether it is a bold line that serves as a heading.
        var isBoldLine = false
        var text: Bytes

        /// Whether it is a question.
        var asks: Bool { text.ends(withAnyOf: Marks.questionMarks) }
    }

    var heading: Heading?
    var blocks: [Block] = []
    var kind: Section.Kind = .other
    /// Whether its kind is what the configuration says of its heading, or of one above: no shape overrules that, and nothing is cut out
    /// of it.
    var isConfigured = false
    /// What its items are grouped by, where several headings are of one kind.
    var group: String?
    /// The level of the heading whose kind a deeper heading that says nothing took over.
    var outerLevel: Int?
    /// Whether it goes on with the release of the section above: it has a heading of its own, but announces nothing.
    var continuesRelease = false
    /// The sections under headings of their own that go on with this one's last release, such as "Bug Fixes".
    var continuations: [RawSection] = []
    /// Whether its heading names the project of tasks that a heading above announces.
    var isWithinTasks = false
}

extension RawSection {
    /// Where it stands, from its heading on.
    var range: SourceRange {
        guard let heading else { return blocks.range }
        let body = blocks.range
        return body.isEmpty ? heading.block.range : heading.block.range.union(body)
    }

    /// Where that stands which is below the heading, of the section's range.
    func bodyRange(in range: SourceRange) -> SourceRange {
        guard let heading else { return range }
        return SourceRange(min(max(heading.block.range.upper, range.lower), range.upper), range.upper)
    }
}
