internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A tag that other issues write in other letters, `sofarpc` for `SOFARPC`: the site has a page for each, and neither lists all.
enum TagSpellings: NewsletterRule {
    static let id = DiagnosticID("tag-spelling", .warning)

    /// So many issues are told of one spelling, the newest first.
    private static let mostTold = 5

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let counts = counts(newsletter.issues)
        let spellings = Dictionary(grouping: counts.keys) { $0.folded }
        return spellings.values.filter { $0.count > 1 }.flatMap { spellings in
            let uses = spellings.map { Use(spelling: $0, count: counts[$0] ?? 0, last: last($0, newsletter)) }.sorted()
            return uses.dropFirst().flatMap { findings(of: $0.spelling, for: uses[0].spelling, newsletter) }
        }
    }

    /// In how many issues tags are written so. Most issues have the same tags as others: each set of tags is looked at once.
    private static func counts(_ issues: CheckedIssues) -> [TagSpelling: Int] {
        var counts: [TagSpelling: Int] = [:]
        for set in issues.tagSets.values {
            for tag in Set(set.tags) { counts.count(tag, set.count) }
        }
        return counts
    }

    /// The place of the newest issue that writes a tag so.
    private static func last(_ tag: TagSpelling, _ newsletter: CheckedNewsletter) -> Int {
        newsletter.entries.lastIndex { $0.tags.contains(tag) } ?? 0
    }

    /// One way to write a tag. The usual one goes first: the more frequent one, else the older one.
    private struct Use: Comparable {
        let spelling: TagSpelling
        let count: Int
        /// The place of the newest issue that has it.
        let last: Int

        static func < (left: Use, right: Use) -> Bool {
            if left.count != right.count { return left.count > right.count }
            return left.last == right.last
                ? left.spelling.exact.value < right.spelling.exact.value : left.last < right.last
        }
    }

    private static func findings(
        of rare: TagSpelling, for usual: TagSpelling, _ newsletter: CheckedNewsletter
    ) -> [Diagnostic] {
        let usualText = newsletter.entries.last { $0.tags.contains(usual) }.flatMap { text(of: usual, in: $0) }
        guard let usualText else { return [] }
        return newsletter.entries.reversed().lazy.filter { $0.tags.contains(rare) }.prefix(mostTold).compactMap {
            entry in
            text(of: rare, in: entry).map { finding($0, usualText, in: entry, newsletter) }
        }
    }

    private static func text(of tag: TagSpelling, in entry: CheckedNewsletter.Entry) -> String? {
        zip(entry.tags, entry.issue.frontMatter.tags).first { $0.0 == tag }?.1
    }

    private static func finding(
        _ rare: String, _ usual: String, in entry: CheckedNewsletter.Entry, _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        newsletter.finding(
            id, "other issues write this tag as \(usual); the site has a page for each spelling", in: entry,
            at: { place(of: rare, in: $0) }
        ) { file, range in
            let isWhole = file.slice(range).hasBytes(of: rare)
            return [Fix("write \(usual)", .guess, edits: isWhole ? [Edit(range, to: usual)] : [])]
        }
    }

    /// The tag behind its key, else the key.
    private static func place(of tag: String, in file: SourceFile) -> SourceRange? {
        let lines = KeyedLine.all(of: file)
        let bytes = Array(file.text.utf8)
        let word = WordList([tag])
        guard let line = lines.first(where: { $0.has("tags") }) else { return nil }
        // A list may go on in the next lines.
        let next = lines.first { $0.number > line.number }?.keyRange.lower ?? bytes.count
        let found = bytes[line.keyRange.upper..<next].firstRange(ofAny: word)
        return found.map { SourceRange($0.lowerBound, $0.upperBound) } ?? line.keyRange
    }
}
