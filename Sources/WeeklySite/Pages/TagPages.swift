internal import WeeklyModel
internal import WeeklyTemplates

/// The issues of each tag.
enum TagPages {
    /// A tag's address: as it is, but for what parts addresses.
    static func route(_ tag: String, _ number: Int = 1) -> RoutePath {
        let name = String(tag.map { "/\\?#%".contains($0) || $0.isWhitespace ? "-" : $0 })
        let folder = "tags/\(name == "." || name == ".." ? "-" : name)/"
        return RoutePath("\(folder)\(number == 1 ? "" : "page/\(number)/")index.html")
    }
}

extension PageMaker {
    /// - Parameter number: which page of the tag's issues, from 1.
    func tagPage(_ tag: String, _ number: Int) throws(TemplateFailure) -> [UInt8] {
        try render("tag", data(ofTag: tag, number))
    }

    func data(ofTag tag: String, _ number: Int) -> TemplateRecord {
        let issues = newsletter.issues(tagged: tag)
        let size = configuration.issuesPerPage
        return withCommon([
            "page": page("\(words["tags"]) · \(tag)", at: TagPages.route(tag, number)),
            "tag": .string(tag),
            "issues": .list(issues.dropFirst((number - 1) * size).prefix(size).map { listed(newsletter.issues[$0]) }),
            "pagination": Pagination.record(number, of: pageCount(of: issues.count), configuration.address) {
                TagPages.route(tag, $0)
            },
        ])
    }
}
