package import WeeklyModel
internal import WeeklyTemplates

/// The page of an issue that is being written, long before the newsletter around it has been put together again.
extension PageMaker {
    /// The route of an edited issue's page, made among the other issues as they were; nil where the edit changes more than
    /// what the page itself shows: its place among the issues, its address, or whether it is public.
    package func route(ofEdited issue: Issue) -> Route? {
        guard let index = newsletter.issues.firstIndex(where: { $0.sourcePath == issue.sourcePath }) else { return nil }
        let known = newsletter.issues[index]
        let (old, new) = (known.frontMatter, issue.frontMatter)
        guard known.slug == issue.slug, old.date == new.date, old.isDraft == new.isDraft, old.aliases == new.aliases,
            old.extra.map(\.key) == new.extra.map(\.key)
        else { return nil }
        let make: @Sendable () throws(TemplateFailure) -> [UInt8] = { () throws(TemplateFailure) in
            try self.render("issue", self.data(of: issue, at: index))
        }
        return Route(
            route(of: issue), origin: "content/\(issue.sourcePath)", isPage: true,
            content: .made { Result(catching: make) })
    }
}
