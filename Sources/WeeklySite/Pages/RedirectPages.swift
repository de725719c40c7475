internal import WeeklyModel
internal import WeeklyTemplates

/// Pages at former addresses of issues and projects that lead to where they are now.
extension PageMaker {
    func redirectData(to issue: Issue, at path: RoutePath) -> TemplateRecord {
        redirectData(to: addresses.route(of: issue), of: issue.title, at: path)
    }

    /// - Parameters:
    ///   - title: what the target is called.
    ///   - path: where the page stands that leads to it.
    func redirectData(to target: RoutePath, of title: String, at path: RoutePath) -> TemplateRecord {
        withCommon([
            "page": page(title, at: path),
            "target": [
                "title": .string(title), "path": .string(addresses.path(of: target)),
                "url": .string(addresses.url(of: target)),
            ],
        ])
    }
}
