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
    /// What a line begins with that asks readers to send something in.
    var asks = WordList()
    /// What leads to the name of what a paragraph is about: `This week's crate is [name](…)`
    var introductions = WordList()
    /// What stands right in front of that name.
    var introductionEnds = WordList()
    /// What a line begins with that says that there is nothing this time.
    var nothing = WordList()
    /// What such a line says where it has a link all the same.
    var nothingEnds = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("more", \.more),
        WordRole("advertising", \.advertising),
        WordRole("pointing", \.pointing),
        WordRole("pointers", \.pointers),
        WordRole("recruiting", \.recruiting),
        WordRole("asks", \.asks),
        WordRole("introductions", \.introductions),
        WordRole("introductionEnds", \.introductionEnds),
        WordRole("nothing", \.nothing),
        WordRole("nothingEnds", \.nothingEnds),
    ]
}
