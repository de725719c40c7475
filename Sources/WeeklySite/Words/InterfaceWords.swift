package import WeeklyModel
internal import WeeklyTemplates

/// What the site itself says to its readers, in its language.
struct InterfaceWords: Sendable {
    /// What templates find below `words`.
    let record: TemplateRecord
    let language: LanguageWords
    let dates: DateWriter
    /// What templates find below every date.
    let dateFields: DeferredFields<ShownDate>

    /// - Parameters:
    ///   - language: a language tag (BCP 47).
    ///   - table: what a file of the site's says in the language; nil for the program's own words.
    ///   - own: words of the site that stand in front of the language's.
    ///   - dateFormats: how templates of the site may have dates written.
    init(
        language: String, table: LanguageTable? = nil, own: [InterfaceWord] = [], dateFormats: [DateFormat] = []
    ) {
        self.language = table.map(LanguageWords.init) ?? .of(language: language)
        dates = DateWriter(self.language)
        dateFields = ShownDate.fields(with: dateFormats)
        var record = TemplateRecord(self.language.words.map { ($0.0, .string($0.1)) })
        for word in own { record[word.key] = .string(word.text) }
        self.record = record
    }

    /// One of the words.
    subscript(key: String) -> String {
        if case .string(let text)? = record[key] { text } else { key }
    }

    var feeds: FeedWords { language.feeds }

    func text(of kind: ScheduleEntry.Kind) -> String { language.scheduleKinds[kind] ?? kind.rawValue }
}

extension InterfaceWord {
    /// The words of pages in a language (BCP 47): every language has the same keys and gaps.
    package static func ofPages(in language: String) -> [InterfaceWord] {
        LanguageWords.of(language: language).words.map { InterfaceWord($0.0, $0.1) }
    }
}
