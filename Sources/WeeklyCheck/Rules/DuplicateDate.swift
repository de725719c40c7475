internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Two new issues are dated on one day: the front matter was taken over, and the date was forgotten.
enum DuplicateDate: NewsletterRule {
    static let id = DiagnosticID("duplicate-date", .warning)

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let newest = newsletter.newest
        return zip(newest, newest.dropFirst()).compactMap { other, entry in
            guard other.day == entry.day, areOfOneKind(other, entry) else { return nil }
            return newsletter.finding(
                id, "another issue has the same date, \(entry.issue.date.day.text)", in: entry,
                notes: [
                    newsletter.note("the other one", in: other) { KeyedLine.first("date", in: $0)?.place }
                ],
                fixes: [.init("look which of the two dates is right")]
            ) { KeyedLine.first("date", in: $0)?.place }
        }
    }

    /// An issue in two languages, and a newsletter of several series, has several on one day.
    private static func areOfOneKind(_ left: CheckedNewsletter.Entry, _ right: CheckedNewsletter.Entry) -> Bool {
        let (left, right) = (left.issue.frontMatter, right.issue.frontMatter)
        return (left.language ?? "").hasBytes(of: right.language ?? "")
            && left.categories.elementsEqual(right.categories) { $0.hasBytes(of: $1) }
    }
}
