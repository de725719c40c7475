internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// An issue is dated about a year before the one that its number follows, for in January people write last year's date; or a year after
/// it, while the next one is not.
enum LastYear: NewsletterRule {
    static let id = DiagnosticID("last-year", .warning)

    private struct Numbered {
        let number: Int
        let entry: CheckedNewsletter.Entry
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let numbered = newsletter.issues.numbered.compactMap { entry in
            entry.number.map { Numbered(number: $0, entry: entry) }
        }
        // Where numbers go up with the dates there is nothing to look for.
        if zip(numbered, numbered.dropFirst()).allSatisfy({ $0.number <= $1.number }) { return [] }
        let ordered = numbered.sorted { $0.number < $1.number }
        return ordered.indices.dropFirst().compactMap { index in
            let (previous, next) = (ordered[index - 1], ordered[index])
            let days = previous.entry.day - next.entry.day
            guard (300...366).contains(days) else { return nil }
            if index > 1, isAhead(previous, between: ordered[index - 2], next) {
                return finding(previous, after: ordered[index - 2], isAhead: true, newsletter)
            }
            return finding(next, after: previous, isAhead: false, newsletter)
        }
    }

    /// Whether an issue is about a year after the one before it, which the one behind it follows soon.
    private static func isAhead(_ issue: Numbered, between before: Numbered, _ behind: Numbered) -> Bool {
        (300...400).contains(issue.entry.day - before.entry.day) && abs(behind.entry.day - before.entry.day) < 100
    }

    private static func finding(
        _ wrong: Numbered, after previous: Numbered, isAhead: Bool, _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        let (date, other) = (wrong.entry.issue.date.day, previous.entry.issue.date.day.text)
        let meant = date.year + (isAhead ? -1 : 1)
        return newsletter.finding(
            id,
            isAhead
                ? "issue \(wrong.number) is dated \(date.text), a year after issue \(previous.number) (\(other))"
                : "issue \(wrong.number) is dated \(date.text), a year before issue \(previous.number) (\(other))",
            in: wrong.entry, at: { KeyedLine.first("date", in: $0)?.place }
        ) { file, range in
            let value = Array(file.slice(range).utf8)
            let found = value[...].firstRange(ofAny: WordList([String(date.year)]))
            let edits = found.map { found in
                let place = SourceRange(found.lowerBound, found.upperBound).shifted(by: range.lower)
                return [Edit(place, to: String(meant))]
            }
            return [Fix("write \(meant)", .guess, edits: edits ?? [])]
        }
    }
}
