internal import WeeklyDiagnostics
internal import WeeklyModel

extension IssueLimits {
    /// Reads the mapping `limits:` of a configuration.
    init(from fields: inout YAMLFields) {
        self.init()
        var settings = YAMLFields(fields.mapping("limits"), in: fields.file)
        let keys: [(name: String, place: WritableKeyPath<IssueLimits, Int>)] = [
            ("issue_bytes", \.bytes), ("issue_lines", \.lines), ("issue_items", \.items),
            ("front_matter_values", \.values),
        ]
        settings.reportUnknownKeys(known: keys.map(\.name), as: .unknownConfigurationKey)
        for key in keys {
            // What is more is beyond what the reading of an issue is made for.
            if let number = settings.integer(key.name, in: 1...100_000_000) { self[keyPath: key.place] = number }
        }
        settings.diagnostics.forEach { fields.add($0) }
    }
}
