internal import WeeklyModel
internal import WeeklyText

/// All that a site says in one language: one value a language, each in a file of its own beside this one.
struct LanguageWords: Sendable {
    /// The words of pages by their keys. Every language has the same keys, in alphabetical order.
    let words: [(String, String)]
    /// Monday first.
    let weekdays: [String]
    let dates: DateNames
    let scheduleKinds: [ScheduleEntry.Kind: String]
    /// January first.
    let monthNames: [String]
    /// How days, months and moments are written, for files of other languages to begin with.
    let dateForms: [InterfaceWord]
    /// A day as people write it.
    let day: @Sendable (Day) -> String
    /// A month as people write it.
    let month: @Sendable (Month) -> String
    /// A day, as `day` writes it, with its weekday and, where one is known, the time.
    let moment: @Sendable (_ day: String, _ weekday: String, _ time: String?) -> String
    let feeds: FeedWords
    let waiting: WaitingWords

    /// Chinese for every language tag (BCP 47) that begins with `zh`, else English.
    static func of(language: String) -> LanguageWords {
        language.lowercased().parts(at: .hyphen).first == "zh" ? chinese : english
    }
}
