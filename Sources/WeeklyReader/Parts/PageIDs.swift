internal import WeeklyText

/// The ids that every page has of its own (templates/base.html), and that no heading, item or id in a text has, therefore.
enum PageIDs {
    static let all: Set<ExactText> = ["main", "_menu"]
}
