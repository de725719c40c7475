internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// The order in which files are moved to the output: so a reader who comes meanwhile, and whoever finds what a killed build has left,
/// meets no page without its stylesheet, and no list that leads to a page which is not there yet.
enum WritingOrder: Int, Comparable {
    /// Stylesheets, scripts, pictures and other files that nobody made.
    case asset
    /// What an issue has for itself, where nothing was before.
    case newOfIssue
    /// Lists, feeds and the like, where nothing was before.
    case newOfSite
    case changedOfIssue
    case changedList
    /// The home page leads to all others.
    case home
    /// Feeds, the sitemap, the search's words: other programs fetch them, and follow them to pages.
    case document

    init(_ route: Route, isNew: Bool) {
        switch (route.content, route.origin) {
        case (.copied, _), (.carried, _): self = .asset
        case (.made, .file): self = isNew ? .newOfIssue : .changedOfIssue
        case (.made, _) where isNew: self = .newOfSite
        case (.made, _) where !route.isPage: self = .document
        case (.made, _): self = route.path.file.hasBytes(of: "index.html") ? .home : .changedList
        }
    }

    static func < (left: WritingOrder, right: WritingOrder) -> Bool { left.rawValue < right.rawValue }
}
