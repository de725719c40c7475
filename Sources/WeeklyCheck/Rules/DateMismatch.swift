internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// An issue is dated otherwise than its file is named: one of the two was taken over from an earlier issue.
///
/// Some newsletters name their files by the week that an issue is about. So a few days between the two are a mistake only where
/// most other files agree with their issues; a month is always one.
enum DateMismatch: NewsletterRule {
    static let id = DiagnosticID("date-mismatch", .warning)

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let (named, misnamed) = (newsletter.issues.namedByDay, newsletter.issues.misnamed)
        let isUsual = named >= 4 && misnamed.count * 4 <= named
        return misnamed.compactMap { entry in
            guard let day = entry.dayInName, isUsual || abs(entry.day - day.daysSinceEpoch) > 31 else { return nil }
            return finding(entry, day, newsletter)
        }
    }

    private static func finding(
        _ entry: CheckedNewsletter.Entry, _ day: Day, _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        let written = entry.issue.date.day.text
        return newsletter.finding(
            id, "the issue is dated \(written), but its file is named \(day.text)", in: entry,
            at: { KeyedLine.first("date", in: $0)?.place }
        ) { file, range in
            [fix(written, to: day.text, in: file, range), .init("or rename the file, if the date is right")]
        }
    }

    private static func fix(_ written: String, to day: String, in file: SourceFile, _ range: SourceRange) -> Fix {
        let value = Array(file.slice(range).utf8)
        let found = value[...].firstRange(ofAny: WordList([written]))
        let edits = found.map { found in
            [Edit(SourceRange(found.lowerBound, found.upperBound).shifted(by: range.lower), to: day)]
        }
        return Fix("write \(day), if the name is right", .guess, edits: edits ?? [])
    }
}
