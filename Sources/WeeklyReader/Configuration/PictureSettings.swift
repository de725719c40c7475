internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension SitePictures {
    /// Reads `logo:`, `favicon:` and `social_image:` of a configuration. Whether the files are there is seen when the site is.
    init(from fields: inout YAMLFields) {
        self.init()
        logo = Self.address("logo", &fields)
        favicon = Self.address("favicon", &fields)
        social = Self.address("social_image", &fields)
    }

    private static func address(_ key: String, _ fields: inout YAMLFields) -> String? {
        guard let written = fields.text(key), !written.value.isEmpty else { return nil }
        let isWhole = URLReference.isWhole(written.value)
        let isOfWeb = ["https://", "http://"].contains { written.value.begins(with: $0) }
        guard !isWhole || isOfWeb, URLPolicy.allows(written.value) else {
            fields.report(
                .invalidValue, "\(key) must be the path of a picture in static/, or an http: or https: address",
                at: written.range,
                fixes: [Fix("write it as \(key.hasBytes(of: "favicon") ? "/favicon.ico" : "/logo.svg")")])
            return nil
        }
        return written.value
    }
}
