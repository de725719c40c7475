import Testing
import WeeklyModel
import WeeklyTemplates
import WeeklyTheme

@testable import WeeklySite

/// The table of kinds: whoever adds one and forgets a part of it is told here.
@Suite("What the site makes of a kind")
struct KindOnSiteTests {
    private static let shown = KindOnSite.all.filter(\.kind.isGathered)

    @Test("Every kind stands in the table at its own place")
    func complete() {
        #expect(KindOnSite.all.map(\.kind) == ItemKind.allCases)
        for kind in ItemKind.allCases { #expect(KindOnSite.of(kind).kind == kind) }
    }

    @Test("The names of a kind are its own")
    func names() {
        for names in [
            ItemKind.allCases.map(\.jsonName), ItemKind.allCases.map(\.templateName),
            ItemKind.allCases.map(\.shortName),
            ItemKind.allCases.map { "\($0.anchorPrefix)" }, Self.shown.map(\.name),
        ] {
            #expect(Set(names).count == names.count && !names.contains(""), "\(names)")
        }
    }

    @Test("A kind that is gathered from all issues is shown by a list, a page of its own or the pages of projects")
    func isShown() {
        for kind in Self.shown {
            if case .none = kind.listing { #expect(kind.projectGroup != nil, "\(kind.kind)") }
        }
    }

    @Test("Every language has words for the lists and for the search of every kind", arguments: ["zh-CN", "en"])
    func words(language: String) {
        let words = InterfaceWords(language: language)
        for kind in Self.shown {
            for key in [kind.name, "search_\(kind.kind.shortName)"] {
                #expect(words[key] != key, "\(language) has no word \(key)")
            }
        }
        for kind in ScheduleEntry.Kind.allCases { #expect(words.text(of: kind) != kind.rawValue) }
    }

    @Test("Every language has the same words, in alphabetical order, none of them empty")
    func languages() {
        let keys = [LanguageWords.chinese, .english].map { $0.words.map(\.0) }
        #expect(keys[0] == keys[1] && keys[0] == keys[0].sorted() && Set(keys[0]).count == keys[0].count)
        for words in [LanguageWords.chinese, .english] {
            #expect(!words.words.contains { $0.1.isEmpty } && words.weekdays.count == 7)
        }
    }

    @Test("The theme has the templates that lists of every kind need")
    func templates() {
        let names = Set(DefaultTheme.templates.map { String($0.path.dropLast(".html".count)) })
        for kind in Self.shown {
            if case .pages = kind.listing { #expect(names.contains(kind.name), "\(kind.name).html") }
            if let group = kind.projectGroup { #expect(names.contains(group.template), "\(group.template).html") }
        }
    }

    @Test("The search offers every kind that is gathered, and beside these texts and pages")
    func search() {
        #expect(SearchKind.all.map(\.item) == ItemKind.gathered.map { $0 } + [nil, nil])
        for kind in ItemKind.allCases { #expect((SearchKind(kind) != nil) == kind.isGathered) }
    }

    private static let issue = SampleNewsletter.issue(
        "a", day: 1, sections: [SampleNewsletter.questions, SampleNewsletter.others])
    private static let items = issue.sections.flatMap(\.items).filter(\.kind.isGathered)

    @Test("The sample that pages and their names are tested with has an item of every kind")
    func sample() {
        #expect(Set(Self.items.map(\.kind)) == Set(ItemKind.gathered))
    }

    @Test("The theme shows every item on the list of its kind and on its project's page")
    func isOnPages() throws {
        let routes = Site.assemble(SampleNewsletter.pages([Self.issue])).0.routes
        let projects = try routes.filter { $0.path.file.hasPrefix("projects/") }.map { try $0.madeText() }.joined()
        for item in Self.items {
            let kind = KindOnSite.of(item.kind)
            let link = "/issues/a/#\(try #require(item.anchor))\""
            if kind.projectGroup != nil { #expect(projects.contains(link), "a project's page, \(item.kind)") }
            if case .pages = kind.listing {
                let list = try #require(routes.first { $0.path.file == "\(kind.name)/index.html" })
                #expect(try list.madeText().contains(link), "the list of \(kind.name)")
            }
        }
    }

    @Test("The style sheet knows the lists of every kind that has its own")
    func styles() throws {
        let file = try #require(DefaultTheme.files.first { $0.path == "style.css" })
        let style = String(decoding: file.bytes, as: UTF8.self)
        for kind in Self.shown {
            if case .pages = kind.listing { #expect(style.contains(".\(kind.name)"), ".\(kind.name)") }
        }
    }

    @Test("A list names an item by its title, whatever its kind")
    func titles() {
        let edition = SampleNewsletter.pages([Self.issue]).edition
        for item in Self.items {
            let listed = PlacedItem(item: item, home: edition.placed(Self.issue), edition: edition).listed
            #expect(Self.title(in: listed) == item.titleLine && !item.titleLine.isEmpty, "\(item.kind)")
        }
    }

    private static func title(in value: TemplateValue) -> String? {
        if case .record(let record) = value, case .string(let title)? = record["title"] { title } else { nil }
    }
}
