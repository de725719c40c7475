internal import WeeklyModel

/// Pages of one kind that differ by a number alone, such as the pages of a list; often there is just one.
struct PageRun: Hashable, Sendable {
    /// Runs of one family have the same pages as far as both go.
    enum Family: Hashable, Sendable {
        case index
        case list(Page.ListID)
        case tag(String)
        case single(Page)

        /// - Parameter number: from 0.
        func page(_ number: Int) -> Page {
            switch self {
            case .index: .index(number + 1)
            case .list(let list): .list(list, number + 1)
            case .tag(let tag): .tag(tag, number + 1)
            case .single(let page): page
            }
        }
    }

    let family: Family
    let count: Int

    init(_ family: Family, count: Int = 1) {
        self.family = family
        self.count = count
    }

    var pages: [Page] { (0..<count).map(family.page) }
}

// MARK: Pages to read

extension PageMaker {
    /// The pages that search engines are told of beside those of issues; the first are the list of issues.
    ///
    /// - Parameters:
    ///   - lists: of items, in the order in which they shall come.
    ///   - projects: those of the newsletter, in that order.
    func readable(_ lists: [PagedList], _ projects: [ProjectOutline]) -> [PageRun] {
        let home = [PageRun(.index, count: indexPageCount)]
        guard configuration.makes(.lists) else { return home }
        return home + lists.map { PageRun(.list($0.id), count: $0.pageCount) } + archive + schedule
            + Self.pages(of: projects) + tags
    }

    private var archive: [PageRun] {
        guard !newsletter.issues.isEmpty else { return [] }
        return [PageRun(.single(.archive))] + newsletter.yearNumbers.map { PageRun(.single(.year($0))) }
    }

    private var schedule: [PageRun] {
        guard newsletter.count(of: .scheduleEntry) > 0 else { return [] }
        return [PageRun(.single(.schedule))] + newsletter.scheduleMonths.map { PageRun(.single(.month($0))) }
    }

    private static func pages(of projects: [ProjectOutline]) -> [PageRun] {
        guard !projects.isEmpty else { return [] }
        return [PageRun(.single(.projects))] + projects.map { PageRun(.single(.project(Page.ProjectID($0)))) }
    }

    private var tags: [PageRun] {
        newsletter.tags.map { PageRun(.tag($0), count: pageCount(of: newsletter.count(ofTag: $0))) }
    }

    // MARK: The sitemap

    /// How many pages search engines are told of, in all languages.
    var sitemapCount: Int { ofAllLanguages.reduce(0) { $0 + $1.ownSitemapCount } }

    private var ownSitemapCount: Int {
        let pages = readable(lists, newsletter.projectOutlines) + searchRuns
        return pages.reduce(newsletter.issues.count + edition.contents.count) { $0 + $1.count }
    }

    private var searchRuns: [PageRun] { configuration.makes(.search) ? [PageRun(.single(.search))] : [] }

    /// Those of all languages, one after the other.
    var sitemapEntries: [SitemapEntry] {
        if siblings.isEmpty { return ownSitemapEntries }
        return PageMaker.knowingEachOther(ofAllLanguages).flatMap { pages in
            pages.ownSitemapEntries.map { $0.told(by: pages) }
        }
    }

    /// The pages of its language that it tells of beside those of issues and of content/pages/; the first are the list of issues.
    var sitemapRuns: [PageRun] {
        let projects = newsletter.outlinesByCount
        return readable(PagedList.all(edition, projects), projects) + searchRuns
    }

    /// An issue changed last when it came out, everything else with the newest.
    private var ownSitemapEntries: [SitemapEntry] {
        let newest = newsletter.issues.first?.date
        let issues = newsletter.issues.map {
            SitemapEntry(addresses.route(of: $0), modified: $0.frontMatter.modified ?? $0.date)
        }
        let runs = sitemapRuns.map { run in
            run.pages.map { SitemapEntry($0.path, modified: newest) }
        }
        let contents = edition.contents.map { content in
            SitemapEntry(content.route, modified: content.frontMatter.modified ?? content.frontMatter.date)
        }
        return (runs.first ?? []) + contents + issues + runs.dropFirst().joined()
    }
}

extension SitemapEntry {
    /// The same with the versions of the page in other languages, from the root of the whole site.
    fileprivate func told(by pages: PageMaker) -> SitemapEntry {
        SitemapEntry(
            route.below(pages.configuration.folder), modified: modified,
            alternates: PageLanguages(of: route, pages).alternates)
    }
}
