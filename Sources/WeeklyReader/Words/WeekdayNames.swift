internal import WeeklyModel

/// What people call the days of the week where they name one by itself.
enum WeekdayNames {
    /// The day that a word names, in whatever letters; nil where it names none.
    static func weekday(_ word: some StringProtocol) -> Weekday? {
        let word = word.lowercased()
        return Weekday.allCases.first { day in names(of: day).contains { $0.utf8.elementsEqual(word.utf8) } }
    }

    private static func names(of weekday: Weekday) -> [String] {
        switch weekday {
        case .monday: ["monday", "mon", "周一", "星期一", "礼拜一"]
        case .tuesday: ["tuesday", "tue", "tues", "周二", "星期二", "礼拜二"]
        case .wednesday: ["wednesday", "wed", "周三", "星期三", "礼拜三"]
        case .thursday: ["thursday", "thu", "thurs", "周四", "星期四", "礼拜四"]
        case .friday: ["friday", "fri", "周五", "星期五", "礼拜五"]
        case .saturday: ["saturday", "sat", "周六", "星期六", "礼拜六"]
        case .sunday: ["sunday", "sun", "周日", "周天", "星期日", "星期天", "礼拜日", "礼拜天"]
        }
    }
}
