internal import WeeklyModel
internal import WeeklyTemplates

/// What the site itself says to its readers, in Chinese and in English: the one place to translate.
struct InterfaceWords: Sendable {
    /// What templates find below `words`.
    let record: TemplateRecord
    private let isChinese: Bool

    /// Chinese for every language tag that begins with `zh`, else English.
    init(language: String) {
        isChinese = language.lowercased().split(separator: "-").first == "zh"
        let words = isChinese ? Self.chinese : Self.english
        record = TemplateRecord(words.map { ($0.0, .string($0.1)) })
    }

    /// A day as people write it.
    func text(of day: Day) -> String {
        if isChinese { return "\(day.year) 年 \(day.month) 月 \(day.day) 日" }
        return "\(day.day) \(Self.months[day.month - 1]) \(day.year)"
    }

    private static let chinese: [(String, String)] = [
        ("all_issues", "全部期刊"),
        ("answerer", "回答"),
        ("asker", "提问"),
        ("draft", "草稿"),
        ("footnotes", "注释"),
        ("home", "首页"),
        ("newer", "较新的期刊"),
        ("next_issue", "下一期"),
        ("not_found", "找不到这个页面"),
        ("not_found_hint", "它可能已经移走，也可能地址有误。"),
        ("older", "较早的期刊"),
        ("page", "页码"),
        ("permalink", "固定链接"),
        ("previous_issue", "上一期"),
        ("project", "项目"),
        ("skip", "跳到正文"),
        ("subscribe", "订阅"),
    ]

    private static let english: [(String, String)] = [
        ("all_issues", "All issues"),
        ("answerer", "Answer"),
        ("asker", "Question"),
        ("draft", "Draft"),
        ("footnotes", "Notes"),
        ("home", "Home"),
        ("newer", "Newer issues"),
        ("next_issue", "Next issue"),
        ("not_found", "There is no such page"),
        ("not_found_hint", "It may have moved, or the address may be mistyped."),
        ("older", "Older issues"),
        ("page", "Page"),
        ("permalink", "Permalink"),
        ("previous_issue", "Previous issue"),
        ("project", "Project"),
        ("skip", "Skip to content"),
        ("subscribe", "Subscribe"),
    ]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
