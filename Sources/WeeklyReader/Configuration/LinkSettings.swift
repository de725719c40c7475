internal import WeeklyModel
internal import WeeklyText

extension LinkSettings {
    /// Reads `links:` of a configuration.
    init(from fields: inout YAMLFields) {
        self.init()
        var settings = YAMLFields(fields.mapping("links"), in: fields.file)
        settings.reportUnknownKeys(known: ["ignore"], as: .unknownConfigurationKey)
        ignored = settings.texts("ignore").map { AddressPattern($0.value) }
        settings.diagnostics.forEach { fields.add($0) }
    }
}
