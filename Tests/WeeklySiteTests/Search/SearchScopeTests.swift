import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("What the search finds of the kinds that a site names")
struct SearchScopeTests {
    private static let sections = [
        [NamedKindsSample.section([":甲"]), SampleNewsletter.questions, SampleNewsletter.others]
    ]
    private static var jobs: KindSettings { KindSettings(.named(NamedKind(name: "jobs", holding: .entries))) }

    private static func filters(_ kinds: [KindSettings]) throws -> [Substring] {
        let pages = NamedKindsSample.pages(kinds, sections)
        let html = String(decoding: try pages.bytes(of: .search), as: UTF8.self)
        return html.matches(of: /<option value="(.+?)">(.*?)</).map { "\($0.output.1) \($0.output.2)" }
    }

    /// The kinds of all documents, and their texts.
    private static func documents(_ kinds: [KindSettings]) -> [(kind: String, text: String)] {
        let pages = NamedKindsSample.pages(kinds, sections)
        let source = SearchSource(pages.newsletter, SearchScope(pages.configuration))
        return source.documents(ofIssue: 0).map { ($0.kind.name, $0.text) }
    }

    @Test("Readers choose among them by their titles; what has no entries is not offered")
    func filters() throws {
        let filters = try Self.filters([NamedKindsSample.tools(), Self.jobs])
        #expect(filters.contains("entry-tools 工具") && filters.contains("article 文章"))
        #expect(!filters.contains { $0.hasPrefix("entry ") || $0.contains("jobs") })
        #expect(Self.documents([NamedKindsSample.tools()]).filter { $0.kind == "entry-tools" }.count == 2)
    }

    @Test("A kind can be kept out, with its sections and their text")
    func omitted() throws {
        let tools = NamedKindsSample.tools { $0.isSearched = false }
        #expect(!(try Self.filters([tools]).contains { $0.contains("tools") }))
        #expect(!Self.documents([tools]).contains { $0.kind == "entry-tools" || $0.text.contains("说明") })
        #expect(Self.documents([tools]).contains { $0.kind == "article" })
    }

    @Test("So can one that the program knows, wherever its items stand")
    func known() throws {
        var reading = KindSettings(.reading)
        reading.isSearched = false
        #expect(!(try Self.filters([reading]).contains { $0.contains("article") }))
        let kinds = Self.documents([reading]).map(\.kind)
        #expect(!kinds.contains("article") && kinds.contains("release") && kinds.contains("question"))
    }

    @Test("A kind may be called as one that the program knows")
    func names() throws {
        let task = KindSettings(.named(NamedKind(name: "task", holding: .entries)), title: "差事")
        let sections = [[NamedKindsSample.section([":甲"], kind: "task"), SampleNewsletter.others]]
        let html = String(decoding: try NamedKindsSample.pages([task], sections).bytes(of: .search), as: UTF8.self)
        #expect(html.contains(#"<option value="task">任务<"#) && html.contains(#"<option value="entry-task">差事<"#))
    }
}
