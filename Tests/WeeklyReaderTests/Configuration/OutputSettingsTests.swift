import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("What is made, in the configuration")
struct OutputSettingsTests {
    private static func read(_ text: String) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        ConfigurationReader.read(
            SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n\(text)\n"))
    }

    @Test(
        "Everything where nothing is said; else pages and what is named, in any order",
        arguments: [
            ("", SiteOutput.allCases), ("outputs:", SiteOutput.allCases), ("outputs: []", [.pages]),
            ("outputs: pages", [.pages]), ("outputs: [pages]", [.pages]),
            ("outputs: [feeds, lists, feeds]", [.pages, .lists, .feeds]),
            ("outputs: [pages, lists, search, json, calendars, feeds]", SiteOutput.allCases),
        ])
    func outputs(text: String, outputs: [SiteOutput]) throws {
        let read = Self.read(text)
        #expect(read.diagnostics.isEmpty)
        let configuration = try #require(read.configuration)
        #expect(SiteOutput.allCases.filter(configuration.makes) == outputs)
    }

    @Test("All languages of a site have the same")
    func languages() throws {
        let configuration = try #require(Self.read("languages: [zh-CN, en]\noutputs: [json]").configuration)
        #expect(configuration.inLanguage(SiteLanguage("en")).outputs == [.pages, .json])
    }

    @Test("A name that is none is an error at its place, each is told, and one that is nearly right is offered")
    func wrong() throws {
        let (configuration, diagnostics) = Self.read("outputs: [serach, lists, epub]")
        #expect(configuration == nil && diagnostics.map(\.id) == [.invalidValue, .invalidValue])
        let file = SourceFile(
            path: "", text: "title: T\nbase_url: https://e.org/\noutputs: [serach, lists, epub]\n")
        #expect(diagnostics.compactMap { $0.location.map { String(file.slice($0.range)) } } == ["serach", "epub"])
        #expect(diagnostics[0].fixes.map(\.message) == ["did you mean search?"] && diagnostics[1].fixes.isEmpty)
        #expect(
            diagnostics[1].message == "outputs must be one of: pages, lists, search, json, calendars, feeds")
    }

    @Test("What asks for feeds of a site that has none is known, with its place")
    func idle() throws {
        let text = """
            kinds: {jobs: {feed: true}, tools: {feed: false}, talks: [Talks], links: {headings: Links}}
            feed_items: 5
            """
        #expect(try #require(Self.read(text).configuration).idleSettings.isEmpty)
        let settings = try #require(Self.read("\(text)\noutputs: [lists]").configuration).idleSettings
        #expect(settings.map(\.key) == ["kinds.jobs.feed", "feed_items"])
        #expect(settings.map(\.output) == [.feeds, .feeds])
    }
}
