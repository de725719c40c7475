internal import WeeklyModel
internal import WeeklyTemplates

/// All issues by year.
extension PageMaker {
    /// The years, and the issues of one.
    ///
    /// - Parameter year: nil for the newest, on the archive's first page.
    func data(ofYear year: Int?) -> TemplateRecord {
        let years = newsletter.years
        let shown = years.first { $0.year == year } ?? years.first
        let title = year.map { "\(words["archive"]) \($0)" } ?? words["archive"]
        return withCommon([
            "page": page(title, at: year.map(SitePaths.year) ?? SitePaths.archive),
            "year": .init(shown.map { String($0.year) }),
            "issues": .list((shown?.issues ?? 0..<0).map(listed)),
            "years": .list(years.map { self.year($0.year, count: $0.issues.count, isShown: $0.year == shown?.year) }),
            "tags": .list(newsletter.tags.map(edition.tagRecord)),
            "has_tags": .boolean(!newsletter.tags.isEmpty),
        ])
    }

    private func year(_ year: Int, count: Int, isShown: Bool) -> TemplateValue {
        [
            "name": .string(String(year)), "path": .string(addresses.path(of: SitePaths.year(year))),
            "count": .integer(count), "is_shown": .boolean(isShown),
        ]
    }
}
