internal import WeeklyDiagnostics
internal import WeeklyText

/// Characters within text that came along when it was copied: invisible ones, which make words that nobody finds by searching, and
/// no-break or full-width spaces where a usual one belongs. Told once a file.
enum OddSpace: IssueRule {
    static let id = DiagnosticID("odd-space", .note)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let places = places(in: issue)
        return [
            finding(
                places.filter(\.isInvisible),
                "a character stands here that nobody sees; whoever searches for the word misses it",
                fix: "remove what nobody sees", issue),
            finding(
                places.filter { !$0.isInvisible },
                "a no-break or full-width space stands here, where a usual one belongs",
                fix: "write usual spaces", issue),
        ].compactMap { $0 }
    }

    private static func places(in issue: CheckedIssue) -> [OddSpacePlace] {
        issue.lines.places(ofAny: OddSpaceWords.all).compactMap { found in
            guard issue.isText(found.lower), let line = issue.lines.line(at: found.lower) else { return nil }
            return OddSpacePlace(found.lower..<found.upper, in: line.text)
        }
    }

    private static func finding(
        _ places: [OddSpacePlace], _ wording: Message, fix: Message, _ issue: CheckedIssue
    ) -> Diagnostic? {
        guard let first = places.first else { return nil }
        // Within an address, or beside marks of Markdown, it may be what keeps a line as it is.
        let isSafe = places.allSatisfy { $0.isInvisible && $0.isApart && !issue.linked.contains($0.range.lower) }
        let more: Message? =
            places.count > 2
            ? "there are \(places.count - 1) more in this file"
            : places.count == 2 ? "this is the first place in the file" : nil
        return issue.finding(
            id, wording, at: first.range, notes: more.map { [.init($0)] } ?? [],
            fixes: [
                Fix(
                    fix, isSafe ? .safe : .guess,
                    edits: places.map { Edit($0.range, to: $0.isInvisible ? "" : " ") })
            ])
    }
}
