internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

extension LinkSettings {
    /// Reads `links:` of a configuration.
    init(from fields: inout YAMLFields) {
        self.init()
        var settings = YAMLFields(fields.mapping("links"), in: fields.file)
        settings.reportUnknownKeys(known: ["ignore"], as: .unknownConfigurationKey)
        for written in settings.texts("ignore") {
            if Self.mayBeginAddress(written.value) {
                ignored.append(AddressPattern(written.value))
            } else {
                settings.report(
                    .invalidValue, "no address begins so; links: ignore: names addresses such as https://example.org/",
                    at: written.range)
            }
        }
        settings.diagnostics.forEach { fields.add($0) }
    }

    /// Whether an address that is asked may begin so: what nothing begins with would ignore nothing, without a word.
    private static func mayBeginAddress(_ pattern: String) -> Bool {
        let start = pattern.utf8.prefix { $0 != .asterisk }
        return !pattern.isEmpty
            && ["http://", "https://"].contains { start.starts(with: $0.utf8) || $0.utf8.starts(with: start) }
    }
}
