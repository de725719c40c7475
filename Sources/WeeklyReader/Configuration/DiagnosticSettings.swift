internal import WeeklyDiagnostics
internal import WeeklyText

extension SeverityOverrides {
    /// Reads the mapping `diagnostics:` of a configuration: levels by the names of diagnostics.
    ///
    /// - Parameter known: all diagnostics that there are.
    init(from fields: inout YAMLFields, known: [DiagnosticID]) {
        self.init()
        var settings = YAMLFields(fields.mapping("diagnostics"), in: fields.file)
        settings.reportUnknownKeys(
            known: known.map(\.name), as: .unknownConfigurationKey,
            hint: "the name of a diagnostic stands in brackets behind its message")
        for id in known {
            guard let written = settings.text(id.name) else { continue }
            self[id] = Self.level(written, of: id, &settings)
        }
        settings.diagnostics.forEach { fields.add($0) }
    }

    /// Nil for what may not stand there; the settings then say so.
    private static func level(_ written: Located<String>, of id: DiagnosticID, _ settings: inout YAMLFields) -> Level? {
        guard let level = Level(rawValue: written.value) else {
            let names = Level.allCases.map(\.rawValue)
            let near = NearMiss.of(written.value, among: names)
            let fix = near.map { Fix("did you mean \($0)?", .guess, edits: [Edit(written.range, to: $0)]) }
            settings.report(
                .invalidValue, "\(id.name) must be one of \(names.joined(separator: ", "))", at: written.range,
                fixes: fix.map { [$0] } ?? [])
            return nil
        }
        if allow(level, for: id) { return level }
        settings.report(
            .invalidValue, "\(id.name) cannot be less than an error: what it is about is missing from the site",
            at: written.range, fixes: [Fix("remove this line, and mend what the error names")])
        return nil
    }
}
