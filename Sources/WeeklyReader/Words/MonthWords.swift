internal import WeeklyText

/// The names of months, whole and short, in lower case.
struct MonthWords: WordGroup {
    var january = WordList()
    var february = WordList()
    var march = WordList()
    var april = WordList()
    var may = WordList()
    var june = WordList()
    var july = WordList()
    var august = WordList()
    var september = WordList()
    var october = WordList()
    var november = WordList()
    var december = WordList()

    /// From the first month to the last.
    var all: [WordList] {
        [
            january, february, march, april, may, june, july, august, september, october, november, december,
        ]
    }

    static let roles: [WordRole<Self>] = [
        WordRole("january", \.january, isLowercase: true),
        WordRole("february", \.february, isLowercase: true),
        WordRole("march", \.march, isLowercase: true),
        WordRole("april", \.april, isLowercase: true),
        WordRole("may", \.may, isLowercase: true),
        WordRole("june", \.june, isLowercase: true),
        WordRole("july", \.july, isLowercase: true),
        WordRole("august", \.august, isLowercase: true),
        WordRole("september", \.september, isLowercase: true),
        WordRole("october", \.october, isLowercase: true),
        WordRole("november", \.november, isLowercase: true),
        WordRole("december", \.december, isLowercase: true),
    ]
}
