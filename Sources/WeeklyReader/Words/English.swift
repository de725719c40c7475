internal import WeeklyModel
internal import WeeklyText

extension Language {
    /// English, as far as editors who write Chinese use it. Names of projects and hosts are none of a language's words, but stand
    /// here where they mean something to readers.
    static let english = Language(
        articles: ArticleWords(
            pointers: ["here"], asks: ["Submit your", "Please submit", "submit your"],
            introductions: ["This week's ", "This week’s "], nothing: ["No "]),
        dates: DateWords(afternoonMarks: ["PM", "pm", "p.m"], ordinals: ["st", "nd", "rd", "th"]),
        events: .english, headings: .english, months: .english,
        numbers: NumberWords(abbreviations: ["NO.", "No.", "no."], questionLeads: ["Q"]),
        people: PeopleWords(
            ranks: ["Maintainer", "Committer", "committer", "maintainer", "PMC", "CTO", "CEO"], bylines: [" by "]),
        projects: .english,
        questions: QuestionWords(askMarks: ["Q", "Question"], answerMarks: ["A", "Answer"]),
        releases: .english, schedule: .english, tasks: .english)
}

extension EventWords {
    fileprivate static let english = EventWords(
        ranks: ["committer", "pmc", "maintainer"],
        rankTitles: ["Committer", "committer"],
        awaits: ["Committer"],
        news: ["Committer"])
}

extension HeadingWords {
    fileprivate static let english = HeadingWords(signs: [
        Signs(.masthead, .strong, ["sofa weekly"]),
        Signs(.questions, .strong, ["q&a"]),
        Signs(.contributors, .strong, ["contributor", "contributors"]),
        Signs(.tasks, .strong, ["good first issue", "good first issues"]),
        Signs(.events, .strong, ["big news"]),
        Signs(.releases, .weak, ["release", "releases"]),
        Signs(.schedule, .weak, ["channel", "meetup", "meetups"]),
        Signs(.events, .weak, ["news", "committer", "committers"]),
        Signs(.questions, .weak, ["issue", "issues"]),
        Signs(.quotes, .strong, ["quote of the week", "quotes of the week"]),
    ])
}

extension MonthWords {
    fileprivate static let english = MonthWords(
        january: ["january", "jan"],
        february: ["february", "feb"],
        march: ["march", "mar"],
        april: ["april", "apr"],
        may: ["may"],
        june: ["june", "jun"],
        july: ["july", "jul"],
        august: ["august", "aug"],
        september: ["september", "sep", "sept"],
        october: ["october", "oct"],
        november: ["november", "nov"],
        december: ["december", "dec"])
}

extension ProjectWords {
    fileprivate static let english = ProjectWords(
        phrases: ["issue", "Issue", "PR"],
        nouns: [
            "issue", "issues", "pr", "prs", "pull request", "demo", "github", "gitee", "doc", "docs", "faq", "url",
            "link",
            "ps", "ref", "wiki", "blog", "api", "readme", "sample", "samples", "example", "examples", "note", "tips",
        ],
        suffixes: ["GitHub", "Github"],
        issues: [" issues", " Issues", " ISSUE", " PR", " pr", "issue", "Issue"])
}

extension ReleaseWords {
    fileprivate static let english = ReleaseWords(
        namePrefixes: ["Release "],
        nameSuffixes: [" Release", " release"],
        versionJoints: ["and"],
        reports: ["Release Note", "Release note"],
        reportSentences: ["Changelog", "CHANGELOG"],
        thanks: ["New Contributors"],
        changeVerbs: ["add ", "support ", "fix ", "upgrade ", "remove "],
        groupWords: [
            "new ", "features", "feature", "bugfixes", "bugfix", "bug", "fixes", "fix", "improvements", "improvement",
            "enhancements", "enhancement", "performance", "refactoring", "refactor", "breaking changes", "changes",
            "others",
            "other", "docs", "and ",
        ],
        announcing: ["Announcing ", "Introducing ", "Release of "])
}

extension ScheduleWords {
    fileprivate static let english = ScheduleWords(
        streams: ["Channel", "Webinar", "webinar"],
        net: ["Zoom", "zoom"],
        occasions: ["Meetup", "Webinar", "Channel", "Summit", "Conference"],
        pictureNames: ["image", "weekly", "img", "banner", "detail"],
        deadlines: ["Next Deadline", "Next deadline", "Deadline", "deadline"],
        places: [" at "],
        online: ["Virtual", "virtual", "Online", "online"])
}

extension TaskWords {
    fileprivate static let english = TaskWords(
        easy: ["easy"],
        medium: ["medium", "middle"],
        hard: ["hard", "difficult"],
        projectColumns: ["project"],
        levelColumns: ["level"],
        taskColumns: ["issue", "task"])
}
