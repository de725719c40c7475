internal import WeeklyText

extension Language {
    static let objectiveC = Language("objectivec objective-c objc obj-c m mm", .words(.objectiveC))
}

extension WordGrammar {
    fileprivate static let objectiveC = c.adding(
        "BOOL id in instancetype nil Nil NO nonatomic nonnull nullable SEL self strong super weak YES"
    ).with {
        $0.capitalsAreTypes = true
        $0.marks = [.numberSign: .keyword, .atSign: .keyword]
    }
}
