internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A new issue has the title of another one: in lists and feeds nobody can tell the two apart. A title that three issues have is the
/// newsletter's way.
enum DuplicateTitle: NewsletterRule {
    static let id = DiagnosticID("duplicate-title", .note)

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let bearers = bearers(in: newsletter)
        return newsletter.newest.compactMap { entry in
            let others = bearers[entry.titleHash]?.filter { $0 !== entry } ?? []
            guard others.count == 1, let other = others.first, isFirst(other, before: entry),
                other.issue.title.hasBytes(of: entry.issue.title), haveOneLanguage(other, entry)
            else { return nil }
            return newsletter.finding(
                id, "another issue has the same title, of \(other.issue.date.day.text)", in: entry,
                notes: [newsletter.note("the other one", in: other) { KeyedLine.first("title", in: $0)?.place }],
                fixes: [.init("give it a title of its own")]
            ) { KeyedLine.first("title", in: $0)?.place }
        }
    }

    /// The issues that have a new issue's title, at most three of each.
    private static func bearers(in newsletter: CheckedNewsletter) -> [StableHash: [CheckedNewsletter.Entry]] {
        var bearers: [StableHash: [CheckedNewsletter.Entry]] = [:]
        for entry in newsletter.newest { bearers[entry.titleHash] = [] }
        for entry in newsletter.entries where (bearers[entry.titleHash]?.count ?? 3) < 3 {
            bearers[entry.titleHash]?.append(entry)
        }
        return bearers
    }

    /// Of two issues one is told.
    private static func isFirst(_ other: CheckedNewsletter.Entry, before entry: CheckedNewsletter.Entry) -> Bool {
        other.time == entry.time ? other.path.precedes(entry.path) : other.time < entry.time
    }

    private static func haveOneLanguage(_ left: CheckedNewsletter.Entry, _ right: CheckedNewsletter.Entry) -> Bool {
        (left.issue.frontMatter.language ?? "").hasBytes(of: right.issue.frontMatter.language ?? "")
    }
}
