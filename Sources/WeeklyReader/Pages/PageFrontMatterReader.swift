internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// What the front matter of a page says.
struct WrittenPageFrontMatter {
    /// The title in it means nothing where none is written.
    var frontMatter = PageFrontMatter(title: "")
    var title: WrittenFrontMatter.Value<String>
    /// The last part of its address in place of the file's name.
    var slug: String?

    /// That of a file that has none.
    static func absent(in file: SourceFile) -> WrittenPageFrontMatter {
        WrittenPageFrontMatter(title: .missing(file.range(ofLine: 1)))
    }

    /// The whole, where it or the text's first heading tells the title; else what is missing.
    func settled(heading: String?, in file: SourceFile) -> Result<PageFrontMatter, MissingFrontMatter> {
        var frontMatter = frontMatter
        switch title {
        case .written(let title): frontMatter.title = title
        case .missing(let place):
            guard let heading, !heading.isEmpty else {
                return .failure(MissingFrontMatter(diagnostic: Self.missingTitle(at: place, in: file)))
            }
            frontMatter.title = heading
        case .wrong: break
        }
        return .success(frontMatter)
    }

    private static func missingTitle(at place: SourceRange, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .missingTitle, "the page has no title", at: place, in: file,
            fixes: [
                .init("begin the file with a line ---, a line title: \"…\" and a line ---, or the text with a line # …")
            ])
    }
}

/// Front matter of pages: what an editor says about a page before its text.
extension FrontMatterReader {
    /// What is written, or nil where nothing of it can be used; the diagnostics then say why.
    static func readPage(
        _ block: FrontMatterBlock, in file: SourceFile, _ rules: ReadingRules
    ) -> (WrittenPageFrontMatter?, [Diagnostic]) {
        var reader = FrontMatterReader(
            block, in: file, zone: rules.timeZone, mostValues: rules.limits.values, rules.publisher)
        guard !reader.diagnostics.hasErrors else { return (nil, reader.diagnostics) }
        let written = reader.readPage(ignoring: rules.archive.ignoredKeys)
        return (written, reader.diagnostics + reader.fields.diagnostics)
    }

    private mutating func readPage(ignoring ignored: IgnoredKeys) -> WrittenPageFrontMatter {
        reportKeys(known: FrontMatterKeys.keysOfPages, ignoring: ignored)
        var written = WrittenPageFrontMatter(title: title())
        written.slug = slug()
        written.frontMatter.date = fields.value("date") == nil ? nil : date("date").written
        written.frontMatter.modified = fields.value("modified") == nil ? nil : date("modified").written
        written.frontMatter.language = language()
        written.frontMatter.author = author()
        written.frontMatter.summary = fields.text("description").map { HTMLEntities.resolved($0.value) }
        written.frontMatter.cover = address("cover")
        written.frontMatter.isDraft = isDraft()
        written.frontMatter.permalink = permalink()
        written.frontMatter.aliases = aliases()
        written.frontMatter.menu = menu()
        written.frontMatter.template = template()
        written.frontMatter.extra = fields.mapping("extra").map { ExtraValue.Entry($0.key, ExtraValue($0.value)) }
        return written
    }

    /// `3`, `true`, `footer`, or a mapping of all three.
    private mutating func menu() -> MenuPlace? {
        guard let node = fields.value("menu") else { return nil }
        if let isWanted = node.boolean { return isWanted ? MenuPlace() : nil }
        if let order = node.integer { return MenuPlace(order: order) }
        guard case .mapping(let entries) = node.kind else { return namedMenu(node) }
        var settings = YAMLFields(entries, in: fields.file)
        settings.reportUnknownKeys(known: ["order", "name", "in"], as: .unknownKey)
        let place = MenuPlace(
            settings.choice("in", among: MenuPlace.Menu.allCases) ?? .header,
            order: settings.integer("order", in: -1_000_000...1_000_000) ?? 0,
            name: settings.text("name").map { HTMLEntities.resolved($0.value) })
        settings.diagnostics.forEach { fields.add($0) }
        return place
    }

    private mutating func namedMenu(_ node: YAMLNode) -> MenuPlace? {
        if case .scalar(let text, _) = node.kind,
            let menu = MenuPlace.Menu.allCases.first(where: { $0.rawValue.hasBytes(of: text) })
        {
            return MenuPlace(menu)
        }
        fields.report(
            .invalidValue, "menu must be true, a whole number, header, footer, or a mapping of order, name and in",
            at: node.range)
        return nil
    }

    private mutating func template() -> ChosenTemplate? {
        guard let written = fields.text("template"), !written.value.isEmpty else { return nil }
        return ChosenTemplate(written.value.without(end: ".html").map(String.init) ?? written.value, at: written.range)
    }
}
