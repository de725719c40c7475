internal import WeeklyDiagnostics
internal import WeeklyModel

extension [ReadingWords] {
    /// Reads `reading_words: {questions: {asks: […]}}`.
    init(from fields: inout YAMLFields) {
        self.init()
        var groups = YAMLFields(fields.mapping("reading_words"), in: fields.file)
        groups.reportUnknownKeys(known: NamedGroup.all.map(\.name), as: .unknownConfigurationKey)
        for group in NamedGroup.all {
            var roles = YAMLFields(groups.mapping(group.name), in: fields.file)
            roles.reportUnknownKeys(known: group.roles, as: .unknownConfigurationKey)
            for role in group.roles {
                let words = roles.texts(role).map(\.value).filter { !$0.isEmpty }
                if !words.isEmpty { append(ReadingWords(group: group.name, role: role, words: words)) }
            }
            roles.diagnostics.forEach { groups.add($0) }
        }
        groups.diagnostics.forEach { fields.add($0) }
    }
}
