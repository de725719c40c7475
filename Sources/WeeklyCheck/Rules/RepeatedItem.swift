internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A new issue has again what it had above or an earlier one had: a release, a question of the same person in the same words, or an article that the
/// issue just before recommended. What stands in three issues or more stands there on purpose.
enum RepeatedItem: NewsletterRule {
    static let id = DiagnosticID("repeated-item", .note)

    /// So many issues before the new ones are looked at.
    private static let most = 52

    /// An issue, and what of it is compared.
    private struct Told {
        let entry: CheckedNewsletter.Entry
        let items: [RepeatableItem]

        /// Of the file, which is asked for only where there is something to say.
        func line(of item: RepeatableItem) -> Int { entry.issue.item(at: item.place).line }

        init(_ entry: CheckedNewsletter.Entry) {
            self.entry = entry
            items = entry.repeatableItems
        }
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let newest = newsletter.newest
        let told = newsletter.entries[max(0, newest.startIndex - most)..<newest.endIndex].map(Told.init)
        let uses = uses(in: told)
        return told.indices.suffix(newest.count).flatMap { index in
            repeated(within: told[index], newsletter) + repeatedLater(index, told, uses, newsletter)
        }
    }

    /// A release or a question that stands twice in one issue (of articles: `duplicate-link`).
    private static func repeated(within issue: Told, _ newsletter: CheckedNewsletter) -> [Diagnostic] {
        var first: [StableHash: RepeatableItem] = [:]
        return issue.items.compactMap { item in
            guard item.kind != .article,
                let other = first.updateValue(first[item.key] ?? item, forKey: item.key)
            else { return nil }
            return newsletter.finding(
                id, "this issue has this \(name(of: item.kind)) already", in: issue.entry,
                notes: [
                    newsletter.note("this is the first one", in: issue.entry) {
                        $0.range(ofLine: issue.line(of: other))
                    }
                ],
                fixes: [.init("remove it, if it stands here by mistake")]
            ) { $0.range(ofLine: issue.line(of: item)) }
        }
    }

    private static func repeatedLater(
        _ index: Int, _ told: [Told], _ uses: [StableHash: [Int]], _ newsletter: CheckedNewsletter
    ) -> [Diagnostic] {
        told[index].items.compactMap { item in
            guard let issues = uses[item.key], issues.count == 2, issues[1] == index,
                !(item.kind == .article && issues[0] != index - 1)
            else { return nil }
            return finding(item, told[index], told[issues[0]].entry, newsletter)
        }
    }

    /// In which of the issues each item stands.
    private static func uses(in told: [Told]) -> [StableHash: [Int]] {
        var uses: [StableHash: [Int]] = [:]
        for (index, issue) in told.enumerated() {
            for item in issue.items where uses[item.key]?.last != index { uses[item.key, default: []].append(index) }
        }
        return uses
    }

    private static func finding(
        _ item: RepeatableItem, _ issue: Told, _ other: CheckedNewsletter.Entry, _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        newsletter.finding(
            id, "the issue of \(other.issue.date.day.text) had this \(name(of: item.kind)) already", in: issue.entry,
            fixes: [.init("remove it, if it stands here by mistake")]
        ) { $0.range(ofLine: issue.line(of: item)) }
    }

    private static func name(of kind: ItemKind) -> Message {
        switch kind {
        case .release: "release"
        case .question: "question"
        default: "article"
        }
    }
}
