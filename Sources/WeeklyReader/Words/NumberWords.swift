internal import WeeklyText

/// What stands in front of numbers, and numbers written as words.
struct NumberWords: WordGroup {
    /// "Number", cut short: `NO.1`
    var abbreviations = WordList()
    /// What makes a number that of a question: `Q1：`, `问题 1`
    var questionLeads = WordList()
    /// The numbers from one to ten as editors count with them: `一、`
    var numerals = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("abbreviations", \.abbreviations),
        WordRole("questionLeads", \.questionLeads),
        WordRole("numerals", \.numerals),
    ]
}
