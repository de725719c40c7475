internal import WeeklyText

/// What in titles of events tells how often one is held, and no event from another: words of natural languages.
enum HappeningWords {
    static let cycles = ["双周会", "周例会", "月例会", "月会", "周会", "例会", "biweekly", "monthly", "weekly"]
}
