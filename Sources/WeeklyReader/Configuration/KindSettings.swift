internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

extension [KindSettings] {
    /// Reads the mapping `kinds:` of a configuration, and `sections:`, which has headings only.
    init(from fields: inout YAMLFields) {
        self = []
        for entry in fields.mapping("kinds") {
            guard let settings = KindSettings(entry, &fields) else { continue }
            append(settings)
        }
        var sections = YAMLFields(fields.mapping("sections"), in: fields.file)
        sections.reportUnknownKeys(
            known: Section.Kind.known.map(\.name), as: .unknownConfigurationKey,
            hint: "a kind of the site's own stands below kinds:")
        for kind in Section.Kind.known { add(sections.texts(kind.name).map(\.value), to: kind) }
        sections.diagnostics.forEach { fields.add($0) }
    }

    private mutating func add(_ headings: [String], to kind: Section.Kind) {
        guard !headings.isEmpty else { return }
        if let index = firstIndex(where: { $0.kind == kind }) {
            self[index].headings += headings
        } else {
            append(KindSettings(kind, headings: headings))
        }
    }
}

extension KindSettings {
    /// One entry of `kinds:`: words of headings alone, or a mapping. Nil for what is none; the fields then say so.
    fileprivate init?(_ entry: YAMLEntry, _ fields: inout YAMLFields) {
        guard Self.isName(entry.key) else {
            fields.report(
                .invalidValue,
                "the name of a kind has only small letters a to z, digits and hyphens: it stands in addresses",
                at: entry.keyRange)
            return nil
        }
        guard case .mapping(let entries) = entry.value.kind else {
            self.init(Self.kind(entry.key, holding: nil), headings: Self.words(of: entry, &fields))
            return
        }
        var settings = YAMLFields(entries, in: fields.file)
        settings.reportUnknownKeys(
            known: ["headings", "holds", "title", "list", "menu", "feed", "home", "search", "schema"],
            as: .unknownConfigurationKey)
        self.init(Self.kind(entry.key, holding: Self.holding(of: entry.key, &settings)))
        headings = settings.texts("headings").map(\.value)
        title = settings.text("title")?.value
        hasList = settings.boolean("list") ?? true
        isInMenu = settings.boolean("menu") ?? true
        feed = settings.boolean("feed")
        home = settings.boolean("home")
        isSearched = settings.boolean("search") ?? true
        schema = Self.schema(of: kind, &settings)
        reportMissingList(&settings)
        settings.diagnostics.forEach { fields.add($0) }
    }

    /// A feed and a place on the home page are those of a list: where there is none, to ask for them is a mistake.
    private func reportMissingList(_ settings: inout YAMLFields) {
        if kind.isListed, hasList { return }
        for (key, isWanted) in [("feed", feed), ("home", home)] where isWanted == true {
            guard let node = settings.value(key) else { continue }
            settings.report(
                .invalidValue, "\(kind.name) has no list of its own, and so no \(key)", at: node.range,
                fixes: [Fix(hasList ? "ask for it at the kind that its items are of" : "remove list: false, or this")])
        }
    }

    private static func schema(of kind: Section.Kind, _ settings: inout YAMLFields) -> Schema? {
        guard let written = settings.text("schema") else { return nil }
        guard kind.isNamed, kind.holding == .entries else {
            settings.report(
                .invalidValue, "schema says what entries are, but \(kind.name) holds none", at: written.range)
            return nil
        }
        return settings.choice("schema", among: Schema.allCases)
    }

    private static func words(of entry: YAMLEntry, _ fields: inout YAMLFields) -> [String] {
        var settings = YAMLFields([entry], in: fields.file)
        let words = settings.texts(entry.key).map(\.value)
        settings.diagnostics.forEach { fields.add($0) }
        return words
    }

    private static func isName(_ name: String) -> Bool {
        name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil
    }

    private static func known(_ name: String) -> Section.Kind? {
        Section.Kind.known.first { $0.name.hasBytes(of: name) }
    }

    /// The kind of a name: one that the program knows, or the site's own, which holds entries unless it says otherwise.
    private static func kind(_ name: String, holding: Holding?) -> Section.Kind {
        known(name) ?? .named(NamedKind(name: name, holding: holding ?? .entries))
    }

    /// What `holds:` says; of a kind that the program knows it can say nothing else.
    private static func holding(of name: String, _ settings: inout YAMLFields) -> Holding? {
        settings.choice(
            "holds", calledHere: "holds of \(name)", among: known(name).map { [$0.holding] } ?? Holding.allCases)
    }
}
