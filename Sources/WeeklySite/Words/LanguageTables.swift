package import WeeklyModel
internal import WeeklyText

/// The program's own languages as tables, and a language made of a table.
extension LanguageWords {
    /// What a table says.
    init(_ table: LanguageTable) {
        let months = table.list("months", in: "dates")
        let kinds = ScheduleEntry.Kind.allCases.map { ($0, table.word($0.rawValue, in: "schedule")) }
        let (day, month) = (table.word("day", in: "dates"), table.word("month", in: "dates"))
        let (moment, timed) = (table.word("moment", in: "dates"), table.word("timed_moment", in: "dates"))
        words = table.words(of: "words").map { ($0.key, $0.text) }
        weekdays = table.list("weekdays", in: "dates")
        dates = DateNames(table)
        scheduleKinds = Dictionary(kinds) { first, _ in first }
        self.day = { date in
            day.filled([("day", String(date.day)), ("month", months[date.month - 1]), ("year", String(date.year))])
        }
        self.month = { date in
            month.filled([("month", months[date.month - 1]), ("year", String(date.year))])
        }
        self.moment = { day, weekday, time in
            (time == nil ? moment : timed).filled([("day", day), ("weekday", weekday), ("time", time ?? "")])
        }
        monthNames = months
        dateForms = table.words(of: "dates")
        feeds = FeedWords(table)
        waiting = .of(language: Self.languageOfEditors)
    }

    /// Of what editors are told the program speaks two languages.
    private static let languageOfEditors = "en"
}

extension DateNames {
    fileprivate init(_ table: LanguageTable) {
        func names(_ key: String) -> [String] { table.list(key, in: "dates") }
        self.init(
            months: names("full_months"), shortMonths: names("short_months"), weekdays: names("full_weekdays"),
            dayPeriods: names("day_periods"))
    }

    /// As files of languages have them, beside the names in the usual forms.
    fileprivate var lists: [LanguageTable.List] {
        [
            LanguageTable.List("full_months", months), LanguageTable.List("short_months", shortMonths),
            LanguageTable.List("full_weekdays", weekdays), LanguageTable.List("day_periods", dayPeriods),
        ]
    }
}

extension FeedWords {
    fileprivate init(_ table: LanguageTable) {
        func word(_ key: String) -> String { table.word(key, in: "feeds") }
        self.init(
            releases: word("releases"), questions: word("questions"), schedule: word("schedule"),
            asked: word("asked"), answered: word("answered"))
    }
}

extension String {
    /// The text with its gaps filled.
    fileprivate func filled(_ parts: [(gap: String, text: String)]) -> String {
        parts.reduce(self) { $0.exchanging("{\($1.gap)}", for: $1.text) }
    }
}

extension LanguageTable {
    /// Whether the program has words in a language (BCP 47), rather than English in their place.
    package static func isKnown(_ language: String) -> Bool {
        let first = language.lowercased().parts(at: .hyphen).first ?? ""
        return ["en", "zh"].contains { first.hasBytes(of: $0) }
    }

    /// The program's own words for a language (BCP 47): a file of a site's own has the same keys, gaps and rows.
    package static func of(language: String) -> LanguageTable {
        let own = LanguageWords.of(language: language)
        let schedule = ScheduleEntry.Kind.allCases.map { InterfaceWord($0.rawValue, own.scheduleKinds[$0] ?? "") }
        return LanguageTable([
            Group("words", own.words.map { InterfaceWord($0.0, $0.1) }),
            Group(
                "dates", own.dateForms,
                lists: [List("months", own.monthNames), List("weekdays", own.weekdays)] + own.dates.lists),
            Group("schedule", schedule),
            Group("feeds", own.feeds.words),
        ])
    }
}

extension FeedWords {
    fileprivate var words: [InterfaceWord] {
        [
            InterfaceWord("releases", releases), InterfaceWord("questions", questions),
            InterfaceWord("schedule", schedule), InterfaceWord("asked", asked), InterfaceWord("answered", answered),
        ]
    }
}
