internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A new issue has again what it had above or an earlier one had: a release, a question of the same person in the same words, or an article that the
/// issue just before recommended. What stands in three issues or more stands there on purpose.
enum RepeatedItem: NewsletterRule {
    static let id = DiagnosticID("repeated-item", .note)

    /// So many issues before the new ones are looked at.
    private static let most = 52

    /// An item that is compared.
    private struct KeyedItem {
        /// Equal for items that are the same.
        let key: StableHash
        let kind: ItemKind
        let line: Int
    }

    /// An issue, and what of it is compared.
    private struct Told {
        let entry: CheckedNewsletter.Entry
        let items: [KeyedItem]

        init(_ entry: CheckedNewsletter.Entry) {
            self.entry = entry
            items = entry.issue.compactMapItems { item in
                key(of: item.content).map { KeyedItem(key: $0, kind: item.kind, line: item.line) }
            }
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
        var first: [StableHash: KeyedItem] = [:]
        return issue.items.compactMap { item in
            guard item.kind != .article,
                let other = first.updateValue(first[item.key] ?? item, forKey: item.key)
            else { return nil }
            return newsletter.finding(
                id, "this issue has this \(name(of: item.kind)) already", in: issue.entry,
                notes: [newsletter.note("this is the first one", in: issue.entry) { $0.range(ofLine: other.line) }],
                fixes: [.init("remove it, if it stands here by mistake")]
            ) { $0.range(ofLine: item.line) }
        }
    }

    private static func repeatedLater(
        _ index: Int, _ told: [Told], _ uses: [StableHash: [Int]], _ newsletter: CheckedNewsletter
    ) -> [Diagnostic] {
        told[index].items.compactMap { item in
            guard let issues = uses[item.key], issues.count == 2, issues[1] == index,
                !(item.kind == .article && issues[0] != index - 1)
            else { return nil }
            return finding(item, told[index].entry, told[issues[0]].entry, newsletter)
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

    /// Stands for what makes an item the same as another; nil for kinds that are not compared.
    private static func key(of content: Item.Content) -> StableHash? {
        var hash = StableHash()
        switch content {
        case .article(let article):
            hash.add(article.url)
        case .release(let release):
            guard !release.versions.isEmpty else { return nil }
            hash.add(release.project.name)
            for version in release.versions { hash.add(version) }
        case .question(let question):
            guard let asker = question.asker else { return nil }
            hash.add(asker)
            hash.add(question.titleLine)
        default: return nil
        }
        return hash
    }

    private static func finding(
        _ item: KeyedItem, _ entry: CheckedNewsletter.Entry, _ other: CheckedNewsletter.Entry,
        _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        newsletter.finding(
            id, "the issue of \(other.issue.date.day.text) had this \(name(of: item.kind)) already", in: entry,
            fixes: [.init("remove it, if it stands here by mistake")]
        ) { $0.range(ofLine: item.line) }
    }

    private static func name(of kind: ItemKind) -> Message {
        switch kind {
        case .release: "release"
        case .question: "question"
        default: "article"
        }
    }
}
