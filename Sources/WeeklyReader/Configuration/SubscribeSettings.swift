internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension SubscribeSettings {
    /// Reads `subscribe:` of a configuration.
    init(from fields: inout YAMLFields) {
        self.init()
        var settings = YAMLFields(fields.mapping("subscribe"), in: fields.file)
        settings.reportUnknownKeys(known: ["mail", "wechat"], as: .unknownConfigurationKey)
        mail = Self.address("mail", &settings)
        wechat = Self.address("wechat", &settings)
        settings.diagnostics.forEach { fields.add($0) }
    }

    private static func address(_ key: String, _ settings: inout YAMLFields) -> String? {
        guard let written = settings.text(key), !written.value.isEmpty else { return nil }
        if URLPolicy.allows(written.value) { return written.value }
        settings.report(
            .invalidValue, "\(key) must be an http:, https: or mailto: address, or a path of this site",
            at: written.range)
        return nil
    }
}
