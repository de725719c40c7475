internal import WeeklyModel
internal import WeeklyText

extension Language {
    /// English, as far as editors who write Chinese use it. Names of projects and hosts are none of a language's words, but stand
    /// here where they mean something to readers.
    static let english = Language(
        articles: ArticleWords(
            pointers: ["here"], asks: ["Submit your", "Please submit", "submit your", "Let us know", "let us know"],
            introductions: [
                "This week's ", "This week’s ", "this week's ", "this week’s ", "The week's ", "The week’s ",
            ],
            introductionEnds: [" is", " are"], nothing: ["No "],
            nothingEnds: ["this week", "this time", "this month", " were ", " was "]),
        dates: DateWords(
            to: ["to", "through", "until"], afternoonMarks: ["PM", "pm", "p.m"], morningMarks: ["AM", "am", "a.m"],
            ordinals: ["st", "nd", "rd", "th"], today: ["today", "Today"]),
        events: .english, headings: .english, months: .english,
        numbers: NumberWords(abbreviations: ["NO.", "No.", "no."], questionLeads: ["Q"]),
        people: PeopleWords(
            ranks: ["Maintainer", "Committer", "committer", "maintainer", "PMC", "CTO", "CEO"], bylines: [" by "],
            credits: [
                "authored by ", "written by ", "suggested by ", "recommended by ", "submitted by ", "contributed by ",
            ],
            thanks: ["Thanks to ", "thanks to "], suggestions: [" for "],
            suggested: ["suggest", "nominat", "recommend", "tip", "submi", "self-"], writes: ["wrote "]),
        projects: .english,
        questions: QuestionWords(
            asksBehindHandle: ["asks", "asked", "wonders", "wants to know"], announces: ["asks", "asked", "wonders"],
            askMarks: ["Q", "Question"], answerMarks: ["A", "Answer"], followUps: ["Follow-up", "Follow up"]),
        releases: .english, schedule: .english, tasks: .english, zones: .english)
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
        Signs(.questions, .strong, ["q&a", "questions and answers", "faq"]),
        Signs(.questions, .usual, ["questions", "question of the week"]),
        Signs(.schedule, .usual, ["events", "upcoming events", "calendar", "conferences", "calls for papers"]),
        Signs(.reading, .usual, ["articles", "blog posts", "further reading", "reading list", "recommended reading"]),
        Signs(.tasks, .usual, ["help wanted", "call for participation", "starter tasks"]),
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
        announcing: ["Announcing ", "Introducing ", "Release of "],
        announced: [
            "released", "is released", "has been released", "was released", "is out", "is now available",
            "is available",
            "is a release", "is a new release", "is a maintenance release", "is the release", "is the latest release",
        ])
}

extension ScheduleWords {
    fileprivate static let english = ScheduleWords(
        titleLabels: ["topic", "topics", "title", "talk", "event", "session", "subject"],
        timeLabels: ["time", "date", "when", "day", "date and time", "date & time"],
        speakerLabels: ["speaker", "speakers", "presenter", "presenters", "host", "hosts"],
        recordingLabels: ["recording", "recordings", "watch again"],
        linkLabels: [
            "link", "links", "register", "registration", "rsvp", "join", "sign up", "sign-up", "details", "url",
            "tickets",
        ],
        placeLabels: ["location", "place", "where", "venue", "city"],
        formLabels: ["format"],
        agendaLabels: ["agenda"],
        streams: ["Channel", "Webinar", "webinar"],
        net: ["Zoom", "zoom"],
        occasions: ["Meetup", "Webinar", "Channel", "Summit", "Conference"],
        pictureNames: ["image", "weekly", "img", "banner", "detail"],
        deadlines: ["Next Deadline", "Next deadline", "Deadline", "deadline"],
        closings: ["CFP closes", "CFP close", "closes", "Closes", "closing", "open until", "Open until"],
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

extension ZoneWords {
    fileprivate static let english = ZoneWords(
        universal: ["UTC", "GMT"],
        west8: ["PST"],
        west7: ["PDT", "MST"],
        west6: ["MDT"],
        west5: ["EST", "CDT"],
        west4: ["EDT"],
        east1: ["CET", "BST", "WEST"],
        east2: ["CEST", "EET"],
        east3: ["EEST", "MSK"],
        east8: ["SGT", "HKT", "AWST"],
        east9: ["JST", "KST"],
        east10: ["AEST"],
        east11: ["AEDT"])
}
