internal import WeeklyModel
internal import WeeklyTemplates

/// The issues of each tag.
enum TagPages {
    /// A tag's address: as it is, but for what parts addresses.
    static func route(_ tag: String) -> RoutePath {
        let name = String(tag.map { "/\\?#%".contains($0) || $0.isWhitespace ? "-" : $0 })
        return RoutePath("tags/\(name == "." || name == ".." ? "-" : name)/index.html")
    }
}

extension PageMaker {
    func tagPage(_ tag: String, issues: [Int]) throws(TemplateFailure) -> [UInt8] {
        try render("tag", data(ofTag: tag, issues: issues))
    }

    func data(ofTag tag: String, issues: [Int]) -> TemplateRecord {
        withCommon([
            "page": page("\(words["tags"]) · \(tag)", at: TagPages.route(tag)),
            "tag": .string(tag),
            "issues": .list(issues.map { listed(newsletter.issues[$0]) }),
        ])
    }
}
