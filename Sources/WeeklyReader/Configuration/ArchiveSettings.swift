internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

extension ArchiveRules {
    /// Reads what a configuration says of how the issues' files are written.
    init(from fields: inout YAMLFields) {
        self.init()
        ignoredKeys = IgnoredKeys(from: &fields)
        patterns = Self.patterns("issues", &fields, IssuePattern.parse)
        titlePatterns = Self.patterns("title_pattern", &fields, TextPattern.parse)
        cadence = Cadence(from: &fields)
        asksGit = Self.asksGit(&fields)
        anchors = fields.choice("anchors", among: AnchorRule.allCases) ?? anchors
        templateTags = fields.choice("template_tags", among: TemplateTags.allCases)
        replacements = Self.replacements(&fields)
        referenceFiles = Self.referenceFiles(&fields)
    }

    private static func replacements(_ fields: inout YAMLFields) -> [Replacement] {
        fields.mapping("replace").compactMap { entry in
            if case .scalar(let text, _) = entry.value.kind, !entry.key.isEmpty {
                return Replacement(entry.key, by: entry.value.isNull ? "" : text)
            }
            fields.report(.wrongType, "replace is a mapping of texts to texts", at: entry.keyRange)
            return nil
        }
    }

    private static func referenceFiles(_ fields: inout YAMLFields) -> [String] {
        fields.texts("references").compactMap { written in
            let parts = written.value.parts(at: .slash)
            if !parts.contains(where: { ["", ".", ".."].contains($0) }) { return written.value }
            fields.report(.invalidValue, "references are files below the site's folder", at: written.range)
            return nil
        }
    }

    /// A pattern or a list of patterns.
    private static func patterns<Pattern>(
        _ key: String, _ fields: inout YAMLFields, _ parse: (String) -> Result<Pattern, TextPattern.Problem>
    ) -> [Pattern] {
        var patterns: [Pattern] = []
        for written in fields.texts(key) {
            switch parse(written.value) {
            case .success(let pattern): patterns.append(pattern)
            case .failure(let problem):
                fields.report(.invalidValue, problem.message, at: written.range, fixes: [.init(problem.fix)])
            }
        }
        return patterns
    }

    private static func asksGit(_ fields: inout YAMLFields) -> Bool {
        guard let written = fields.text("dates_from") else { return false }
        if written.value.hasBytes(of: "git") { return true }
        fields.report(.invalidValue, "dates_from knows git only", at: written.range, fixes: [.init("write git")])
        return false
    }
}

extension IgnoredKeys {
    /// Reads `front_matter: {ignore: …}`.
    init(from fields: inout YAMLFields) {
        var settings = YAMLFields(fields.mapping("front_matter"), in: fields.file)
        settings.reportUnknownKeys(known: ["ignore"], as: .unknownConfigurationKey)
        let words = settings.texts("ignore").map(\.value)
        let isList = if case .sequence? = settings.value("ignore")?.kind { true } else { false }
        self.init()
        isAll = !isList && words.contains("all")
        names = isAll ? [] : Set(texts: words)
        settings.diagnostics.forEach { fields.add($0) }
    }
}
