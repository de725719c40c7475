internal import WeeklyModel
internal import WeeklyTemplates

/// A list of items that is cut into pages: `questions/`, `questions/page/2/` and so on.
struct PagedList: Sendable {
    /// Where it is: `questions/`.
    let folder: String
    let title: String
    /// The template of each page.
    let template: String
    /// How many items there are, at least 1.
    let count: Int
    /// How many a page has.
    let size: Int
    /// All of them; asked for when a page is made.
    let entries: @Sendable () -> [ItemPath]

    var pageCount: Int { (count + size - 1) / size }

    func route(_ number: Int) -> RoutePath { Self.route(folder, number) }

    static func route(_ folder: String, _ number: Int) -> RoutePath {
        RoutePath("\(folder)\(number == 1 ? "" : "page/\(number)/")index.html")
    }

    func entries(on number: Int) -> ArraySlice<ItemPath> {
        entries().dropFirst((number - 1) * size).prefix(size)
    }
}
