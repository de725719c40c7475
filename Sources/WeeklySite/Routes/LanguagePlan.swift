package import WeeklyModel
package import WeeklyText

/// What is published in one of a site's languages.
package struct LanguageContent: Sendable {
    let pages: PageMaker
    let issues: DerivedRow<PublishedIssue, IndexedIssue>
    let contents: [PublishedPage]

    /// - Parameters:
    ///   - pages: what makes its pages.
    ///   - issues: those of its newsletter, and what the newsletter was made of.
    ///   - contents: the pages beside issues, which `pages` knows, too.
    package init(
        _ pages: PageMaker, _ issues: DerivedRow<PublishedIssue, IndexedIssue>, _ contents: [PublishedPage]
    ) {
        self.pages = pages
        self.issues = issues
        self.contents = contents
    }

    /// Gathers from all issues what lists, and keys of routes, ask for.
    package func gather() {
        guard pages.configuration.makes(.lists) else { return }
        _ = pages.newsletter.projects
        _ = pages.newsletter.items
    }
}

/// The routes of one of a site's languages, below its folder.
struct LanguagePlan: Sendable {
    let addresses: Addresses
    let issues: DerivedRow<PublishedIssue, IndexedIssue>
    let contents: [PublishedPage]
    let folder: String
    /// What every issue is written as.
    private let formats: [IssueFormat]
    private let number: Int
    private let rows: [RouteRow]

    /// - Parameter number: the place of the language among the site's, from 0.
    init(_ content: LanguageContent, number: Int) {
        addresses = content.pages.addresses
        folder = content.pages.configuration.folder
        formats = IssueFormat.all(content.pages.configuration)
        issues = content.issues
        contents = content.contents
        rows = PageRoutes.all(content.pages)
        self.number = number
    }

    /// Whether both are of one language, and every issue has the same routes by both.
    func placesEqually(_ other: LanguagePlan) -> Bool {
        folder.hasBytes(of: other.folder) && formats == other.formats && addresses.placesEqually(other.addresses)
    }

    func routes(of issue: PublishedIssue) -> [PlannedRoute] { placed(IssueRoutes.all(issue, in: formats, addresses)) }

    func routes(of content: PublishedPage) -> [PlannedRoute] { placed(ContentPageRoutes.all(content, addresses.root)) }

    private func placed(_ routes: [PlannedRoute]) -> [PlannedRoute] {
        folder.isEmpty ? routes : routes.map { $0.below(folder, language: number) }
    }

    /// Appends every route, also those of one path; of these the first is to be kept where they stand equal.
    func appendRoutes(to all: inout [PlannedRoute]) {
        for row in rows { all += placed(row.routes) }
        for issue in issues.source.sorted(by: { IssueOrder.isBefore($0.entry, $1.entry) }) { all += routes(of: issue) }
        for content in contents { all += routes(of: content) }
    }

    // MARK: Changes

    /// The paths that it no longer has, and the routes that it had not.
    func change(since previous: LanguagePlan) -> (gone: [RoutePath], come: [PlannedRoute]) {
        let change = IdentityChange(from: previous.issues.source, to: issues.source)
        let changedContents = IdentityChange(from: previous.contents, to: contents)
        let gone =
            change.removed.flatMap(routes) + changedContents.removed.flatMap(routes)
            + placed(previous.routes(beyond: rows))
        let come =
            change.added.flatMap(routes) + changedContents.added.flatMap(routes) + placed(routes(beyond: previous.rows))
        return (gone.map(\.path), come)
    }

    /// Those of its rows that go on where other rows of the same families end, not placed yet.
    private func routes(beyond others: [RouteRow]) -> [PlannedRoute] {
        let counts = Dictionary(others.map { ($0.family, $0.count) }) { first, _ in first }
        return rows.flatMap { row in (0..<row.count).dropFirst(counts[row.family] ?? 0).map(row.route) }
    }
}
