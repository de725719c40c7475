internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension [ProjectSettings] {
    /// Reads the mapping `projects:` of a configuration: names with what the site says of each, or a list of names.
    init(from fields: inout YAMLFields) {
        self = []
        guard let node = fields.value("projects") else { return }
        if case .sequence = node.kind {
            self = fields.texts("projects").filter { ProjectSettings.isName($0, &fields) }.map {
                ProjectSettings($0.value)
            }
        } else {
            self = fields.mapping("projects").compactMap { ProjectSettings($0, &fields) }
        }
        reportSharedNames(&fields, at: node.range)
    }

    /// A name is of one project: of which, nobody could tell otherwise.
    private func reportSharedNames(_ fields: inout YAMLFields, at range: SourceRange) {
        var owners: [ExactText: String] = [:]
        for project in self {
            for name in project.names {
                let owner = owners[ProjectName.key(name)] ?? project.name
                owners[ProjectName.key(name)] = owner
                guard !owner.hasBytes(of: project.name) else { continue }
                fields.report(
                    .invalidValue, "\(name) is a name of two projects, \(owner) and \(project.name)", at: range)
            }
        }
    }
}

extension ProjectSettings {
    /// One entry: a name with a mapping, with an address, or alone. Nil for what is none; the fields then say so.
    fileprivate init?(_ entry: YAMLEntry, _ fields: inout YAMLFields) {
        guard Self.isName(Located(entry.key, entry.keyRange), &fields) else { return nil }
        self.init(entry.key)
        guard case .mapping(let entries) = entry.value.kind else {
            var settings = YAMLFields([entry], in: fields.file)
            home = Self.address(entry.key, &settings)
            settings.diagnostics.forEach { fields.add($0) }
            return
        }
        var settings = YAMLFields(entries, in: fields.file)
        settings.reportUnknownKeys(
            known: ["aliases", "home", "repository", "description", "hide"], as: .unknownConfigurationKey)
        aliases = settings.texts("aliases").filter { Self.isName($0, &settings) }.map(\.value)
        home = Self.address("home", &settings)
        repository = Self.repository(&settings)
        description = settings.text("description")?.value
        isHidden = settings.boolean("hide") ?? false
        settings.diagnostics.forEach { fields.add($0) }
    }

    /// Whether a text can name a project: one of marks alone would be equal to all others.
    fileprivate static func isName(_ name: Located<String>, _ fields: inout YAMLFields) -> Bool {
        if !ProjectName.key(name.value).isEmpty { return true }
        fields.report(.invalidValue, "the name of a project has letters or digits", at: name.range)
        return false
    }

    private static func address(_ key: String, _ settings: inout YAMLFields) -> String? {
        guard let written = settings.text(key) else { return nil }
        if URLPolicy.allows(written.value) { return written.value }
        settings.report(
            .invalidValue, "this must be an http: or https: address, or a path of this site", at: written.range)
        return nil
    }

    private static func repository(_ settings: inout YAMLFields) -> Repository? {
        guard let written = settings.text("repository") else { return nil }
        if let repository = Repository(written: written.value) { return repository }
        settings.report(
            .invalidValue, "repository must be the address of a repository", at: written.range,
            fixes: [.init("write it as https://github.com/OWNER/NAME, or OWNER/NAME where it is on GitHub")])
        return nil
    }
}
