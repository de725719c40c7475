internal import WeeklyText

/// What a template may ask of the loop that it stands in. The raw values are the names: Handlebars calls them so, but counts from 0.
///
/// An at sign stands in front, for entries of lists have a `count` and a `first` of their own.
enum LoopName: String, CaseIterable, Sendable {
    case first = "@first"
    case last = "@last"
    /// Which entry it is, from 1.
    case index = "@index"
    /// How many entries there are. Of a list by its name, too: `issues.@count`.
    case count = "@count"

    /// Nil for every other name.
    init?(_ name: some StringProtocol) {
        guard name.utf8.first == .atSign, let known = LoopName(rawValue: String(name)) else { return nil }
        self = known
    }
}
