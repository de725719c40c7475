import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyTemplates
import WeeklyTheme

@testable import WeeklySite

@Suite("Templates of sections of one kind")
struct SectionTemplatesTests {
    private typealias Sample = SampleNewsletter

    private static func page(_ own: KeyValuePairs<String, String>) throws -> String {
        let sources = DefaultTheme.templates.map { file in
            TemplateSource(
                name: String(file.path.dropLast(5)),
                file: SourceFile(path: file.path, text: String(decoding: file.bytes, as: UTF8.self)))
        }
        let others = own.map { TemplateSource(name: $0.key, file: SourceFile(path: $0.key, text: $0.value)) }
        let (library, diagnostics) = TemplateLibrary.compile(sources + others)
        #expect(diagnostics.isEmpty)
        let issue = Sample.issue("a", day: 1, sections: [Sample.questions, Sample.others])
        let pages = PageMaker(
            newsletter: Newsletter([issue]), configuration: Sample.configuration(), library: library,
            assets: Sample.assets, now: Sample.now)
        return String(decoding: try pages.issuePage(at: 0), as: UTF8.self)
    }

    @Test("They show the sections of their kind, and no others")
    func shown() throws {
        let page = try Self.page([
            "sections/questions": "<p>{{kind}} {{@index}} {{items.@count}}{{#items}} {{title}} {{path}}{{/items}}</p>\n"
        ])
        #expect(page.contains("<p>questions 1 1 怎么重启？ /news/issues/a/#q-gateway</p>"))
        #expect(page.contains("<section class=\"section releases\""))
        #expect(!page.contains("<section class=\"section questions\""))
    }

    @Test("They may put something around the form of the program")
    func around() throws {
        let page = try Self.page(["sections/questions": "<div class=\"faq\">\n{{>section}}\n</div>\n"])
        let plain = try Self.page([:])
        #expect(page.contains("<div class=\"faq\">\n<section class=\"section questions\""))
        #expect(page.count == plain.count + "<div class=\"faq\">\n</div>\n".count)
    }
}
