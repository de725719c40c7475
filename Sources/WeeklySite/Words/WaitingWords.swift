package import WeeklyModel

/// What editors are told, in the language of their newsletter, of issues that readers cannot see yet.
package struct WaitingWords: Sendable {
    /// Of an issue that its editor calls a draft.
    package let draft: String
    /// Of a page that shows such an issue.
    package let one: String
    /// Of a page that shows several, with `{n}` for their number.
    package let many: String
    /// Monday first, in full.
    let weekdays: [String]
    /// Of an issue that is dated after now, with the moment.
    let due: @Sendable (_ moment: String) -> String

    /// The words for a language tag (BCP 47).
    package static func of(language: String) -> WaitingWords { LanguageWords.of(language: language).waiting }

    /// Nearer than this, a weekday tells a day.
    private static let week = 6 * 86_400

    /// When an issue is published: `due Friday 17:00`, or with its date where that is further off.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package static func due(_ date: DateTime, now: Int, language: String) -> String {
        let language = LanguageWords.of(language: language)
        let words = language.waiting
        let (weekday, time) = (words.weekdays[date.day.weekday.rawValue - 1], String(date.time.text.prefix(5)))
        if date.secondsSinceEpoch - now < week { return words.due("\(weekday) \(time)") }
        return words.due(language.moment(language.day(date.day), weekday, time))
    }
}
