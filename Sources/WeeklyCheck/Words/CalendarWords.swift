internal import WeeklyText

/// Words of days, as they stand beside each other in a date.
enum CalendarWords {
    /// Between the number of a month and that of a day.
    static let month: StaticString = "月"
    /// Behind a year.
    static let years: WordList = ["年"]
    /// Behind the number of a day.
    static let days: WordList = ["日", "号"]
    /// In front of the number of a weekday.
    static let weekdays: WordList = ["周", "星期", "礼拜"]
    /// The numbers of weekdays, from Monday on.
    static let weekdayNumbers: [WordList] = [["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["日", "天"]]
    /// Days of English months that are none.
    static let impossible: WordList = [
        "February 30", "February 31", "April 31", "June 31", "September 31", "November 31", "Feb 30", "Feb 31",
        "Apr 31",
        "Jun 31", "Sep 31", "Sept 31", "Nov 31", "30 February", "31 February", "31 April", "31 June", "31 September",
        "31 November", "30 Feb", "31 Feb", "31 Apr", "31 Jun", "31 Sep", "31 Nov",
    ]
    /// Weekdays in front of an English date, from Monday on.
    static let englishWeekdays: [WordList] = [
        ["Monday", "Mon"], ["Tuesday", "Tues", "Tue"], ["Wednesday", "Wed"], ["Thursday", "Thurs", "Thu"],
        ["Friday", "Fri"], ["Saturday", "Sat"], ["Sunday", "Sun"],
    ]
    /// The same in one list: what is looked for.
    static let allEnglishWeekdays = WordList(joining: englishWeekdays)
    /// Months, from January on.
    static let englishMonths: [WordList] = [
        ["January", "Jan"], ["February", "Feb"], ["March", "Mar"], ["April", "Apr"], ["May"], ["June", "Jun"],
        ["July", "Jul"], ["August", "Aug"], ["September", "Sept", "Sep"], ["October", "Oct"], ["November", "Nov"],
        ["December", "Dec"],
    ]
    /// Behind the first of several days.
    static let joints: WordList = ["through", "thru", "to", "until", "and", "-", "–", "—", "~"]
    /// Behind the number of an hour.
    static let hours: WordList = ["点", "點", "时"]
    /// What goes on behind it where an hour is meant, and nothing else: `30 点建议` is none.
    static let behindHours: WordList = [
        "整", "半", "钟", "到", "至", "开", "分", "）", "，", "。", "；", "、", "-", "–", "—", "~", "～", ")", ",",
    ]
    /// In front of a time before noon.
    static let forenoon: WordList = ["上午", "早上", "早晨", "清晨", "凌晨"]
    /// Behind one.
    static let anteMeridiem: WordList = ["AM", "am", "a.m.", "A.M."]

    /// Which of some words, in all their spellings, a text is.
    static func index(of word: ArraySlice<UInt8>, in names: [WordList]) -> Int? {
        names.firstIndex { $0.contains(word) }
    }
}
