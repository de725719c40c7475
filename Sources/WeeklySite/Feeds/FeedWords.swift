/// What feeds and calendars say in the site's language; the words of pages are in `InterfaceWords`.
struct FeedWords: Sendable, Hashable {
    let releases: String
    let questions: String
    let schedule: String

    /// Chinese for every language tag that begins with `zh`, else English.
    static func of(language: String) -> FeedWords {
        let isChinese = language.lowercased().split(separator: "-").first == "zh"
        return isChinese ? chinese : english
    }

    private static let chinese = FeedWords(releases: "版本发布", questions: "读者问答", schedule: "直播与活动日程")
    private static let english = FeedWords(releases: "releases", questions: "questions", schedule: "Schedule")
}
