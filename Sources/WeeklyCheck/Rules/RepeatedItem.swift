internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A new issue has again what it had above or an earlier one had: a release, a question of the same person in the same words, or an article that the
/// issue just before recommended. What stands in three issues or more stands there on purpose.
enum RepeatedItem: NewsletterRule {
    static let id = DiagnosticID("repeated-item", .note)

    /// So many issues before the new ones are looked at.
    private static let most = 52

    /// Where something stood.
    private struct Use {
        var issues: [Int]
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        newsletter.newest.flatMap { repeated(within: $0, newsletter) } + repeatedLater(newsletter)
    }

    /// A release or a question that stands twice in one issue (of articles: `duplicate-link`).
    private static func repeated(
        within entry: CheckedNewsletter.Entry, _ newsletter: CheckedNewsletter
    ) -> [Diagnostic] {
        var first: [StableHash: Item] = [:]
        return keyedItems(of: entry.issue).compactMap { key, item in
            guard item.kind != .article, let other = first.updateValue(first[key] ?? item, forKey: key) else {
                return nil
            }
            return newsletter.finding(
                id, "this issue has this \(name(of: item.kind)) already", in: entry,
                notes: [newsletter.note("this is the first one", in: entry) { $0.range(ofLine: other.line) }],
                fixes: [.init("remove it, if it stands here by mistake")]
            ) { $0.range(ofLine: item.line) }
        }
    }

    private static func repeatedLater(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let newest = newsletter.newest
        guard newsletter.entries.count > 1 else { return [] }
        let window = max(0, newest.startIndex - most)..<newest.endIndex
        let uses = uses(in: newsletter.entries[window])
        return newest.indices.flatMap { index in
            keyedItems(of: newest[index].issue).compactMap { key, item in
                guard let issues = uses[key]?.issues, issues.count == 2, issues[1] == index,
                    !(item.kind == .article && issues[0] != index - 1)
                else { return nil }
                return finding(item, newest[index], newsletter.entries[issues[0]], newsletter)
            }
        }
    }

    private static func uses(in entries: ArraySlice<CheckedNewsletter.Entry>) -> [StableHash: Use] {
        var uses: [StableHash: Use] = [:]
        for index in entries.indices {
            for (key, _) in keyedItems(of: entries[index].issue) where uses[key]?.issues.last != index {
                uses[key, default: Use(issues: [])].issues.append(index)
            }
        }
        return uses
    }

    private static func keyedItems(of issue: Issue) -> [(StableHash, Item)] {
        var found: [(StableHash, Item)] = []
        for section in issue.sections {
            for passage in section.passages {
                for item in passage.items { if let key = key(of: item.content) { found.append((key, item)) } }
            }
        }
        return found
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
        _ item: Item, _ entry: CheckedNewsletter.Entry, _ other: CheckedNewsletter.Entry,
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
