import Foundation
import Testing
import WeeklyModel

@testable import WeeklySite

/// Pages of docs/ that tell of every kind, held against the lists of kinds.
@Suite("Kinds in the documentation")
struct KindsInDocumentationTests {
    /// The row of a table, or the line, that begins so.
    private static func line(_ page: String, _ beginning: String) throws -> Substring {
        let url = TemplateNamesTests.root.appending(path: "docs/\(page)")
        let text = try String(contentsOf: url, encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.hasPrefix(beginning) }
        return try #require(line.map { $0.dropFirst(beginning.count) }, "\(page) has no line \(beginning)")
    }

    /// What a line writes as code, but for what is no name.
    private static func code(_ page: String, _ beginning: String) throws -> Set<String> {
        Set(try line(page, beginning).matches(of: /`([a-zA-Z-]+)`/).map { String($0.1) })
    }

    @Test("Headings of a site's own are told for every kind of section")
    func configuration() throws {
        let kinds = Section.Kind.known.map(\.name)
        #expect(try Self.code("configuration.md", "| `sections` |").isSuperset(of: kinds))
    }

    @Test("Templates are told the kinds of sections, of passages and of what is found")
    func templates() throws {
        let sections = try Self.code("templates.md", "| `issue.sections[].kind` |")
        #expect(sections == Set(Section.Kind.known.map(\.name)))
        let passages = try Self.code("templates.md", "| `issue.sections[].passages[].kind` |")
        #expect(passages == Set(ItemKind.allCases.map(\.templateName) + ["items"]))
        let found = try Self.code("templates.md", "| `search.kinds[].value` |")
        #expect(found == Set(SearchKind.all.map(\.name)))
    }

    @Test("Makers of themes are told which templates show lists")
    func lists() throws {
        let pages = try Self.line("templates.md", "| lists of items: ")
        let items = try Self.line("templates.md", "| `items` |")
        let more = try Self.line("templates.md", "| what does not fit on a project's page,")
        for kind in KindOnSite.all {
            if case .pages = kind.listing {
                #expect(pages.contains("\(kind.name),") && items.contains("\(kind.name),"), "\(kind.name)")
            }
            if let group = kind.projectGroup { #expect(more.contains(" \(group.template).html"), "\(group.template)") }
        }
    }

    @Test("The list of items as data and the search name every kind that is in them")
    func data() throws {
        let listed = try Self.code("feeds.md", "| `kind` |")
        #expect(listed == Set(ItemKind.allCases.map(\.jsonName)).subtracting(["prose"]))
        let found = try Self.line("search.md", "A document is an item (")
        for kind in ItemKind.gathered {
            let name = kind.templateName.replacing("-", with: " ")
            #expect(found.contains("\(name),") || found.contains("\(name))"), "\(name)")
        }
    }
}
