internal import WeeklyModel
internal import WeeklyText

/// What lists say of an issue beside its title, where that tells something: what stands in the issues beside it too tells nothing of one.
struct Announcement: Sendable {
    /// What an editor says that the issue is about, where it is said of this one and its title does not say it.
    let teaser: String?
    /// The address of its cover as any page may have it, where no issue beside it has the same.
    let cover: String?

    /// - Parameter index: in the newsletter's issues.
    init(ofIssueAt index: Int, in newsletter: Newsletter, _ addresses: Addresses) {
        let issue = newsletter.issues[index]
        cover = Self.ownText(at: index, in: newsletter, \.cover).map { addresses.shown($0, of: issue) }
        teaser = Self.ownText(at: index, in: newsletter, \.summary).flatMap { summary in
            ProjectName.key(issue.title).begins(with: ProjectName.key(summary)) ? nil : summary
        }
    }

    /// A text of the issue's front matter; nil where an issue beside it has the same.
    private static func ownText(
        at index: Int, in newsletter: Newsletter, _ text: (FrontMatter) -> String?
    ) -> String? {
        let issues = newsletter.issues
        guard let own = text(issues[index].frontMatter) else { return nil }
        let beside = [index - 1, index + 1].filter(issues.indices.contains)
        let isShared = beside.contains { text(issues[$0].frontMatter).map { $0.hasBytes(of: own) } ?? false }
        return isShared ? nil : own
    }
}
