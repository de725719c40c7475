import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Kinds in the configuration")
struct KindSettingsTests {
    private static func read(_ kinds: String) -> (kinds: [KindSettings]?, messages: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + kinds)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.kinds, diagnostics.map(\.message))
    }

    @Test("A kind has headings, what it holds, a title and a place in the menu")
    func whole() {
        let read = Self.read(
            """
            kinds:
              jobs: {headings: [招聘, Jobs], holds: entries, title: 招聘, menu: false}
              sayings: {headings: 金句, holds: quotes, list: false}
              reading: [文章, 教程]
              quotes: 言论
            sections: {reading: 读物}

            """)
        let jobs = Section.Kind.named(NamedKind(name: "jobs", holding: .entries))
        let sayings = Section.Kind.named(NamedKind(name: "sayings", holding: .quotes))
        #expect(read.messages.isEmpty)
        #expect(
            read.kinds == [
                KindSettings(jobs, headings: ["招聘", "Jobs"], title: "招聘", isInMenu: false),
                KindSettings(sayings, headings: ["金句"], hasList: false),
                KindSettings(.reading, headings: ["文章", "教程", "读物"]),
                KindSettings(.quotes, headings: ["言论"]),
            ])
    }

    @Test("A kind may have a feed, a place on the home page and in the search, and a type for search engines")
    func onPages() throws {
        let read = Self.read(
            """
            kinds:
              jobs: {headings: Jobs, home: true, search: false, schema: job}
              tools: {headings: Tools, feed: false}
              quotes: {headings: Quote, feed: true, home: true}
              review: {headings: Review, holds: questions}

            """)
        let kinds = try #require(read.kinds)
        #expect(read.messages.isEmpty)
        #expect(kinds.map(\.hasFeed) == [true, false, true, false])
        #expect(kinds.map(\.home) == [true, nil, true, nil] && kinds.map(\.isSearched) == [false, true, true, true])
        #expect(kinds.map(\.schema) == [.job, nil, nil, nil])
    }

    @Test(
        "A kind whose list would stand where other pages stand is an error at its name",
        arguments: [
            ("kinds: {en: [x]}\nlanguages: [zh-CN, en]\n", "cannot be called en: its list would stand where the pages"),
            ("kinds:\n  archive: [x]\n", "cannot be called archive: its list would stand where the program's own page"),
        ])
    func taken(text: String, said: String) throws {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file, pageNames: ["archive"])
        let problem = try #require(diagnostics.first)
        #expect(configuration == nil && diagnostics.count == 1 && problem.message.contains(said))
        #expect(problem.location?.line == (text.contains("languages") ? 3 : 4))
    }

    @Test(
        "Without a list, and of a language or a page that the site does not have, such a name is as good as any",
        arguments: [
            "kinds: {en: {headings: x, list: false}}\nlanguages: [zh-CN, en]\n",
            "kinds: {en: [x]}\nlanguages: [en, fr]\n", "kinds: {projects: [x]}\n",
        ])
    func free(text: String) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file, pageNames: ["archive"])
        #expect(configuration != nil && !diagnostics.hasErrors)
    }

    @Test(
        "What is wrong is told",
        arguments: [
            ("kinds: {Jobs: [x]}\n", "small letters"), ("kinds: {jobs: {holds: entry}}\n", "must be one of"),
            ("kinds: {reading: {holds: quotes}}\n", "must be one of: reading"),
            ("kinds: {jobs: {color: red}}\n", "unknown key"),
            ("kinds: {jobs: {schema: jub}}\n", "schema must be one of: job"),
            ("kinds: {quotes: {schema: job}}\n", "quotes holds none"),
            ("kinds: {review: {holds: questions, feed: true}}\n", "review has no list of its own, and so no feed"),
            ("kinds: {jobs: {list: false, home: true}}\n", "jobs has no list of its own, and so no home"),
            ("kinds: [jobs]\n", "a mapping"), ("sections: {jobs: x}\n", "unknown key jobs"),
        ])
    func wrong(kinds: String, message: String) {
        let read = Self.read(kinds)
        #expect(read.kinds == nil && read.messages.contains { $0.contains(message) }, "\(read.messages)")
    }
}
