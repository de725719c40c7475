internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// An issue is dated about a year before the one that its number follows: in January people write last year's date.
enum LastYear: NewsletterRule {
    static let id = DiagnosticID("last-year", .warning)

    private struct Numbered {
        let number: Int
        let entry: CheckedNewsletter.Entry
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let numbered = newsletter.entries.compactMap { entry in
            entry.issue.frontMatter.number.map { Numbered(number: $0, entry: entry) }
        }
        // Where numbers go up with the dates there is nothing to look for.
        if zip(numbered, numbered.dropFirst()).allSatisfy({ $0.number <= $1.number }) { return [] }
        let ordered = numbered.sorted { $0.number < $1.number }
        return zip(ordered, ordered.dropFirst()).compactMap { previous, next in
            let days = previous.entry.day - next.entry.day
            return (300...366).contains(days) ? finding(next, after: previous, newsletter) : nil
        }
    }

    private static func finding(
        _ next: Numbered, after previous: Numbered, _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        let (date, other) = (next.entry.issue.date.day, previous.entry.issue.date.day.text)
        return newsletter.finding(
            id, "issue \(next.number) is dated \(date.text), a year before issue \(previous.number) (\(other))",
            in: next.entry, at: { KeyedLine.first("date", in: $0)?.place }
        ) { file, range in
            let value = Array(file.slice(range).utf8)
            let found = value[...].firstRange(ofAny: WordList([String(date.year)]))
            let edits = found.map { found in
                let place = SourceRange(found.lowerBound, found.upperBound).shifted(by: range.lower)
                return [Edit(place, to: String(date.year + 1))]
            }
            return [Fix("write \(date.year + 1)", .guess, edits: edits ?? [])]
        }
    }
}
