internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A tag that other issues write in other letters, `sofarpc` for `SOFARPC`: the site has a page for each, and neither lists all.
enum TagSpellings: NewsletterRule {
    static let id = DiagnosticID("tag-spelling", .warning)

    /// So many issues are told of one spelling, the newest first.
    private static let mostTold = 5

    /// One way to write a tag.
    private struct Use {
        var count: Int
        /// The newest issue that has it.
        var last: Int
    }

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let uses = uses(in: newsletter)
        let spellings = Dictionary(grouping: uses.keys) { $0.folded }
        return spellings.values.filter { $0.count > 1 }.flatMap { spellings in
            let ranked = spellings.sorted { goesBefore($0, $1, uses) }
            return ranked.dropFirst().flatMap { findings(of: $0, for: ranked[0], newsletter) }
        }
    }

    /// Most issues have the same tags as others: each set of tags is looked at once.
    private static func uses(in newsletter: CheckedNewsletter) -> [TagSpelling: Use] {
        var sets: [StableHash: Use] = [:]
        for (index, entry) in newsletter.entries.enumerated() where !entry.tags.isEmpty {
            sets[entry.tagsHash, default: Use(count: 0, last: index)].count += 1
            sets[entry.tagsHash]?.last = index
        }
        var uses: [TagSpelling: Use] = [:]
        for set in sets.values {
            for tag in Set(newsletter.entries[set.last].tags) {
                let use = uses[tag] ?? Use(count: 0, last: set.last)
                uses[tag] = Use(count: use.count + set.count, last: max(use.last, set.last))
            }
        }
        return uses
    }

    /// The usual spelling first: the more frequent one, else the older one.
    private static func goesBefore(_ left: TagSpelling, _ right: TagSpelling, _ uses: [TagSpelling: Use]) -> Bool {
        guard let one = uses[left], let other = uses[right] else { return false }
        if one.count != other.count { return one.count > other.count }
        return one.last == other.last ? left.exact.value < right.exact.value : one.last < other.last
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
