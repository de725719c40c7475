package import WeeklyDiagnostics
internal import WeeklyMarkdown
package import WeeklyModel
internal import WeeklyText

/// Reads sofaweekly.yml.
package struct ConfigurationReader {
    /// Every key of the file; docs/configuration.md explains each.
    package static let keys = [
        "title", "base_url", "language", "languages", "time_zone", "publishes", "description", "author", "copyright",
        "permalink",
        "issues_per_page",
        "feed_items", "outputs", "subscribe", "line_breaks", "highlight", "math", "players", "links", "kinds",
        "sections",
        "projects",
        "words", "reading_words", "logo", "favicon", "social_image", "qr_code", "csp", "menu", "theme", "lists",
        "date_formats",
        "header_links", "footer_links", "bundle_files", "issues",
        "front_matter", "title_pattern", "cadence", "dates_from", "anchors", "template_tags", "replace", "references",
        "limits",
        "former_hosts", "other_paths",
        "allow_removal", "hosting",
        "diagnostics",
        "extra",
    ]

    private var fields: YAMLFields
    /// Whether the site has a file with the words of a language.
    private let hasWords: (String) -> Bool

    /// The configuration, or nil where a key is missing or a value is wrong; the diagnostics then say what.
    ///
    /// - Parameters:
    ///   - knownDiagnostics: those whose severity may be set.
    ///   - knownWords: those of the interface in a language, for which the site may have words of its own.
    ///   - hasWords: whether the site has a file with the words of a language.
    ///   - dateNames: what every date has for templates; a form of dates is called otherwise.
    ///   - pageNames: the folders in which the program has pages of its own; a kind with a list is called otherwise.
    package static func read(
        _ file: SourceFile, knownDiagnostics: [DiagnosticID] = [],
        knownWords: @escaping (_ language: String) -> [InterfaceWord] = { _ in [] }, dateNames: [String] = [],
        pageNames: [String] = [],
        hasWords: @escaping (_ language: String) -> Bool = { _ in false }
    ) -> (Configuration?, [Diagnostic]) {
        let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
        guard !diagnostics.hasErrors else { return (nil, diagnostics) }
        var reader = ConfigurationReader(fields: YAMLFields(entries, in: file), hasWords: hasWords)
        var configuration = reader.read()
        // Read also where something else is wrong, so that all mistakes are told at once.
        let severities = SeverityOverrides(from: &reader.fields, known: knownDiagnostics)
        let language = configuration?.language ?? Self.language(in: file) ?? Configuration.usualLanguage
        let words = [InterfaceWord](from: &reader.fields, known: knownWords(language))
        let dateFormats = [DateFormat](from: &reader.fields, taken: dateNames)
        let languages = LanguageSettings(
            kinds: configuration?.kinds ?? [], words: knownWords, hasWords: hasWords
        ).languages(from: &reader.fields)
        reader.fields.reportTakenAddresses(of: configuration?.kinds ?? [], languages, pages: pageNames)
        configuration?.severities = severities
        configuration?.dateFormats = dateFormats
        configuration?.words = words
        configuration?.setLanguages(languages)
        let all = diagnostics + reader.fields.diagnostics
        return (all.hasErrors ? nil : configuration, all)
    }

    /// The newsletter's language, also where something else is wrong; nil where the file is no YAML.
    package static func language(in file: SourceFile) -> String? {
        let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
        guard !diagnostics.hasErrors else { return nil }
        var reader = ConfigurationReader(fields: YAMLFields(entries, in: file))
        var configuration = Configuration(title: "", address: .example)
        reader.readLanguage(into: &configuration)
        return configuration.language
    }

    private init(fields: YAMLFields, hasWords: @escaping (String) -> Bool = { _ in false }) {
        self.fields = fields
        self.hasWords = hasWords
    }

    private mutating func read() -> Configuration? {
        fields.reportUnknownKeys(
            known: Self.keys, as: .unknownConfigurationKey,
            hint: "keys of this site's own templates belong below extra:")
        fields.reportCutValues(sentences: ["title", "description", "author", "copyright"])
        let title = required("title", example: "title: SOFA Weekly")
        let address = address()
        var configuration = Configuration(title: title ?? "", address: address ?? .example)
        readTexts(into: &configuration)
        readLanguage(into: &configuration)
        configuration.publishes = PublishingTime(from: &fields)
        readPermalink(into: &configuration)
        configuration.issuesPerPage = fields.integer("issues_per_page", in: 1...1000) ?? configuration.issuesPerPage
        configuration.feedItems = fields.integer("feed_items", in: 1...1000) ?? configuration.feedItems
        readOutputs(into: &configuration)
        configuration.subscribe = SubscribeSettings(from: &fields)
        configuration.lineBreaks = fields.choice("line_breaks", among: LineBreaks.allCases) ?? configuration.lineBreaks
        configuration.highlightsCode = fields.boolean("highlight") ?? configuration.highlightsCode
        configuration.readsFormulas = fields.boolean("math") ?? configuration.readsFormulas
        configuration.players = PlayerSettings(from: &fields)
        configuration.links = LinkSettings(from: &fields)
        configuration.kinds = [KindSettings](from: &fields)
        configuration.projects = [ProjectSettings](from: &fields)
        configuration.readingWords = [ReadingWords](from: &fields)
        configuration.menu = MenuSettings(kinds: configuration.kinds).entries(from: &fields)
        configuration.theme = ThemeReference("theme", from: &fields)
        configuration.lists = ListSettings(kinds: configuration.kinds).lists(from: &fields)
        configuration.pictures = SitePictures(from: &fields)
        configuration.policy = PolicySources(from: &fields)
        configuration.headerLinks = links("header_links")
        configuration.footerLinks = links("footer_links")
        configuration.bundleFiles = bundleFiles()
        configuration.limits = IssueLimits(from: &fields)
        configuration.archive = ArchiveRules(from: &fields)
        configuration.formerHosts = fields.texts("former_hosts").map(\.value).map(Self.withoutScheme)
        configuration.otherPaths = otherPaths()
        configuration.allowsRemoval = fields.boolean("allow_removal") ?? configuration.allowsRemoval
        configuration.showsQRCode = fields.boolean("qr_code") ?? configuration.showsQRCode
        configuration.hosting = HostingSettings(from: &fields)
        configuration.extra = fields.mapping("extra").map { ExtraValue.Entry($0.key, ExtraValue($0.value)) }
        return title == nil || address == nil ? nil : configuration
    }

    private mutating func readTexts(into configuration: inout Configuration) {
        configuration.description = fields.text("description")?.value
        configuration.copyright = fields.text("copyright")?.value
        configuration.author = author()
    }

    private mutating func required(_ key: String, example: String) -> String? {
        if let written = fields.text(key), !written.value.isEmpty { return written.value }
        guard fields.value(key) == nil else { return nil }
        let place = fields.entries.last { $0.key == key }?.keyRange ?? fields.file.range(ofLine: 1)
        fields.report(
            .missingKey, "the site has no \(key)", at: place, fixes: [.init("add a line such as \(example)")])
        return nil
    }

    private mutating func address() -> SiteAddress? {
        guard let written = required("base_url", example: "base_url: https://example.org/") else { return nil }
        if let address = SiteAddress(written) {
            reportLocal(address)
            return address
        }
        report(
            "base_url", "base_url must be the http: or https: address at which the site will stand, without ? and #",
            fix: "write it as https://example.org/ or https://example.org/weekly/")
        return nil
    }

    /// Feeds, calendars and permalinks hold whole addresses: nobody else reaches these.
    private mutating func reportLocal(_ address: SiteAddress) {
        guard address.isLocal, let place = fields.value("base_url")?.range else { return }
        fields.report(
            .localAddress,
            "this address is of this machine alone; links in feeds and calendars lead nowhere for readers",
            at: place, fixes: [.init("write the address at which readers will find the site")])
    }

    private mutating func readLanguage(into configuration: inout Configuration) {
        if let language = fields.text("language") ?? LanguageSettings.mainLanguage(in: fields) {
            let isTag = LanguageTag.isOne(language.value)
            if isTag { configuration.language = language.value }
            if isTag, !hasWords(language.value) { fields.reportUnspoken(language) }
            if !isTag { report("language", "language must be a language tag", fix: "write zh-CN, or en") }
        }
        if let zone = fields.text("time_zone") {
            if let rule = TimeZoneRule(identifier: zone.value) {
                configuration.timeZone = rule
            } else {
                report(
                    "time_zone", "there is no time zone \(zone.value)",
                    fix: "write a name such as Asia/Shanghai, or an offset such as +08:00")
            }
        }
    }

    private mutating func readOutputs(into configuration: inout Configuration) {
        let settings = OutputSettings(from: &fields)
        configuration.outputs = settings.outputs
        configuration.idleSettings = settings.idle(in: fields)
    }

    private mutating func readPermalink(into configuration: inout Configuration) {
        guard let written = fields.text("permalink") else { return }
        switch PermalinkPattern.parse(written.value) {
        case .success(let pattern): configuration.permalink = pattern
        case .failure(let problem): report("permalink", problem.message, fix: problem.fix)
        }
    }

    private mutating func author() -> NamedLink? {
        guard let node = fields.value("author") else { return nil }
        guard case .mapping(let entries) = node.kind else {
            return fields.text("author").map { NamedLink(name: $0.value) }
        }
        return link(entries)
    }

    private mutating func links(_ key: String) -> [NamedLink] {
        fields.list(key).compactMap { node in
            if case .mapping(let entries) = node.kind { return link(entries) }
            fields.report(
                .wrongType, "every link of \(key) must have a name and a url, but this is \(node.description)",
                at: node.range)
            return nil
        }
    }

    private mutating func link(_ entries: [YAMLEntry]) -> NamedLink? {
        var link = YAMLFields(entries, in: fields.file)
        link.reportUnknownKeys(known: ["name", "url"], as: .unknownConfigurationKey)
        let name = link.text("name")
        let url = link.text("url")
        if name == nil, let first = entries.first, link.value("name") == nil {
            link.report(.missingKey, "a link needs a name", at: first.keyRange)
        }
        if let url, !URLPolicy.allows(url.value) {
            link.report(
                .invalidValue, "url must be an http:, https: or mailto: address, or a path of this site", at: url.range)
        }
        link.diagnostics.forEach { fields.add($0) }
        return name.map { NamedLink(name: $0.value, url: url?.value) }
    }

    /// Endings as people write them: `html`, `.HTML`.
    private mutating func bundleFiles() -> Set<ExactText> {
        var endings: Set<ExactText> = []
        for written in fields.texts("bundle_files") {
            let bytes = written.value.utf8.drop { $0 == .dot }.map(\.lowercasedASCII)
            if !bytes.isEmpty, bytes.allSatisfy({ $0.isASCIIAlphanumeric }) {
                endings.insert(String(decoding: bytes, as: UTF8.self))
            } else {
                fields.report(
                    .invalidValue, "bundle_files must be endings of names, such as html or svg", at: written.range)
            }
        }
        return endings
    }

    /// `https://old.example.org/` and `old.example.org` are one.
    private static func withoutScheme(_ host: String) -> String {
        let rest = host.without(start: "https://") ?? host.without(start: "http://") ?? host[...]
        return String(rest.without(end: "/") ?? rest)
    }

    private mutating func otherPaths() -> [String] {
        fields.texts("other_paths").compactMap { written in
            if written.value.utf8.first == .slash { return written.value }
            fields.report(.invalidValue, "other_paths must be paths of this site, such as /blog/", at: written.range)
            return nil
        }
    }

    private mutating func report(_ key: String, _ message: Message, fix: Message) {
        guard let node = fields.value(key) else { return }
        fields.report(.invalidValue, message, at: node.range, fixes: [.init(fix)])
    }
}

extension Configuration {
    /// A site of one language has none beside it, but may say in it what it says of itself.
    fileprivate mutating func setLanguages(_ languages: [SiteLanguage]) {
        guard let main = languages.first else { return }
        takeTexts(of: main)
        words = main.words + words.filter { word in !main.words.contains { $0.key.hasBytes(of: word.key) } }
        for index in kinds.indices {
            let title = main.kindTitles.first { $0.name.hasBytes(of: kinds[index].kind.name) }?.title
            kinds[index].title = title ?? kinds[index].title
        }
        self.languages = languages.count > 1 ? languages : []
        archive.languages = self.languages.map(\.tag)
        permalink = permalink.naming(archive.languages)
    }
}
