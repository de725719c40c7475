internal import WeeklyModel
internal import WeeklyTemplates

/// A list of items that is cut into pages: `questions/`, `questions/page/2/` and so on.
struct PagedList: Sendable {
    /// Where it is: `questions/`.
    let folder: String
    let title: String
    /// The template of each page.
    let template: String
    let entries: [ItemPath]
    /// How many a page has.
    let size: Int
    /// What the page says beside the list.
    var context: TemplateRecord = [:]

    var pageCount: Int { max(1, (entries.count + size - 1) / size) }

    func route(_ number: Int) -> RoutePath {
        RoutePath("\(folder)\(number == 1 ? "" : "page/\(number)/")index.html")
    }

    func entries(on number: Int) -> ArraySlice<ItemPath> {
        entries.dropFirst((number - 1) * size).prefix(size)
    }

    var routes: [RoutePath] { (1...pageCount).map(route) }
}
