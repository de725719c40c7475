internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// For each route of a language a number, its key, that stands for all that its bytes are made from: while the key is the same, so are
/// the bytes, and a build need not make them again (docs/decisions/0039).
///
/// A key may change where the bytes do not; the other way round a page would be wrong. So every key holds the frame, which is all that
/// any page may show beside issues, and only what is known in detail depends on some issues: all else on each of them.
struct RouteKeys: Sendable {
    private let pages: PageMaker
    /// Nil where it is not known what the issues were read from.
    private let issues: IssueKeys?
    /// Where each issue stands in the newsletter: tens of thousands of routes are asked for.
    private let indices: Lazy<[ObjectIdentifier: Int]>
    private let frame: KeyedHash
    /// Of what links to files mean.
    private let files: Lazy<StableHash>
    /// Of the schedule entries of all issues: which of them are past is said by the issues' keys.
    private let schedule: Lazy<StableHash?>
    /// The years of the archive.
    private let years: Lazy<[(year: Int, issues: Range<Int>)]>
    /// Of what is made of the whole newsletter, in all languages.
    private let whole: StableHash?

    /// The keys of each language, the main one first.
    ///
    /// - Parameter inputs: stands for all that the site is made from beside its issues: the program, the configuration, templates, pages.
    static func all(_ languages: [PageMaker], inputs: KeyedHash) -> [RouteKeys] {
        let issues = languages.map { IssueKeys($0.edition, inputs: inputs) }
        let frames = zip(languages, issues).map { pages, issues in
            SiteFrame.digest(pages, issues, inputs: inputs)
        }
        let whole = whole(frames, issues, foreign: languages.first?.foreignDocuments ?? [])
        return languages.indices.map {
            RouteKeys(languages[$0], issues[$0], frame: frames[$0], whole: whole)
        }
    }

    private init(_ pages: PageMaker, _ issues: IssueKeys?, frame: KeyedHash, whole: StableHash?) {
        self.pages = pages
        self.issues = issues
        self.frame = frame
        self.whole = whole
        files = Lazy { IssueKeys.digest(of: pages.addresses.files, frame) }
        indices = Lazy { pages.newsletter.indices }
        years = Lazy { pages.newsletter.years }
        schedule = Lazy { issues?.digest(of: pages.newsletter.items[.scheduleEntry], of: .scheduleEntry) }
    }

    private static func whole(
        _ frames: [KeyedHash], _ issues: [IssueKeys?], foreign: [RoutePath]
    ) -> StableHash? {
        guard var hash = frames.first else { return nil }
        for (frame, issues) in zip(frames, issues) {
            guard let issues else { return nil }
            hash.add(frame.finished)
            hash.add(issues.all)
        }
        for path in foreign { hash.add(path.file) }
        return hash.finished
    }

    /// The key of a route of the language; nil for what is made anew in every build.
    func key(of route: PlannedRoute) -> StableHash? {
        switch route.content {
        case .page(let page): key(of: page)
        case .document(.searchTexts(let number)): issues.map { key(ofSearchTexts: number, $0) }
        case .document(.projectFeed(let kind, let slug, _)): issues.flatMap { key(ofFeedOf: kind, slug, $0) }
        case .document(.calendar): keyOfSchedule(in: frame)
        case .document(.sitemap): issues.flatMap(keyOfSitemap)
        case .document: whole
        case .issue(let entry, _): issues.flatMap { key(of: entry, at: route.path, $0) }
        case .contentPage, .contentRedirect: keyOfContent(at: route.path)
        case .kept: nil
        }
    }

    private func key(of page: Page) -> StableHash? {
        guard let issues else { return nil }
        return switch page {
        case .list(let id, let number): pages.list(id).map { key(of: $0, number, issues) }
        case .tag(let tag, let number):
            key(ofListed: pages.newsletter.issues(tagged: tag), number, at: page.path, issues)
        case .archive: key(ofYear: nil, at: page.path, issues)
        case .year(let year): key(ofYear: year, at: page.path, issues)
        case .project(let project): key(ofProject: project.slug, issues)
        case .schedule, .month: keyOfSchedule(in: frame(at: page.path))
        case .index(let number) where number > 1:
            key(ofListed: pages.newsletter.issues.indices, number, at: page.path, issues)
        default: whole
        }
    }

    /// A page beside issues stands in the frame's inputs with its text; its links may be paths of issues' files.
    private func keyOfContent(at path: RoutePath) -> StableHash {
        var hash = frame(at: path.above(pages.configuration.folder))
        hash.add(files.value)
        return hash.finished
    }

    // MARK: What depends on some issues

    /// An issue is shown with the ones before and after it, and what these lists show depends on their own neighbours.
    private func key(of entry: IndexedIssue, at path: RoutePath, _ issues: IssueKeys) -> StableHash? {
        guard let index = indices.value[ObjectIdentifier(entry)] else { return nil }
        var hash = frame(at: path.above(pages.configuration.folder))
        hash.add(issues.window(around: index, reach: 2))
        return hash.finished
    }

    /// - Parameter listed: the indices of all issues of the list.
    private func key(
        ofListed listed: some RandomAccessCollection<Int>, _ number: Int, at route: RoutePath, _ issues: IssueKeys
    ) -> StableHash {
        let size = pages.configuration.issuesPerPage
        var hash = frame(at: route)
        hash.add(listed.count)
        for index in listed.dropFirst((number - 1) * size).prefix(size) {
            hash.add(issues.window(around: index, reach: 1))
        }
        return hash.finished
    }

    /// The archive shows the issues of a year, and which years and tags there are.
    ///
    /// - Parameter year: nil for the newest.
    private func key(ofYear year: Int?, at route: RoutePath, _ issues: IssueKeys) -> StableHash {
        var hash = frame(at: route)
        hash.add(years.value.count)
        for (year, issues) in years.value {
            hash.add(year)
            hash.add(issues.count)
        }
        let tags = pages.newsletter.tags
        hash.add(tags.count)
        for tag in tags { hash.add(tag) }
        let shown = years.value.first { $0.year == year } ?? years.value.first
        for index in shown?.issues ?? 0..<0 { hash.add(issues.window(around: index, reach: 1)) }
        return hash.finished
    }

    private func key(of list: PagedList, _ number: Int, _ issues: IssueKeys) -> StableHash {
        var hash = frame(at: Page.list(list.id, number).path)
        hash.add(list.title)
        hash.add(list.count)
        hash.add(list.isGrouped)
        for thing in list.things(onPage: number) {
            issues.add([thing.newest] + thing.earlier, of: list.id.kind, to: &hash)
        }
        return hash.finished
    }

    /// What a project's page shows is of its items, the newest of each kind in front, and of how many there are.
    private func key(ofProject slug: String, _ issues: IssueKeys) -> StableHash? {
        guard let project = pages.newsletter.project(slug: slug) else { return whole }
        var hash = frame(at: SitePaths.project(slug))
        hash.add(project.name)
        for text in [project.description, project.url, project.repository] { hash.add(text) }
        for kind in ItemKind.gathered { issues.add(project.items[kind], of: kind, to: &hash) }
        return hash.finished
    }

    /// What pages of the schedule show, and in which order, is of the entries of all issues.
    private func keyOfSchedule(in frame: KeyedHash) -> StableHash? {
        schedule.value.map { schedule in
            var hash = frame
            hash.add(schedule)
            return hash.finished
        }
    }

    /// All that the sitemap tells of issues is in their heads; of other pages it tells where they stand.
    private func keyOfSitemap(_ issues: IssueKeys) -> StableHash? {
        guard pages.siblings.isEmpty, let heads = issues.allHeads else { return whole }
        var hash = frame
        hash.add(heads)
        for run in pages.sitemapRuns {
            hash.add(run.family.page(0).path.file)
            hash.add(run.count)
        }
        return hash.finished
    }

    private func key(ofFeedOf kind: ItemKind, _ slug: String, _ issues: IssueKeys) -> StableHash? {
        guard let project = pages.newsletter.project(slug: slug) else { return whole }
        var hash = frame
        hash.add(kind.rawValue)
        hash.add(project.name)
        hash.add(slug)
        // Feeds show the passages that items stand in, too.
        for item in project.items[kind].prefix(pages.configuration.feedItems) { issues.add(whole: item, to: &hash) }
        return hash.finished
    }

    private func key(ofSearchTexts number: Int, _ issues: IssueKeys) -> StableHash {
        let source = pages.search.source
        var hash = frame
        for number in source.layout.issues(ofText: number) {
            if let content = source.content(number) {
                hash.add(content.route.file)
            } else {
                hash.add(issues[source.index(ofIssue: number)])
            }
        }
        return hash.finished
    }

    /// Where a site has several languages, a page leads to its versions in the others.
    ///
    /// - Parameter route: below the root of the language.
    private func frame(at route: RoutePath) -> KeyedHash {
        if pages.siblings.isEmpty { return frame }
        let languages = PageLanguages(of: route, pages)
        var json = JSONText()
        json.array(languages.records + languages.alternates.map(\.record)) { $1.write(to: &$0) }
        var hash = frame
        hash.add(json.utf8)
        return hash
    }
}
