internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

extension HostingSettings {
    /// Reads the mapping `hosting:` of a configuration.
    init(from fields: inout YAMLFields) {
        self.init()
        var settings = YAMLFields(fields.mapping("hosting"), in: fields.file)
        settings.reportUnknownKeys(known: ["headers", "redirects", "precompressed"], as: .unknownConfigurationKey)
        writesHeaders = settings.boolean("headers") ?? writesHeaders
        writesRedirects = settings.boolean("redirects") ?? writesRedirects
        let wanted = settings.texts("precompressed").compactMap { Self.compression($0, &settings) }
        compressions = Compression.allCases.filter(wanted.contains)
        settings.diagnostics.forEach { fields.add($0) }
    }

    private static func compression(_ written: Located<String>, _ settings: inout YAMLFields) -> Compression? {
        if let form = Compression.allCases.first(where: { $0.rawValue.hasBytes(of: written.value) }) { return form }
        settings.report(
            .invalidValue, "precompressed must be br, gz or both", at: written.range,
            fixes: [.init("write [br, gz]")])
        return nil
    }
}
