internal import WeeklyText

/// Articles, and what leads to none.
struct ArticleWords: WordGroup {
    /// What a line begins with that leads to further articles.
    var more = WordList()
    /// What a line says that asks readers to follow somebody.
    var advertising = WordList()
    /// What words in front of a link say that only point to it.
    var pointing = WordList()
    /// What a link says that only points: `点击这里`
    var pointers = WordList()
    /// What links to job openings say.
    var recruiting = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("more", \.more),
        WordRole("advertising", \.advertising),
        WordRole("pointing", \.pointing),
        WordRole("pointers", \.pointers),
        WordRole("recruiting", \.recruiting),
    ]
}
