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
            form = Self.form("players", &fields) ?? form
            return
        }
        var settings = YAMLFields(entries, in: fields.file)
        settings.reportUnknownKeys(known: ["form", "pictures"], as: .unknownConfigurationKey)
        form = Self.form("form", &settings) ?? form
        hasPictures = settings.boolean("pictures") ?? hasPictures
        settings.diagnostics.forEach { fields.add($0) }
    }

    private static func form(_ key: String, _ fields: inout YAMLFields) -> Form? {
        guard let written = fields.text(key) else { return nil }
        if let form = Form.allCases.first(where: { $0.rawValue.hasBytes(of: written.value) }) { return form }
        let names = Form.allCases.map(\.rawValue)
        let near = NearMiss.of(written.value, among: names)
        fields.report(
            .invalidValue, "\(key) must be one of: \(names.joined(separator: ", "))", at: written.range,
            fixes: near.map { [Fix("did you mean \($0)?", .guess, edits: [Edit(written.range, to: $0)])] } ?? [])
        return nil
    }
}

extension PlayerStyle {
    init(_ settings: PlayerSettings) {
        self.init(loadsOnClick: settings.form == .click, showsPictures: settings.hasPictures)
    }
}
