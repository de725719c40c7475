internal import WeeklyTemplates

/// The way from one page of a list to its neighbours.
enum Pagination {
    /// - Parameter page: the page with a number, from 1.
    static func record(_ number: Int, of count: Int, _ addresses: Addresses, _ page: (Int) -> Page) -> TemplateValue {
        func path(_ other: Int) -> TemplateValue {
            (1...count).contains(other) ? .string(addresses.path(of: page(other).path)) : .null
        }
        return [
            "number": .integer(number), "count": .integer(count), "has_several": .boolean(count > 1),
            "newer_path": path(number - 1), "older_path": path(number + 1),
        ]
    }
}
