internal import WeeklyModel
internal import WeeklyTemplates

/// What the site itself says to its readers, in its language.
struct InterfaceWords: Sendable {
    /// What templates find below `words`.
    let record: TemplateRecord
    let language: LanguageWords

    /// - Parameter language: a language tag (BCP 47).
    init(language: String) {
        self.language = .of(language: language)
        record = TemplateRecord(self.language.words.map { ($0.0, .string($0.1)) })
    }

    /// One of the words.
    subscript(key: String) -> String {
        if case .string(let text)? = record[key] { text } else { key }
    }

    var feeds: FeedWords { language.feeds }

    func text(of kind: ScheduleEntry.Kind) -> String { language.scheduleKinds[kind] ?? kind.rawValue }
}
