/// What feeds and calendars say; the words of pages are in `LanguageWords.words`.
struct FeedWords: Sendable, Hashable {
    let releases: String
    let questions: String
    let schedule: String
    /// What stands in front of what is asked: `问：`
    let asked: String
    /// What stands in front of an answer: `答：`
    let answered: String
}
