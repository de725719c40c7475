internal import WeeklyModel
internal import WeeklyText

/// The newsletter as a row of documents.
///
/// Issues are counted from the oldest, pages beside issues behind them from the last, and within each the last document comes first: a
/// document with a higher number is shown before one with a lower number.
struct SearchSource: Sendable {
    let newsletter: Newsletter
    private let scope: SearchScope
    private let contents: [ContentPage]
    /// By the index of the issue.
    private let projects: Lazy<[IssueProjects]>

    /// - Parameter contents: the pages beside issues.
    init(_ newsletter: Newsletter, _ scope: SearchScope = .everything, contents: [ContentPage] = []) {
        self.newsletter = newsletter
        self.contents = contents
        self.scope = scope
        projects = Lazy { IssueProjects.all(of: newsletter) }
    }

    var layout: SearchLayout { SearchLayout(issueCount: newsletter.issues.count + contents.count) }

    /// - Parameter number: of the issue, 0 for the oldest.
    func issue(_ number: Int) -> WeeklyModel.Issue { newsletter.issues[index(ofIssue: number)] }

    /// Where an issue stands in `Newsletter.issues`.
    func index(ofIssue number: Int) -> Int { newsletter.issues.count - 1 - number }

    /// The page beside issues at a number; nil where that is an issue's.
    func content(_ number: Int) -> ContentPage? {
        let behind = number - newsletter.issues.count
        return behind < 0 ? nil : contents[contents.count - 1 - behind]
    }

    /// The documents of an issue, or of a page beside issues, in ascending order of their numbers.
    func documents(ofIssue number: Int) -> [SearchDocument] {
        if let content = content(number) { return ContentPageDocuments.of(content).reversed() }
        let index = index(ofIssue: number)
        return SearchDocuments.of(newsletter.issues[index], projects: projects.value[index], in: scope).reversed()
    }

    /// Of each issue of a shard a number that stands for its documents (`key`); nil where one of them has none.
    ///
    /// - Parameter inputs: as of `PartStore`.
    func keys(ofShard number: Int, inputs: KeyedHash) -> [StableHash]? {
        let issues = layout.issues(ofShard: number)
        let keys = issues.compactMap { key(ofIssue: $0, inputs) }
        return keys.count == issues.count ? keys : nil
    }

    /// Stands for the documents of an issue: what it was read from, to which projects its items belong; of a page beside issues, whose text is
    /// among the inputs, which one it is. Nil where it is not known what the issue was read from.
    private func key(ofIssue number: Int, _ inputs: KeyedHash) -> StableHash? {
        var hash = inputs
        hash.add(content(number) != nil)
        if let content = content(number) {
            hash.add(content.route.file)
            return hash.finished
        }
        let index = index(ofIssue: number)
        guard let digest = newsletter.indexedIssues[index].digest else { return nil }
        hash.add(digest.hash)
        projects.value[index].add(to: &hash)
        return hash.finished
    }
}
