internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What lists show of issues.
extension PageMaker {
    /// What a list shows of the issue at an index of `newsletter.issues`.
    func listed(at index: Int) -> TemplateValue {
        let issue = newsletter.issues[index]
        return [
            "title": .string(issue.title),
            "path": .string(addresses.path(of: issue)),
            "date": words.record(of: issue.date),
            "number": issue.frontMatter.number.map(TemplateValue.integer) ?? .null,
            "has_number": .boolean(issue.frontMatter.number != nil),
            "summary": .init(issue.summary),
            "teaser": .init(teaser(at: index)),
            "cover": .init(ownText(at: index, \.cover).map { addresses.shown($0, of: issue) }),
            "draft": .boolean(issue.frontMatter.isDraft),
        ]
    }

    /// What an editor says that an issue is about, where it is said of this one and its title does not say it.
    private func teaser(at index: Int) -> String? {
        guard let summary = ownText(at: index, \.summary) else { return nil }
        let (title, told) = (ProjectName.key(newsletter.issues[index].title), ProjectName.key(summary))
        return title.begins(with: told) ? nil : summary
    }

    /// A text of an issue's front matter; nil where an issue beside it has the same: what stands in every issue tells nothing of one.
    private func ownText(at index: Int, _ text: KeyPath<FrontMatter, String?>) -> String? {
        let issues = newsletter.issues
        guard let own = issues[index].frontMatter[keyPath: text] else { return nil }
        let beside = [index - 1, index + 1].filter(issues.indices.contains)
        let isShared = beside.contains { issues[$0].frontMatter[keyPath: text].map { $0.hasBytes(of: own) } ?? false }
        return isShared ? nil : own
    }
}
