internal import WeeklyDiagnostics

/// Things with their number, as reports name them.
enum Counted {
    static func errors(_ count: Int) -> Message { count == 1 ? "1 error" : "\(count) errors" }
    static func warnings(_ count: Int) -> Message { count == 1 ? "1 warning" : "\(count) warnings" }
    static func issues(_ count: Int) -> Message { count == 1 ? "1 issue" : "\(count) issues" }
    static func pages(_ count: Int) -> Message { count == 1 ? "1 page" : "\(count) pages" }
    static func files(_ count: Int) -> Message { count == 1 ? "1 file" : "\(count) files" }
    static func fixes(_ count: Int) -> Message { count == 1 ? "1 fix" : "\(count) fixes" }
}
