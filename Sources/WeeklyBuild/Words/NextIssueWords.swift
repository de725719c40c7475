internal import WeeklyText

/// Words by which titles and names of files tell their number and their day.
enum NextIssueWords {
    /// From January on; the first three letters are the short form.
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    /// What stands behind a year in numbers.
    static let years: WordList = ["-", ".", "/", "_", "年"]
    /// What stands in front of an issue's number, where there is no second issue to compare.
    static let numberMarks: WordList = ["第", "#", "＃", "№", "No.", "no.", "Vol.", "vol.", "Issue", "issue", "v", "V"]

    /// What stands behind a month, of a day with a mark behind its year.
    static func months(after year: ArraySlice<UInt8>) -> WordList {
        let mark = String(decoding: year.trimmed(), as: UTF8.self)
        return mark.utf8.elementsEqual("年".utf8) ? ["月"] : WordList([mark])
    }
}
