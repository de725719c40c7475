internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Reads `languages:` of a configuration: a list of tags, or a mapping of tags to what the site says in each language.
struct LanguageSettings {
    /// What the site says of kinds.
    let kinds: [KindSettings]
    /// The program's own words in a language.
    let words: (String) -> [InterfaceWord]
    /// Whether the site has a file with the words of a language.
    let hasWords: (String) -> Bool

    /// A language as it is written, and what is said in it.
    private struct Written {
        let tag: Located<String>
        let texts: [YAMLEntry]
    }

    /// The first of the languages, which is the main one; nil where `languages:` is not written or names none.
    static func mainLanguage(in fields: YAMLFields) -> Located<String>? {
        var fields = fields
        return written(in: &fields).map(\.tag).first { LanguageTag.isOne($0.value) }
    }

    /// The site's languages, the main one first; none of a site of one language.
    func languages(from fields: inout YAMLFields) -> [SiteLanguage] {
        Self.reportNone(&fields)
        let written = Self.written(in: &fields).filter { Self.isUsable($0.tag, &fields) }
        Self.reportRepeated(written.map(\.tag), &fields)
        Self.reportOtherMain(written.first?.tag, &fields)
        for language in written.dropFirst() where !hasWords(language.tag.value) { fields.reportUnspoken(language.tag) }
        return written.map { language($0, &fields) }
    }

    private static func written(in fields: inout YAMLFields) -> [Written] {
        guard case .mapping(let entries)? = fields.value("languages")?.kind else {
            return fields.texts("languages").map { Written(tag: $0, texts: []) }
        }
        return entries.map { entry in
            var own = YAMLFields([entry], in: fields.file)
            let texts = own.mapping(entry.key)
            own.diagnostics.forEach { fields.add($0) }
            return Written(tag: Located(entry.key, entry.keyRange), texts: texts)
        }
    }

    // MARK: Tags

    private static func reportNone(_ fields: inout YAMLFields) {
        guard let node = fields.value("languages") else { return }
        let isEmpty =
            switch node.kind {
            case .scalar: false
            case .sequence(let nodes): nodes.allSatisfy(\.isNull)
            case .mapping(let entries): entries.isEmpty
            }
        guard isEmpty else { return }
        fields.report(
            .invalidValue, "languages names no language", at: node.range,
            fixes: [.init("write languages: [zh-CN, en], the main language first")])
    }

    private static func isUsable(_ tag: Located<String>, _ fields: inout YAMLFields) -> Bool {
        if LanguageTag.isOne(tag.value) { return true }
        fields.report(
            .invalidValue, "\(tag.value) is no language tag", at: tag.range,
            fixes: [.init("write languages: [zh-CN, en], the main language first")])
        return false
    }

    private static func reportRepeated(_ tags: [Located<String>], _ fields: inout YAMLFields) {
        for (index, tag) in tags.enumerated()
        where tags[..<index].contains(where: { SiteLanguage.isSame($0.value, tag.value) }) {
            fields.report(.invalidValue, "languages names \(tag.value) twice", at: tag.range)
        }
    }

    private static func reportOtherMain(_ first: Located<String>?, _ fields: inout YAMLFields) {
        guard let first, let main = fields.text("language"), LanguageTag.isOne(main.value),
            !SiteLanguage.isSame(main.value, first.value)
        else { return }
        fields.report(
            .invalidValue,
            "the first of languages is the site's main language, which is \(first.value) here, but language says \(main.value)",
            at: first.range, fixes: [.init("put \(main.value) first, or remove language:")])
    }

    // MARK: Texts

    private func language(_ written: Written, _ fields: inout YAMLFields) -> SiteLanguage {
        var language = SiteLanguage(written.tag.value)
        var texts = YAMLFields(written.texts, in: fields.file)
        texts.reportUnknownKeys(
            known: ["name", "title", "description", "copyright", "menu", "words", "kinds"],
            as: .unknownConfigurationKey)
        language.name = texts.text("name")?.value
        language.title = texts.text("title")?.value
        language.description = texts.text("description")?.value
        language.copyright = texts.text("copyright")?.value
        language.menu = MenuSettings(kinds: kinds).entries(from: &texts)
        language.words = [InterfaceWord](from: &texts, known: words(language.tag))
        language.kindTitles = kindTitles(&texts)
        texts.diagnostics.forEach { fields.add($0) }
        return language
    }

    private func kindTitles(_ texts: inout YAMLFields) -> [SiteLanguage.KindTitle] {
        var titles = YAMLFields(texts.mapping("kinds"), in: texts.file)
        titles.reportUnknownKeys(
            known: kinds.map(\.kind.name), as: .unknownConfigurationKey,
            hint: "what a kind is called in a language is said of the kinds that the site's own kinds: has")
        let read = kinds.compactMap { kind in
            titles.text(kind.kind.name).map { SiteLanguage.KindTitle(name: kind.kind.name, title: $0.value) }
        }
        titles.diagnostics.forEach { texts.add($0) }
        return read
    }
}

extension YAMLFields {
    /// Says that the site's own words are in English for a language.
    mutating func reportUnspoken(_ language: Located<String>) {
        guard !Self.isSpoken(language.value) else { return }
        report(
            .unknownLanguage, "the site's own words, such as those of menus, are in English for \(language.value)",
            at: language.range,
            fixes: [
                .init(
                    "write languages/\(language.value).yml; sofaweekly words \(language.value) prints one to begin with"
                )
            ])
    }

    /// The words of the site's own pages are in these languages.
    private static func isSpoken(_ language: String) -> Bool {
        let language = language.utf8.prefix { $0 != .hyphen }.map(\.lowercasedASCII)
        return ["zh", "en"].contains { $0.utf8.elementsEqual(language) }
    }
}
