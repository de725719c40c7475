internal import WeeklyModel
internal import WeeklyTemplates

/// The issues of each tag.
extension PageMaker {
    /// - Parameter number: which page of the tag's issues, from 1.
    func data(ofTag tag: String, _ number: Int) -> TemplateRecord {
        let issues = newsletter.issues(tagged: tag)
        let size = configuration.issuesPerPage
        return withCommon([
            "page": page("\(words["tags"]) · \(tag)", at: SitePaths.tag(tag, number)),
            "tag": .string(tag),
            "issues": .list(issues.dropFirst((number - 1) * size).prefix(size).map(listed)),
            "pagination": Pagination.record(number, of: pageCount(of: issues.count), addresses) { .tag(tag, $0) },
        ])
    }
}
