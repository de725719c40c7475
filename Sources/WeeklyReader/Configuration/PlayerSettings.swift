internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension PlayerSettings {
    /// Reads `players:` of a configuration: the form alone, or a mapping.
    init(from fields: inout YAMLFields) {
        self.init()
        guard let node = fields.value("players") else { return }
        guard case .mapping(let entries) = node.kind else {
            form = fields.choice("players", among: Form.allCases) ?? form
            return
        }
        var settings = YAMLFields(entries, in: fields.file)
        settings.reportUnknownKeys(known: ["form", "pictures"], as: .unknownConfigurationKey)
        form = settings.choice("form", among: Form.allCases) ?? form
        hasPictures = settings.boolean("pictures") ?? hasPictures
        settings.diagnostics.forEach { fields.add($0) }
    }
}

extension PlayerStyle {
    init(_ settings: PlayerSettings) {
        self.init(loadsOnClick: settings.form == .click, showsPictures: settings.hasPictures)
    }
}
