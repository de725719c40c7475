internal import WeeklyModel
internal import WeeklyTemplates

/// Pages at an issue's former addresses that lead to it.
extension PageMaker {
    func redirectData(to issue: Issue, at path: RoutePath) -> TemplateRecord {
        withCommon([
            "page": page(issue.title, at: path),
            "target": [
                "title": .string(issue.title), "path": .string(addresses.path(of: issue)),
                "url": .string(addresses.url(of: issue)),
            ],
        ])
    }
}
