internal import WeeklyDiagnostics
internal import WeeklyModel

extension Cadence {
    /// Reads `cadence: {first: {number: 1, date: 2018-04-20}, every: week, points: […]}`; nil where it is not written, or wrong.
    init?(from fields: inout YAMLFields) {
        guard let node = fields.value("cadence") else { return nil }
        var settings = YAMLFields(fields.mapping("cadence"), in: fields.file)
        settings.reportUnknownKeys(known: ["first", "every", "points"], as: .unknownConfigurationKey)
        let step = Self.step(&settings)
        let first = Self.point(settings.mapping("first"), &settings)
        let others = settings.list("points").compactMap { node -> Point? in
            guard case .mapping(let entries) = node.kind else {
                settings.report(.wrongType, "a point of cadence has a number and a date", at: node.range)
                return nil
            }
            return Self.point(entries, &settings)
        }
        if first == nil, !settings.diagnostics.hasErrors, case .mapping = node.kind {
            settings.report(
                .invalidValue, "cadence needs the first issue's number and date", at: node.range,
                fixes: [.init("write it as cadence: {first: {number: 1, date: 2018-04-20}, every: week}")])
        }
        settings.diagnostics.forEach { fields.add($0) }
        guard let step, let first else { return nil }
        self.init([first] + others, every: step)
    }

    private static func step(_ settings: inout YAMLFields) -> Step? {
        guard let written = settings.text("every") else { return .days(7) }
        if let step = step(written.value) { return step }
        settings.report(
            .invalidValue, "every must be a time from one issue to the next", at: written.range,
            fixes: [.init("write day, week, month, 2 weeks, or 10 days")])
        return nil
    }

    private static func point(_ entries: [YAMLEntry], _ settings: inout YAMLFields) -> Point? {
        guard !entries.isEmpty else { return nil }
        var fields = YAMLFields(entries, in: settings.file)
        fields.reportUnknownKeys(known: ["number", "date"], as: .unknownConfigurationKey)
        let number = fields.integer("number", in: 0...999_999_999)
        let written = fields.text("date")
        let date = written.flatMap { DateTime(frontMatterText: UsualDate.text(of: $0.value) ?? "", in: .utc) }
        if let written, date == nil { fields.report(.invalidValue, "this is no date", at: written.range) }
        fields.diagnostics.forEach { settings.add($0) }
        guard let number, let date else { return nil }
        return Point(number: number, day: date.day)
    }
}
