internal import WeeklyText

/// What is said of projects, and what is no project's name.
struct ProjectWords: WordGroup {
    /// What a label in front of an address says that is no name: `参考文档：https://…`
    var documents = WordList()
    /// What phrases in front of an address hold, and names do not.
    var phrases = WordList()
    /// Latin words that editors put in front of an address and that name no project.
    var nouns = WordList()
    /// What stands behind a project's name in front of its address: `Alpha 项目地址：`
    var suffixes = WordList()
    /// What stands in front of an issue's number: `Alpha issue #602`
    var issues = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("documents", \.documents),
        WordRole("phrases", \.phrases),
        WordRole("nouns", \.nouns, isLowercase: true),
        WordRole("suffixes", \.suffixes),
        WordRole("issues", \.issues),
    ]
}
