internal import WeeklyModel
internal import WeeklyTemplates

/// Pages at an issue's former addresses that lead to it.
extension PageMaker {
    func redirectPage(to issue: Issue, from alias: String) throws(TemplateFailure) -> [UInt8] {
        try render("redirect", redirectData(to: issue, from: alias))
    }

    func redirectData(to issue: Issue, from alias: String) -> TemplateRecord {
        withCommon([
            "page": page(issue.title, at: Self.route(ofAlias: alias)),
            "target": [
                "title": .string(issue.title), "path": .string(addresses.path(of: issue)),
                "url": .string(url(of: issue)),
            ],
        ])
    }

    /// `/old/first` and `/old/first/` are the same page; an address with an ending such as `.html` is that file.
    static func route(ofAlias alias: String) -> RoutePath {
        let last = alias.split(separator: "/").last ?? ""
        return RoutePath(page: last.contains(".") || alias.hasSuffix("/") ? alias : alias + "/")
    }
}
