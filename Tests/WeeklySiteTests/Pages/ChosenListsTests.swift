import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Lists that a site sets together")
struct ChosenListsTests {
    private typealias Sample = SampleNewsletter

    private static func list(
        _ content: ChosenList.Content, tag: String? = nil, project: String? = nil,
        _ order: ChosenList.Order = .newest, limit: Int? = nil
    ) -> ChosenList {
        var list = ChosenList(ChosenList.Word("own", at: SourceRange(0, 0)), of: content)
        list.tag = tag.map { ChosenList.Word($0, at: SourceRange(0, 0)) }
        list.project = project.map { ChosenList.Word($0, at: SourceRange(0, 0)) }
        list.order = order
        list.limit = limit
        return list
    }

    /// Three issues; the second tells of everything.
    private static func edition(_ list: ChosenList, contents: [ContentPage] = []) -> Edition {
        var configuration = Sample.configuration()
        configuration.lists = [list]
        let issues = [
            Sample.issue("a", day: 1), Sample.issue("b", day: 2, sections: [Sample.questions, Sample.others]),
            Sample.issue("c", day: 3, sections: []),
        ]
        return Edition(
            Newsletter(issues), configuration, pictures: PictureSizes(), contents: contents, now: Sample.now)
    }

    private static func titles(_ list: ChosenList, contents: [ContentPage] = []) -> [String] {
        let lists = ChosenLists(edition(list, contents: contents), ExtraView(keys: [])).record
        guard case .list(let items)? = lists["own"] else { return [] }
        return items.compactMap { item in
            guard case .record(let record) = item, case .string(let title)? = record["title"] else { return nil }
            return title
        }
    }

    @Test(
        "Issues by tag and project, in an order, and no more than were asked for",
        arguments: [
            (list(.issues), ["第 3 期 <预览>", "第 2 期 <预览>", "第 1 期 <预览>"]),
            (list(.issues, .oldest, limit: 2), ["第 1 期 <预览>", "第 2 期 <预览>"]),
            (list(.issues, tag: "周刊", .title, limit: 1), ["第 1 期 <预览>"]),
            (list(.issues, tag: "无"), []), (list(.issues, project: "Gateway"), ["第 2 期 <预览>"]),
            (list(.issues, project: "网关", limit: 9), ["第 2 期 <预览>", "第 1 期 <预览>"]),
            (list(.issues, project: "无"), []),
        ])
    private func issues(list: ChosenList, titles: [String]) {
        #expect(Self.titles(list) == titles)
    }

    @Test(
        "Items of a kind, those that several issues tell of once",
        arguments: [
            (list(.items(.release)), ["Gateway v1"]), (list(.items(.release), project: "网关"), []),
            (list(.items(.article), tag: "周刊"), ["Gateway 的缓存"]), (list(.items(.article), tag: "无"), []),
            (list(.entries(NamedKind(name: "tools", holding: .entries))), ["Gateway 的缓存"]),
            (list(.entries(NamedKind(name: "jobs", holding: .entries))), []),
            (list(.items(.scheduleEntry)), ["Gateway 直播", "Gateway 聚会"]),
            (list(.items(.scheduleEntry), .oldest, limit: 1), ["Gateway 聚会"]),
        ])
    private func items(list: ChosenList, titles: [String]) {
        #expect(Self.titles(list) == titles)
    }

    @Test("Pages, those without a date last")
    func pages() {
        func page(_ title: String, day: Int?) -> ContentPage {
            var front = PageFrontMatter(title: title)
            front.date = day.map { DateTime(secondsSinceEpoch: $0 * 86_400, offset: 0) }
            return ContentPage(frontMatter: front, name: title, sourcePath: "pages/\(title).md", sections: [])
        }
        let contents = [page("c", day: nil), page("a", day: 1), page("b", day: 2)]
        #expect(Self.titles(Self.list(.pages), contents: contents) == ["b", "a", "c"])
        #expect(Self.titles(Self.list(.pages, .title), contents: contents) == ["a", "b", "c"])
    }

    @Test("Every page's template may ask for them")
    func everyPage() throws {
        var configuration = Sample.configuration()
        configuration.lists = [Self.list(.issues, limit: 1)]
        let pages = Sample.pages([Sample.issue("a", day: 1)], configuration)
        for data in [pages.homeData, pages.searchData, pages.data(ofIssueAt: 0), pages.notFoundData] {
            guard case .record(let lists)? = data["lists"], case .list(let items)? = lists["own"] else {
                Issue.record("no list")
                continue
            }
            #expect(items.count == 1)
        }
    }
}
