internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A new issue has the title of another one: in lists and feeds nobody can tell the two apart. A title that three issues have is the
/// newsletter's way.
enum DuplicateTitle: NewsletterRule {
    static let id = DiagnosticID("duplicate-title", .note)

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        newsletter.newest.compactMap { entry in
            guard newsletter.issues.titles[entry.titleHash] == 2,
                let other = newsletter.entries.last(where: { $0.titleHash == entry.titleHash && $0 !== entry }),
                isFirst(other, before: entry), other.issue.title.hasBytes(of: entry.issue.title),
                haveOneLanguage(other, entry)
            else { return nil }
            return newsletter.finding(
                id, "another issue has the same title, of \(other.issue.date.day.text)", in: entry,
                notes: [newsletter.note("the other one", in: other) { KeyedLine.first("title", in: $0)?.place }],
                fixes: [.init("give it a title of its own")]
            ) { KeyedLine.first("title", in: $0)?.place }
        }
    }

    /// Of two issues one is told.
    private static func isFirst(_ other: CheckedNewsletter.Entry, before entry: CheckedNewsletter.Entry) -> Bool {
        other.time == entry.time ? other.path.precedes(entry.path) : other.time < entry.time
    }

    private static func haveOneLanguage(_ left: CheckedNewsletter.Entry, _ right: CheckedNewsletter.Entry) -> Bool {
        (left.issue.frontMatter.language ?? "").hasBytes(of: right.issue.frontMatter.language ?? "")
    }
}
