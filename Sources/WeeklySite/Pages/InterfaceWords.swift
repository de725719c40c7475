internal import WeeklyModel
internal import WeeklyTemplates

/// What the site itself says to its readers, in Chinese and in English: the one place to translate.
struct InterfaceWords: Sendable {
    /// What templates find below `words`.
    let record: TemplateRecord
    let isChinese: Bool

    /// Chinese for every language tag that begins with `zh`, else English.
    init(language: String) {
        isChinese = language.lowercased().split(separator: "-").first == "zh"
        let words = isChinese ? Self.chinese : Self.english
        record = TemplateRecord(words.map { ($0.0, .string($0.1)) })
    }

    /// One of the words.
    subscript(key: String) -> String {
        if case .string(let text)? = record[key] { text } else { key }
    }

    /// A day as people write it.
    func text(of day: Day) -> String {
        if isChinese { return "\(day.year) 年 \(day.month) 月 \(day.day) 日" }
        return "\(day.day) \(Self.months[day.month - 1]) \(day.year)"
    }

    /// A month as people write it.
    func text(ofMonth month: Int, year: Int) -> String {
        isChinese ? "\(year) 年 \(month) 月" : "\(Self.months[month - 1]) \(year)"
    }

    func text(of kind: ScheduleEntry.Kind) -> String {
        switch kind {
        case .livestream: isChinese ? "直播" : "Livestream"
        case .meetup: isChinese ? "线下活动" : "Meetup"
        case .meeting: isChinese ? "社区会议" : "Meeting"
        }
    }

    func text(of kind: Section.Kind) -> String {
        self[kind == .other || kind == .masthead || kind == .contributors ? "issues" : kind.rawValue]
    }

    // MARK: Records

    /// A date with the forms that templates use.
    func record(of date: DateTime) -> TemplateValue {
        record(of: .dateTime(date))
    }

    /// The same for a day, with or without a time. `time` is empty where none is known.
    func record(of date: DayOrDateTime) -> TemplateValue {
        let time = time(date)
        return [
            "iso": .string(date.text), "day": .string(date.day.text), "text": .string(text(of: date.day)),
            "weekday": .string(weekday(date.day)), "time": .init(time), "full": .string(full(date)),
        ]
    }

    func weekday(_ day: Day) -> String {
        (isChinese ? Self.chineseWeekdays : Self.englishWeekdays)[day.weekday.rawValue - 1]
    }

    // MARK: Words

    private static let chinese: [(String, String)] = [
        ("add_to_calendar", "加入日历"),
        ("all_issues", "全部期刊"),
        ("answer", "答"),
        ("answered", "已回答"),
        ("answerer", "回答"),
        ("archive", "往期"),
        ("articles", "推荐阅读"),
        ("asker", "提问"),
        ("by", "作者"),
        ("changes", "变更"),
        ("close", "关闭"),
        ("copied", "已复制"),
        ("copy_link", "复制链接"),
        ("date_open", "时间待定"),
        ("draft", "草稿"),
        ("events", "社区动态"),
        ("feed", "订阅源"),
        ("feeds", "订阅方式"),
        ("footnotes", "注释"),
        ("home", "首页"),
        ("issues", "期刊"),
        ("latest_issue", "最新一期"),
        ("latest_questions", "最新问答"),
        ("latest_releases", "最新发布"),
        ("level", "难度"),
        ("location", "地点"),
        ("main_menu", "主导航"),
        ("minutes", "分钟读完"),
        ("more", "查看全部"),
        ("more_questions", "查看全部读者问答"),
        ("more_releases", "查看全部版本发布"),
        ("newer", "较新"),
        ("next_issue", "下一期"),
        ("no_upcoming", "暂无即将开始的活动"),
        ("not_found", "找不到这个页面"),
        ("not_found_hint", "它可能已经移走，也可能地址有误。"),
        ("older", "较早"),
        ("outline", "本期目录"),
        ("page", "第"),
        ("past", "往期活动"),
        ("past_mark", "已结束"),
        ("permalink", "固定链接"),
        ("previous_issue", "上一期"),
        ("project", "项目"),
        ("projects", "项目"),
        ("question", "问"),
        ("questions", "读者问答"),
        ("reading", "推荐阅读"),
        ("redirect", "此页已移至新地址"),
        ("releases", "版本发布"),
        ("report", "发布报告"),
        ("review", "回顾"),
        ("schedule", "活动日程"),
        ("scrollable_code", "代码"),
        ("scrollable_table", "表格"),
        ("search", "搜索"),
        ("search_about", "约 {n} 条结果"),
        ("search_all_kinds", "全部内容"),
        ("search_all_projects", "全部项目"),
        ("search_article", "文章"),
        ("search_count", "{n} 条结果"),
        ("search_event", "社区动态"),
        ("search_failed", "搜索数据没有读到，请检查网络后再试。"),
        ("search_hint", "输入词语，即时搜索；多个词以空格分开，须同时出现。按 / 到搜索框，上下方向键在结果间移动。"),
        ("search_kind", "内容"),
        ("search_more", "更多结果"),
        ("search_none", "没有找到。可以换一个词，或去掉筛选。"),
        ("search_noscript", "搜索需要 JavaScript。没有它时，可以在搜索引擎里输入："),
        ("search_noscript_archive", "也可以翻阅全部期刊"),
        ("search_noscript_word", "要找的词"),
        ("search_one", "1 条结果"),
        ("search_project", "项目"),
        ("search_question", "问答"),
        ("search_release", "发布"),
        ("search_schedule", "日程"),
        ("search_task", "任务"),
        ("search_text", "正文"),
        ("search_too_short", "请输入至少一个字。"),
        ("search_wait", "正在搜索……"),
        ("sign_up", "参与方式"),
        ("skip", "跳到正文"),
        ("source", "出处"),
        ("speakers", "嘉宾"),
        ("subscribe", "订阅"),
        ("subscribe_hint", "把下面的地址加到阅读器或日历里，新一期发布时会自动收到。"),
        ("tags", "标签"),
        ("task_done", "完成情况"),
        ("tasks", "新手任务"),
        ("unanswered", "待回答"),
        ("upcoming", "即将开始"),
        ("watch", "观看回放"),
        ("website", "项目主页"),
        ("year_issues", "期"),
    ]

    private static let english: [(String, String)] = [
        ("add_to_calendar", "Add to calendar"),
        ("all_issues", "All issues"),
        ("answer", "A"),
        ("answered", "answered"),
        ("answerer", "Answer"),
        ("archive", "Archive"),
        ("articles", "Recommended reading"),
        ("asker", "Question"),
        ("by", "By"),
        ("changes", "changes"),
        ("close", "Close"),
        ("copied", "Copied"),
        ("copy_link", "Copy link"),
        ("date_open", "Date to be announced"),
        ("draft", "Draft"),
        ("events", "Community news"),
        ("feed", "Feed"),
        ("feeds", "Ways to subscribe"),
        ("footnotes", "Notes"),
        ("home", "Home"),
        ("issues", "Issues"),
        ("latest_issue", "Latest issue"),
        ("latest_questions", "Latest questions"),
        ("latest_releases", "Latest releases"),
        ("level", "Level"),
        ("location", "Place"),
        ("main_menu", "Main menu"),
        ("minutes", "min read"),
        ("more", "See all"),
        ("more_questions", "See all questions"),
        ("more_releases", "See all releases"),
        ("newer", "Newer"),
        ("next_issue", "Next issue"),
        ("no_upcoming", "Nothing is coming up"),
        ("not_found", "There is no such page"),
        ("not_found_hint", "It may have moved, or the address may be mistyped."),
        ("older", "Older"),
        ("outline", "In this issue"),
        ("page", "Page"),
        ("past", "Past"),
        ("past_mark", "over"),
        ("permalink", "Permalink"),
        ("previous_issue", "Previous issue"),
        ("project", "Project"),
        ("projects", "Projects"),
        ("question", "Q"),
        ("questions", "Questions"),
        ("reading", "Reading"),
        ("redirect", "This page has moved"),
        ("releases", "Releases"),
        ("report", "Release notes"),
        ("review", "Review"),
        ("schedule", "Schedule"),
        ("scrollable_code", "Code"),
        ("scrollable_table", "Table"),
        ("search", "Search"),
        ("search_about", "About {n} results"),
        ("search_all_kinds", "Everything"),
        ("search_all_projects", "All projects"),
        ("search_article", "Articles"),
        ("search_count", "{n} results"),
        ("search_event", "Community news"),
        ("search_failed", "The search data could not be read. Check the connection and try again."),
        (
            "search_hint",
            "Results appear while you type; several words must all be there. Press / for the search field, arrow keys move between results."
        ),
        ("search_kind", "Content"),
        ("search_more", "More results"),
        ("search_none", "Nothing found. Try another word, or fewer filters."),
        ("search_noscript", "Search needs JavaScript. Without it, ask a search engine for:"),
        ("search_noscript_archive", "Or browse all issues"),
        ("search_noscript_word", "your words"),
        ("search_one", "1 result"),
        ("search_project", "Project"),
        ("search_question", "Questions"),
        ("search_release", "Releases"),
        ("search_schedule", "Schedule"),
        ("search_task", "Tasks"),
        ("search_text", "Issue text"),
        ("search_too_short", "Type at least one letter."),
        ("search_wait", "Searching…"),
        ("sign_up", "Join"),
        ("skip", "Skip to content"),
        ("source", "From"),
        ("speakers", "Speakers"),
        ("subscribe", "Subscribe"),
        ("subscribe_hint", "Add one of these addresses to your reader or calendar; new issues will come to you."),
        ("tags", "Tags"),
        ("task_done", "Progress"),
        ("tasks", "Good first tasks"),
        ("unanswered", "not answered yet"),
        ("upcoming", "Upcoming"),
        ("watch", "Watch"),
        ("website", "Website"),
        ("year_issues", "issues"),
    ]

    private static let chineseWeekdays = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]

    private static let englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
