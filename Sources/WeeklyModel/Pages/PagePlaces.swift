internal import WeeklyText

/// Where pages stand on the whole site, whatever their language.
extension Configuration {
    /// The file of an issue's page, from the root of the whole site.
    package func page(of issue: Issue) -> RoutePath {
        guard !translations.isEmpty, let language = language(ofFileAt: issue.sourcePath) else {
            return permalink.route(of: issue)
        }
        return permalink.inLanguage(language.tag).route(of: issue).below(language.folder)
    }

    /// The file of a page beside issues, from the root of the whole site.
    package func page(of content: ContentPage) -> RoutePath {
        content.language.map { content.route.below(SiteLanguage.folder(of: $0)) } ?? content.route
    }
}
