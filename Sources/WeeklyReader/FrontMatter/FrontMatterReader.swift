internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads front matter: what an editor says about an issue before its text.
struct FrontMatterReader {
    let block: FrontMatterBlock
    private let zone: TimeZoneRule
    /// Whoever publishes the site; whose address an issue names is called so.
    private let publisher: NamedLink?
    var fields: YAMLFields
    /// What is wrong with the form of the whole.
    private(set) var diagnostics: [Diagnostic]

    /// The front matter, or nil where nothing of it can be used; the diagnostics then say why.
    static func read(
        _ block: FrontMatterBlock, in file: SourceFile, zone: TimeZoneRule, mostValues: Int,
        ignoring ignored: IgnoredKeys = IgnoredKeys(), publisher: NamedLink? = nil
    ) -> (WrittenFrontMatter?, [Diagnostic]) {
        var reader = FrontMatterReader(block, in: file, zone: zone, mostValues: mostValues, publisher)
        // What a document that cannot be read lacks is not worth saying.
        guard !reader.diagnostics.hasErrors else { return (nil, reader.diagnostics) }
        let frontMatter = reader.read(ignoring: ignored)
        return (frontMatter, reader.diagnostics + reader.fields.diagnostics)
    }

    init(
        _ block: FrontMatterBlock, in file: SourceFile, zone: TimeZoneRule, mostValues: Int,
        _ publisher: NamedLink?
    ) {
        let (entries, diagnostics) = block.form.entries(in: block.range, of: file, mostValues: mostValues)
        self.block = block
        self.zone = zone
        self.publisher = publisher
        self.fields = YAMLFields(FrontMatterKeys.named(entries), in: file)
        self.diagnostics = diagnostics
        guard block.form == .yaml, diagnostics.hasErrors else { return }
        // What people type is told in their words, not in YAML's.
        let slips = [FullWidthColons.diagnostics, FrontMatterTabs.diagnostics, MissingSpaces.diagnostics].flatMap {
            $0(block.range, file)
        }
        if !slips.isEmpty { self.diagnostics = slips }
    }

    /// Says which keys mean nothing, and which values were not read as they were meant.
    mutating func reportKeys(known: [String], ignoring ignored: IgnoredKeys) {
        fields.reportUnknownKeys(
            known: known, as: .unknownKey,
            hint: "keys of this site's own templates belong below extra:, everything else goes unread",
            unless: ignored.contains)
        guard block.form == .yaml else { return }
        fields.reportCutValues(sentences: ["title", "description", "author"])
        fields.reportSwallowedHeadings(in: block.range)
    }

    private mutating func read(ignoring ignored: IgnoredKeys) -> WrittenFrontMatter {
        reportKeys(known: FrontMatterKeys.keys, ignoring: ignored)
        var written = WrittenFrontMatter(title: title(), date: date("date"))
        written.frontMatter.author = author()
        written.frontMatter.summary = fields.text("description").map { HTMLEntities.resolved($0.value) }
        written.frontMatter.categories = words("categories")
        written.frontMatter.tags = words("tags")
        written.frontMatter.cover = address("cover")
        written.frontMatter.isDraft = isDraft()
        written.frontMatter.slug = slug()
        written.frontMatter.aliases = aliases()
        written.frontMatter.extra = fields.mapping("extra").map { ExtraValue.Entry($0.key, ExtraValue($0.value)) }
        if fields.value("modified") != nil { written.frontMatter.modified = date("modified").written }
        written.frontMatter.number = fields.integer("number", in: 0...999_999_999)
        written.frontMatter.language = language()
        written.frontMatter.permalink = permalink()
        return written
    }

    mutating func title() -> WrittenFrontMatter.Value<String> {
        let written = fields.text("title").map { HTMLEntities.resolved($0.value) }
        if let written, !written.allSatisfy(\.isWhitespace) { return .written(written) }
        // A title that is a list has been reported as such.
        return written == nil && fields.value("title") != nil ? .wrong : .missing(placeOf("title"))
    }

    mutating func date(_ key: String) -> WrittenFrontMatter.Value<DateTime> {
        guard let written = fields.text(key) else {
            return fields.value(key) == nil ? .missing(placeOf(key)) : .wrong
        }
        do {
            return .written(try DateText.read(written.value, in: zone))
        } catch {
            if let date = unusualDate(written) { return .written(date) }
            let message: Message = error == .impossible ? "there is no such day or time" : "this is no date"
            fields.report(
                .invalidDate, message, at: written.range,
                fixes: [.init("write it as 2026-11-20, or with a time as 2026-11-20T17:00:00+08:00")])
            return .wrong
        }
    }

    /// A date in another form than front matter has, which is as good.
    private mutating func unusualDate(_ written: Located<String>) -> DateTime? {
        guard let usual = UsualDate.text(of: written.value), let date = try? DateText.read(usual, in: zone) else {
            return nil
        }
        let isWhole = fields.file.slice(written.range).hasBytes(of: written.value)
        fields.report(
            .unusualDate, "this is read as \(date.day.text)", at: written.range,
            fixes: [Fix("write it as \(usual)", .safe, edits: isWhole ? [Edit(written.range, to: usual)] : [])])
        return date
    }

    /// A name, several, or a mapping with `name`, as other generators have it. An address is nobody's name.
    mutating func author() -> NamedLink? {
        let authors = authorNames().map { AuthorText(HTMLEntities.resolved($0)) }
        let names = authors.map(\.name).filter { !$0.isEmpty }
        let link = address("authorlink") ?? authors.lazy.compactMap(\.url).first
        if let link, !authors.contains(where: { $0.url == nil && !$0.name.isEmpty }), let name = publisherName(at: link)
        {
            return NamedLink(name: name, url: link)
        }
        guard !names.isEmpty else { return link.map { NamedLink(name: AddressName.of($0) ?? $0, url: $0) } }
        return NamedLink(name: names.joined(separator: ", "), url: link)
    }

    /// What the site calls whoever publishes it, where that is who stands at an address.
    private func publisherName(at address: String) -> String? {
        guard let publisher, let url = publisher.url else { return nil }
        return AddressName.areOfOnePlace(address, url) ? publisher.name : nil
    }

    private mutating func authorNames() -> [String] {
        guard let node = fields.value("author"), case .sequence(let nodes) = node.kind else {
            return fields.text("author").map { [$0.value] } ?? []
        }
        return nodes.compactMap { node in
            guard case .mapping(let entries) = node.kind else { return fields.word(node, of: "author")?.value }
            var author = YAMLFields(entries, in: fields.file)
            return author.text("name")?.value
        }
    }

    /// `draft: true`, `published: false` as Jekyll has it, `Status: draft` as Pelican has it.
    mutating func isDraft() -> Bool {
        let status = fields.text("status")?.value.lowercased() ?? ""
        let isHidden = fields.boolean("published") == false || ["draft", "hidden"].contains { $0.hasBytes(of: status) }
        return fields.boolean("draft") ?? isHidden
    }

    mutating func language() -> String? {
        guard let written = fields.text("language") else { return nil }
        if LanguageTag.isOne(written.value) { return written.value }
        fields.report(
            .invalidValue, "language must be a language tag", at: written.range, fixes: [.init("write zh-CN, or en")])
        return nil
    }

    /// The address of the page, whatever the site's pattern.
    mutating func permalink() -> String? {
        guard let written = fields.text("permalink"), !written.value.isEmpty else { return nil }
        let path = written.value.utf8.first == .slash ? written.value : "/\(written.value)"
        guard let problem = AliasRule.problem(with: path, calledHere: "a permalink") else { return path }
        fields.report(.invalidValue, problem, at: written.range)
        return nil
    }

    /// A word of its own for the address.
    mutating func slug() -> String? {
        guard let written = fields.text("slug") else { return nil }
        if Slug.isUsable(written.value) { return written.value }
        fields.report(
            .invalidValue, "a slug is one part of an address: without /, \\, ?, #, % or white space, and not . or ..",
            at: written.range)
        return nil
    }

    mutating func aliases() -> [String] {
        fields.texts("aliases").compactMap { alias in
            guard let problem = AliasRule.problem(with: alias.value) else { return alias.value }
            fields.report(.invalidValue, problem, at: alias.range)
            return nil
        }
    }

    /// An address of a kind that may be linked.
    mutating func address(_ key: String) -> String? {
        guard let written = fields.text(key), !written.value.isEmpty else { return nil }
        if URLPolicy.allows(written.value) { return written.value }
        fields.report(
            .unsafeLink, "\(key) must be an http: or https: address, or a path of this site", at: written.range)
        return nil
    }

    /// Words by which issues are found. Two spellings of one character are one word to people: here, and only here, they become it.
    private mutating func words(_ key: String) -> [String] {
        fields.texts(key).flatMap(parts).map { HTMLEntities.resolved($0).composed }.filter { !$0.isEmpty }
    }

    /// Words in one line of `Key: value` have commas between them.
    private func parts(of words: Located<String>) -> [String] {
        guard block.form == .lines else { return [words.value] }
        return words.value.parts(at: .comma).map { Bytes($0.utf8).trimmed().string }
    }

    /// The key's place if it is there without a value, else the line that opens the front matter.
    private func placeOf(_ key: String) -> SourceRange {
        fields.entries.last { $0.key == key }?.keyRange ?? fields.file.range(ofLine: 1)
    }
}
