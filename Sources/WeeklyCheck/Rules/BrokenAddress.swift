internal import WeeklyDiagnostics
internal import WeeklyMarkdown

/// An address whose beginning is mistyped: `http//`, `https：//`, `https://https://`. Browsers look for it on the site itself, or nowhere.
enum BrokenAddress: IssueRule {
    static let id = DiagnosticID("broken-address", .warning)

    /// What is written, and what was meant.
    private static let beginnings: [(written: StaticString, meant: String)] = [
        ("http//", "http://"), ("https//", "https://"), ("http:\\\\", "http://"), ("https:\\\\", "https://"),
        ("http：//", "http://"), ("https：//", "https://"), ("https://https://", "https://"),
        ("http://http://", "http://"),
        ("https://http://", "http://"), ("http://https://", "https://"), ("https://https:/", "https:/"),
    ]

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.links.compactMap { finding($0.part.destination, $0.range, issue) }
            + issue.parts.images.compactMap { finding($0.part.source, $0.range, issue) }
    }

    private static func finding(_ address: String, _ range: SourceRange, _ issue: CheckedIssue) -> Diagnostic? {
        let bytes = Array(address.utf8.prefix(24))[...]
        guard bytes.starts(with: "http"),
            let (written, meant) = beginnings.first(where: { bytes.starts(with: $0.written) })
        else { return nil }
        return issue.finding(
            id, "the address begins with \(written); browsers do not find it", at: range,
            fixes: [Fix("write \(meant)", .guess, edits: edits(written, meant, range, issue))])
    }

    /// Offered only where the beginning stands once in the link, as written.
    private static func edits(
        _ written: StaticString, _ meant: String, _ range: SourceRange, _ issue: CheckedIssue
    ) -> [Edit] {
        let places = issue.lines.places(of: written, in: range)
        return places.count == 1 ? places.map { Edit($0, to: meant) } : []
    }
}
