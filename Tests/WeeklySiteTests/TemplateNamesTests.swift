import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyTemplates
import WeeklyTheme

@testable import WeeklySite

/// docs/templates.md is what theme makers rely on; here it is held against what pages really offer.
@Suite("The names that templates can use")
struct TemplateNamesTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

    @Test("The page names all that pages offer, and nothing else")
    func thePageIsTrue() throws {
        let issues = (1...60).map {
            SampleNewsletter.issue("n\($0)", day: $0, sections: [SampleNewsletter.questions, SampleNewsletter.others])
        }
        let main = PageMaker(
            newsletter: Newsletter(issues), configuration: Self.severalPages, library: SampleNewsletter.library,
            assets: SampleNewsletter.assets, contents: [Self.contentPage], now: SampleNewsletter.now)
        let english = PageMaker(
            newsletter: Newsletter([]), configuration: Self.severalPages.inLanguage(SiteLanguage("en")),
            library: SampleNewsletter.library, main: main)
        let pages = PageMaker.knowingEachOther([main, english])[0]
        var offered = try Self.allData(pages).reduce(into: Set<String>()) {
            $0.formUnion(Self.names(in: .record($1)).map(Self.normalised))
        }
        // What interface words there are is said once, by the list itself.
        offered = offered.filter {
            !$0.hasPrefix("words.") && !$0.hasPrefix("assets.") && !$0.hasPrefix("site.extra.")
                && !$0.hasPrefix("issue.extra.") && !$0.hasPrefix("content.extra.")
                && !$0.hasPrefix("listed.extra.") && !$0.hasPrefix("listed_page.extra.") && !$0.hasPrefix("lists.")
                // Of the sample's own kind.
                && !$0.hasSuffix(".counts.tools")
        }
        let documented = try Self.documented()
        #expect(offered.subtracting(documented).sorted() == [])
        #expect(documented.subtracting(offered).sorted() == [])
    }

    @Test(
        "The program carries the files of templates/ and static/, all of them, byte for byte",
        arguments: ["templates", "static"])
    func carriesTheTheme(folder: String) throws {
        let carried = folder == "templates" ? DefaultTheme.templates : DefaultTheme.files
        let url = Self.root.appending(path: folder)
        let there = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
        #expect(carried.map(\.path) == there)
        for file in carried {
            #expect(
                try Data(contentsOf: url.appending(path: file.path)) == Data(file.bytes),
                "\(file.path) was embedded anew")
        }
    }

    /// The data of one page of every kind.
    private static func allData(_ pages: PageMaker) throws -> [TemplateRecord] {
        let lists = Dictionary(grouping: pages.lists, by: \.template).compactMap(\.value.first)
        let month = try #require(pages.newsletter.scheduleMonths.first)
        let project = try #require(pages.newsletter.projects.first)
        let issue = try #require(pages.newsletter.issues.first)
        return [
            pages.data(ofIssueAt: 1), pages.homeData, pages.data(ofIndexPage: 2), pages.notFoundData,
            pages.scheduleData,
            pages.data(of: month), pages.data(ofYear: nil), pages.projectsData, pages.data(of: project),
            pages.data(ofTag: try #require(pages.newsletter.tags.first), 1),
            pages.redirectData(to: issue, at: RoutePath("old/index.html")),
            pages.searchData, pages.data(of: contentPage),
        ] + lists.map { pages.data(of: $0, 1) }
    }

    private static var contentPage: ContentPage {
        var front = PageFrontMatter(title: "关于")
        front.date = DateTime(secondsSinceEpoch: 0, offset: 0)
        front.author = NamedLink(name: "A", url: "/a/")
        front.cover = "/cover.png"
        let heading = Heading(content: SampleNewsletter.text("一"), anchor: "s", level: 2)
        return ContentPage(
            frontMatter: front, name: "about", sourcePath: "pages/about.md",
            sections: [Section(kind: .other, heading: heading, line: 1, passages: [])])
    }

    private static var severalPages: Configuration {
        var configuration = SampleNewsletter.configuration()
        configuration.issuesPerPage = 1
        configuration.languages = [SiteLanguage("zh-CN"), SiteLanguage("en")]
        configuration.kinds[0].home = true
        configuration.pictures.logo = "/logo.svg"
        configuration.pictures.favicon = "/favicon.ico"
        configuration.lists = [
            ChosenList(ChosenList.Word("about", at: SourceRange(0, 0)), of: .pages),
            ChosenList(ChosenList.Word("issues", at: SourceRange(0, 0))),
        ]
        return configuration
    }

    /// Records that look the same wherever they stand are documented once, below a name of their own.
    private static func normalised(_ name: String) -> String {
        var name = name
        if let group = groups.first(where: { name.hasPrefix("\($0).") }) {
            name = "group" + name.dropFirst(group.count)
        }
        for (pattern, replacement) in shapes {
            name = name.replacing(pattern) { _ in replacement }
        }
        return name
    }

    /// How a project's page calls what it shows of a kind.
    private static let groups = KindOnSite.all.filter { $0.projectGroup != nil }.map(\.name)

    private static var shapes: [(Regex<Substring>, String)] {
        [
            (/^latest(?=\.|$)/, "issue"),
            (
                /^(?:items|upcoming|past|undated|recent|older|questions|releases|group\.items|parts\[\]\.groups\[\]\.items|kinds\[\]\.items)\[\](?=\.)/,
                "item"
            ),
            (/^issue\.sections\[\]\.(?:passages\[\]\.(?:releases|entries)|items)\[\](?=\.)/, "item"),
            (/^lists\.about\[\](?=\.)/, "listed_page"),
            (/^(?:issues\[\]|previous|next|lists\.issues\[\])(?=\.)/, "listed"),
            (/^.*\.(?:date|start|end|modified)(?=\.)/, "date"),
        ]
    }

    /// The first code span of every table row.
    private static func documented() throws -> Set<String> {
        let text = try String(contentsOf: root.appending(path: "docs/templates.md"), encoding: .utf8)
        return Set(
            text.split(separator: "\n").compactMap { line in
                line.hasPrefix("| `") ? line.dropFirst(3).split(separator: "`").first.map(String.init) : nil
            })
    }

    /// `issue.sections[].kind`
    private static func names(in value: TemplateValue, _ prefix: String = "") -> Set<String> {
        switch value {
        case .record(let record):
            return record.keys.reduce(into: []) { names, key in
                let name = prefix.isEmpty ? key : "\(prefix).\(key)"
                names.insert(name)
                if let value = record[key] { names.formUnion(Self.names(in: value, name)) }
            }
        case .list(let values):
            return values.reduce(into: []) { $0.formUnion(names(in: $1, "\(prefix)[]")) }
        default:
            return []
        }
    }
}
