internal import WeeklyText

/// Tasks for newcomers.
struct TaskWords: WordGroup {
    /// The level of tasks for those who know nothing yet.
    var easy = WordList()
    /// The level between.
    var medium = WordList()
    /// The level of tasks for those who know the project.
    var hard = WordList()
    /// What stands in front of the name of a level, with its colon: `难度：简单`
    var levelLabels = WordList()
    /// What stands behind the name of a level: `简单难度`
    var levels = WordList()
    /// What a task's text says of the level.
    var easyPhrases = WordList()
    /// What a task's text says of the level.
    var mediumPhrases = WordList()
    /// What a task's text says of the level.
    var hardPhrases = WordList()
    /// What stands behind a project's name above its tasks: `Alpha 新手任务：`
    var titles = WordList()
    /// What stands behind a project's name with or without those.
    var titleEnds = WordList()
    /// What closes a list of tasks in front of an address.
    var closings = WordList()
    /// What begins a line that leads to where the tasks are told in full.
    var reports = WordList()
    /// What heads a column of projects.
    var projectColumns = WordList()
    /// What heads a column of levels.
    var levelColumns = WordList()
    /// What heads a column of tasks.
    var taskColumns = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("easy", \.easy, isLowercase: true),
        WordRole("medium", \.medium, isLowercase: true),
        WordRole("hard", \.hard, isLowercase: true),
        WordRole("levelLabels", \.levelLabels),
        WordRole("levels", \.levels),
        WordRole("easyPhrases", \.easyPhrases),
        WordRole("mediumPhrases", \.mediumPhrases),
        WordRole("hardPhrases", \.hardPhrases),
        WordRole("titles", \.titles),
        WordRole("titleEnds", \.titleEnds),
        WordRole("closings", \.closings),
        WordRole("reports", \.reports),
        WordRole("projectColumns", \.projectColumns, isLowercase: true),
        WordRole("levelColumns", \.levelColumns, isLowercase: true),
        WordRole("taskColumns", \.taskColumns, isLowercase: true),
    ]
}
