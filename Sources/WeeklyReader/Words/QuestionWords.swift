internal import WeeklyText

/// Who asks, and who answers.
struct QuestionWords: WordGroup {
    /// What an announcement ends with that says that somebody asks: `@小王 提问：`
    var asks = WordList()
    /// What says as much only behind a handle: `@小王 留言：`
    var asksBehindHandle = WordList()
    /// What announces a question without a number or a handle, and in front of the question in the same line.
    var announces = WordList()
    /// What stands in front of the asker: `来自 @小王 的提问`
    var origins = WordList()
    /// What ends a title behind the asker: `1. 小王的问题`
    var subjects = WordList()
    /// What sentences say that end like an announcement, and names do not: `有问题可以来群里提问：`
    var sentences = WordList()
    /// What stands in front of a colon and a question: `Q：`
    var askMarks = WordList()
    /// What stands in front of a colon and an answer: `A：`
    var answerMarks = WordList()

    /// What stands in front of a colon and a further question of the one who asked: `追问：`
    var followUps = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("asks", \.asks),
        WordRole("asksBehindHandle", \.asksBehindHandle),
        WordRole("announces", \.announces),
        WordRole("origins", \.origins),
        WordRole("subjects", \.subjects),
        WordRole("sentences", \.sentences),
        WordRole("askMarks", \.askMarks),
        WordRole("answerMarks", \.answerMarks),
        WordRole("followUps", \.followUps),
    ]
}
