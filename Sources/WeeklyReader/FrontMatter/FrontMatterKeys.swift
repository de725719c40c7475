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

    /// Mappings whose keys are looked up one by one.
    private static let groups = ["taxonomies", "cover", "image"]

    private static let canonical: [ExactText: String] = Dictionary(
        names.flatMap { name in ([name.key] + name.others).map { (ExactText($0), name.key) } }
    ) { first, _ in first }

    /// Whether a key, in whatever letters, is what every issue has.
    static func tellsIssue(_ key: String) -> Bool {
        ["title", "date"].contains { $0.utf8.elementsEqual(key.utf8.lazy.map(\.lowercasedASCII)) }
    }

    /// The entries under this program's names. Of several names of one thing the first one counts; what has no name here stays.
    static func named(_ entries: [YAMLEntry]) -> [YAMLEntry] {
        let flat = entries.flatMap(parts)
        var best: [ExactText: Int] = [:]
        for entry in flat where !entry.value.isNull {
            guard let key = canonical[entry.key], let rank = rank(of: entry.key, for: key) else { continue }
            best[key] = min(best[key] ?? rank, rank)
        }
        return flat.compactMap { entry in
            guard let key = canonical[entry.key] else { return entry }
            if let best = best[key], best != rank(of: entry.key, for: key) { return nil }
            return YAMLEntry(key: key, keyRange: entry.keyRange, value: entry.value)
        }
    }

    /// 0 for this program's own name.
    private static func rank(of name: String, for key: String) -> Int? {
        guard !name.hasBytes(of: key) else { return 0 }
        return names.first { $0.key == key }?.others.firstIndex { $0.hasBytes(of: name) }.map { $0 + 1 }
    }

    /// `taxonomies: {tags: …}` as `taxonomies.tags`.
    private static func parts(of entry: YAMLEntry) -> [YAMLEntry] {
        guard groups.contains(entry.key), case .mapping(let inner) = entry.value.kind else { return [entry] }
        return inner.map { YAMLEntry(key: "\(entry.key).\($0.key)", keyRange: $0.keyRange, value: $0.value) }
    }
}
