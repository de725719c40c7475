internal import WeeklyText

/// The keys of front matter, and what Jekyll, Hugo, Zola and Pelican call the same: the one table of these names.
enum FrontMatterKeys {
    /// Each with its other names; where several are written the first one counts.
    static let names: [(key: String, others: [String])] = [
        ("title", []),
        ("date", []),
        ("modified", ["lastmod", "updated", "last_modified_at"]),
        ("number", ["issue_number"]),
        ("author", ["authors"]),
        ("authorlink", ["author_link", "author_url"]),
        ("description", ["summary", "excerpt"]),
        ("categories", ["category", "taxonomies.categories"]),
        ("tags", ["taxonomies.tags"]),
        ("cover", ["image", "cover.image", "image.path"]),
        ("language", ["lang"]),
        ("draft", []),
        ("published", []),
        ("status", []),
        ("slug", []),
        ("permalink", ["url", "path"]),
        ("aliases", ["redirect_from"]),
        ("extra", ["params"]),
    ]

    /// What a near miss is looked for among.
    static let keys = names.map(\.key)

    /// What only pages have that stand beside issues.
    private static let ofPagesAlone = ["menu", "template"]
    /// What only issues have.
    private static let ofIssuesAlone = ["number", "categories", "tags"]

    /// Those of pages that stand beside issues.
    static let keysOfPages = keys.filter { !ofIssuesAlone.contains($0) } + ofPagesAlone

    /// Mappings whose keys are looked up one by one.
    private static let groups = ["taxonomies", "cover", "image"]

    /// What a key stands for.
    private struct Meaning {
        let key: String
        /// 0 for this program's own name.
        let rank: Int
    }

    private static let meanings: [ExactText: Meaning] = Dictionary(
        names.flatMap { name in
            ([name.key] + name.others).enumerated().map { (ExactText($1), Meaning(key: name.key, rank: $0)) }
        }
    ) { first, _ in first }

    /// Whether a key, in whatever letters, is what every issue has.
    static func tellsIssue(_ key: String) -> Bool {
        ["title", "date"].contains { $0.utf8.elementsEqual(key.utf8.lazy.map(\.lowercasedASCII)) }
    }

    /// Whether a key, in whatever letters, is one of them, or another name of one.
    static func isKnown(_ key: String) -> Bool {
        let key = String(decoding: key.utf8.map(\.lowercasedASCII), as: UTF8.self)
        return meanings[key] != nil || ofPagesAlone.contains(key)
    }

    /// The entries under this program's names. Of several names of one thing the first one counts; what has no name here stays.
    static func named(_ entries: [YAMLEntry]) -> [YAMLEntry] {
        // Most are written under them.
        if entries.allSatisfy(isOwn) { return entries }
        let flat = entries.flatMap(parts)
        var best: [ExactText: Int] = [:]
        for entry in flat where !entry.value.isNull {
            guard let meaning = meanings[entry.key] else { continue }
            best[meaning.key] = min(best[meaning.key] ?? meaning.rank, meaning.rank)
        }
        return flat.compactMap { entry in
            guard let meaning = meanings[entry.key] else { return entry }
            if let best = best[meaning.key], best != meaning.rank { return nil }
            return YAMLEntry(key: meaning.key, keyRange: entry.keyRange, value: entry.value)
        }
    }

    private static func isOwn(_ entry: YAMLEntry) -> Bool {
        if case .mapping = entry.value.kind, groups.contains(entry.key) { return false }
        return (meanings[ExactText(entry.key)]?.rank ?? 0) == 0
    }

    /// `taxonomies: {tags: …}` as `taxonomies.tags`.
    private static func parts(of entry: YAMLEntry) -> [YAMLEntry] {
        guard groups.contains(entry.key), case .mapping(let inner) = entry.value.kind else { return [entry] }
        return inner.map { YAMLEntry(key: "\(entry.key).\($0.key)", keyRange: $0.keyRange, value: $0.value) }
    }
}
