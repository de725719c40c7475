internal import WeeklyModel
internal import WeeklyTemplates

/// All issues by year.
extension PageMaker {
    static let archiveRoute = RoutePath("archive/index.html")

    static func yearRoute(_ year: Int) -> RoutePath {
        RoutePath("archive/\(year)/index.html")
    }

    /// The years, and the issues of the newest.
    func archivePage() throws(TemplateFailure) -> [UInt8] {
        try render("archive", data(ofYear: nil))
    }

    func yearPage(_ year: Int) throws(TemplateFailure) -> [UInt8] {
        try render("archive", data(ofYear: year))
    }

    /// - Parameter year: nil for the newest, on the archive's first page.
    func data(ofYear year: Int?) -> TemplateRecord {
        let years = newsletter.years
        let shown = years.first { $0.year == year } ?? years.first
        let title = year.map { "\(words["archive"]) \($0)" } ?? words["archive"]
        return withCommon([
            "page": page(title, at: year.map(Self.yearRoute) ?? Self.archiveRoute),
            "year": .init(shown.map { String($0.year) }),
            "issues": .list((shown?.issues ?? 0..<0).map { listed(newsletter.issues[$0]) }),
            "years": .list(years.map { self.year($0.year, count: $0.issues.count, isShown: $0.year == shown?.year) }),
            "tags": .list(newsletter.tags.map(tag)),
            "has_tags": .boolean(!newsletter.tags.isEmpty),
        ])
    }

    private func year(_ year: Int, count: Int, isShown: Bool) -> TemplateValue {
        [
            "name": .string(String(year)), "path": .string(addresses.path(of: Self.yearRoute(year))),
            "count": .integer(count), "is_shown": .boolean(isShown),
        ]
    }
}
