internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads front matter: what an editor says about an issue before its text.
struct FrontMatterReader {
    /// The keys that mean something; site-specific ones have their place below `extra`.
    static let keys = [
        "title", "date", "author", "authorlink", "description", "categories", "tags", "cover", "draft", "slug",
        "aliases",
        "extra",
    ]

    private let block: FrontMatterBlock
    private let zone: TimeZoneRule
    private var fields: YAMLFields
    private var diagnostics: [Diagnostic]

    /// The front matter, or nil where it lacks what no issue can do without; the diagnostics then say what.
    static func read(
        _ block: FrontMatterBlock, in file: SourceFile, zone: TimeZoneRule, mostValues: Int
    ) -> (FrontMatter?, [Diagnostic]) {
        var reader = FrontMatterReader(block, in: file, zone: zone, mostValues: mostValues)
        // What a document that is no YAML lacks is not worth saying.
        guard !reader.diagnostics.hasErrors else { return (nil, reader.diagnostics) }
        let frontMatter = reader.read()
        return (frontMatter, reader.diagnostics + reader.fields.diagnostics)
    }

    private init(_ block: FrontMatterBlock, in file: SourceFile, zone: TimeZoneRule, mostValues: Int) {
        let (entries, diagnostics) = YAMLParser.mapping(in: block.yaml, of: file, mostValues: mostValues)
        self.block = block
        self.zone = zone
        self.fields = YAMLFields(entries, in: file)
        self.diagnostics = diagnostics
    }

    private mutating func read() -> FrontMatter? {
        fields.reportUnknownKeys(
            known: Self.keys, as: .unknownKey,
            hint: "keys of this site's own templates belong below extra:, everything else goes unread")
        fields.reportCutValues(sentences: ["title", "description", "author"])
        fields.reportSwallowedHeadings(in: block.yaml)
        let title = title()
        let date = date()
        let slug = slug()
        let frontMatter = FrontMatter(
            title: title ?? "", date: date ?? DateTime(secondsSinceEpoch: 0, offset: 0), author: author(),
            summary: fields.text("description").map { HTMLEntities.resolved($0.value) },
            categories: words("categories"), tags: words("tags"), cover: address("cover"),
            isDraft: fields.boolean("draft") ?? false, slug: slug, aliases: aliases(),
            extra: fields.mapping("extra").map { ExtraValue.Entry($0.key, ExtraValue($0.value)) })
        return title == nil || date == nil ? nil : frontMatter
    }

    private mutating func title() -> String? {
        let written = fields.text("title").map { HTMLEntities.resolved($0.value) }
        if let written, !written.allSatisfy(\.isWhitespace) { return written }
        // A title that is a list has been reported as such.
        guard written != nil || fields.value("title") == nil else { return nil }
        fields.report(
            .missingTitle, "the issue has no title", at: placeOf("title"), fixes: [.init("add a line title: \"…\"")])
        return nil
    }

    private mutating func date() -> DateTime? {
        guard let written = fields.text("date") else {
            guard fields.value("date") == nil else { return nil }
            fields.report(
                .missingDate, "the issue has no date", at: placeOf("date"),
                fixes: [.init("add a line such as date: 2026-11-20T17:00:00+08:00")])
            return nil
        }
        do {
            return try DateText.read(written.value, in: zone)
        } catch {
            let message = error == .impossible ? "there is no such day or time" : "this is no date"
            fields.report(
                .invalidDate, message, at: written.range,
                fixes: [.init("write it as 2026-11-20, or with a time as 2026-11-20T17:00:00+08:00")])
            return nil
        }
    }

    private mutating func author() -> NamedLink? {
        let name = fields.text("author").map { HTMLEntities.resolved($0.value) }
        let link = address("authorlink")
        guard let name, !name.isEmpty else { return link.map { NamedLink(name: $0, url: $0) } }
        return NamedLink(name: name, url: link)
    }

    /// A word of its own for the address.
    private mutating func slug() -> String? {
        guard let written = fields.text("slug") else { return nil }
        if Slug.isUsable(written.value) { return written.value }
        fields.report(
            .invalidValue, "a slug is one part of an address: without /, \\, ?, #, % or white space, and not . or ..",
            at: written.range)
        return nil
    }

    private mutating func aliases() -> [String] {
        fields.texts("aliases").compactMap { alias in
            guard let problem = AliasRule.problem(with: alias.value) else { return alias.value }
            fields.report(.invalidValue, problem, at: alias.range)
            return nil
        }
    }

    /// An address of a kind that may be linked.
    private mutating func address(_ key: String) -> String? {
        guard let written = fields.text(key), !written.value.isEmpty else { return nil }
        if URLPolicy.allows(written.value) { return written.value }
        fields.report(
            .unsafeLink, "\(key) must be an http: or https: address, or a path of this site", at: written.range)
        return nil
    }

    /// Words by which issues are found. Two spellings of one character are one word to people: here, and only here, they become it.
    private mutating func words(_ key: String) -> [String] {
        fields.texts(key).map { HTMLEntities.resolved($0.value).composed }.filter { !$0.isEmpty }
    }

    /// The key's place if it is there without a value, else the line that opens the front matter.
    private func placeOf(_ key: String) -> SourceRange {
        fields.entries.last { $0.key == key }?.keyRange ?? fields.file.range(ofLine: 1)
    }
}
