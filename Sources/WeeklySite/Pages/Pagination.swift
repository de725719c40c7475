internal import WeeklyModel
internal import WeeklyTemplates

/// The way from one page of a list to its neighbours.
enum Pagination {
    static func record(_ number: Int, of count: Int, _ address: SiteAddress, _ route: (Int) -> RoutePath)
        -> TemplateValue
    {
        func path(_ other: Int) -> TemplateValue {
            (1...count).contains(other) ? .string(address.path(of: route(other))) : .null
        }
        return [
            "number": .integer(number), "count": .integer(count), "has_several": .boolean(count > 1),
            "newer_path": path(number - 1), "older_path": path(number + 1),
        ]
    }
}
