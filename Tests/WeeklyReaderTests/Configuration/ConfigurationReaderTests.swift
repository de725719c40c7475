import Testing
import WeeklyText
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Reading the configuration")
struct ConfigurationReaderTests {
    private struct Read {
        let file: SourceFile
        let configuration: Configuration?
        let diagnostics: [Diagnostic]

        init(_ yaml: String) {
            file = SourceFile(path: "sofaweekly.yml", text: yaml)
            (configuration, diagnostics) = ConfigurationReader.read(file)
        }

        /// Lines added to what every site needs.
        init(beside yaml: String) {
            self.init("title: 周刊\nbase_url: https://example.org/w/\n\(yaml)")
        }

        /// What is written where the first diagnostic points.
        var marked: Substring? { diagnostics.first?.location.map { file.slice($0.range) } }
    }

    @Test(
        "An address that only the machine reaches is told",
        arguments: [
            ("http://localhost:8000/", true), ("http://127.0.0.1/a/", true), ("http://[::1]:80/", true),
            ("https://LOCALHOST", true), ("https://localhost.example.org/", false),
            ("https://example.org/localhost", false),
            ("https://127.example.org/", false),
        ])
    func localAddresses(address: String, isLocal: Bool) {
        let read = Read("title: a\nbase_url: \(address)\n")
        #expect(read.diagnostics.map(\.id) == (isLocal ? [.localAddress] : []))
        #expect(read.configuration != nil)
    }

    @Test(
        "A language in which the site's pages have no words is told",
        arguments: [("fr", true), ("ja-JP", true), ("zh-Hant", false), ("EN", false), ("en-GB", false), ("zht", true)])
    func languages(language: String, isUnknown: Bool) {
        let read = Read(beside: "language: \(language)\n")
        #expect(read.diagnostics.map(\.id) == (isUnknown ? [.unknownLanguage] : []))
        #expect(read.configuration?.language == language)
    }

    @Test("Every key is read")
    func readsEveryKey() throws {
        let read = Read(
            beside: """
                language: en-GB
                time_zone: "+08:00"
                publishes: Friday 17:00
                description: 一周见闻
                author: {name: 编辑部, url: https://example.org/us}
                copyright: © 2026
                permalink: /:year/:slug.html
                issues_per_page: 7
                feed_items: 1000
                line_breaks: keep
                sections: {questions: [来信, 有问有答], releases: 上新}
                header_links: [{name: 源码, url: https://example.org/code}, {name: 关于}]
                footer_links: [{name: 联系, url: "mailto:we@example.org"}]
                bundle_files: [.HTML, svg]
                limits: {issue_bytes: 2000000, issue_items: 7}
                allow_removal: true
                extra: {sponsor: 无, number: 1}

                """)
        #expect(read.diagnostics.isEmpty)
        let configuration = try #require(read.configuration)
        #expect(configuration.title == "周刊")
        #expect(configuration.address == SiteAddress("https://example.org/w"))
        #expect(configuration.language == "en-GB")
        #expect(configuration.timeZone == TimeZoneRule(identifier: "+08:00"))
        #expect(configuration.publishes == PublishingTime(.friday, try #require(TimeOfDay(hour: 17, minute: 0))))
        #expect(configuration.description == "一周见闻" && configuration.copyright == "© 2026")
        #expect(configuration.author == NamedLink(name: "编辑部", url: "https://example.org/us"))
        #expect(configuration.permalink == (try PermalinkPattern.parse("/:year/:slug.html").get()))
        #expect(configuration.issuesPerPage == 7 && configuration.feedItems == 1000)
        #expect(configuration.kinds.map(\.headings).sorted { $0.count < $1.count } == [["上新"], ["来信", "有问有答"]])
        #expect(configuration.headerLinks.map(\.name) == ["源码", "关于"])
        #expect(configuration.footerLinks == [NamedLink(name: "联系", url: "mailto:we@example.org")])
        #expect(configuration.limits.bytes == 2_000_000 && configuration.limits.items == 7)
        #expect(configuration.limits.lines == IssueLimits().lines)
        #expect(configuration.bundleFiles == ["html", "svg"])
        #expect(configuration.lineBreaks == .keep && configuration.lineBreaksOfIssues == .keep)
        #expect(configuration.allowsRemoval)
        #expect(configuration.extra == [.init("sponsor", .text("无")), .init("number", .integer(1))])
    }

    @Test("A title and an address are enough, and keys without a value count as not written")
    func readsTheLeast() throws {
        let others = ConfigurationReader.keys.filter { $0 != "title" && $0 != "base_url" }
        for read in [Read(beside: ""), Read(beside: others.map { "\($0):\n" }.joined())] {
            #expect(read.diagnostics.isEmpty)
            let configuration = try #require(read.configuration)
            #expect(configuration.language == "zh-CN" && configuration.timeZone == .utc)
            #expect(configuration.permalink == .standard && configuration.kinds.isEmpty)
            #expect(configuration.issuesPerPage == 20 && configuration.feedItems == 20)
            #expect(!configuration.allowsRemoval)
            #expect(configuration.lineBreaks == .auto && configuration.lineBreaksOfIssues == .auto)
            #expect(configuration.author == nil && configuration.headerLinks.isEmpty && configuration.extra.isEmpty)
        }
    }

    @Test("An ending of files is letters and digits", arguments: ["a/b", "\"\"", "tar.gz", ".", "\"*\""])
    func wrongEndings(text: String) {
        let read = Read(beside: "bundle_files: [svg, \(text)]\n")
        #expect(read.diagnostics.map(\.id) == [.invalidValue] && read.configuration == nil)
    }

    @Test("An author may be a name alone")
    func readsAuthors() {
        #expect(Read(beside: "author: 小王\n").configuration?.author == NamedLink(name: "小王"))
        #expect(Read(beside: "author: {name: 小王}\n").configuration?.author == NamedLink(name: "小王"))
    }

    /// A line of a configuration, and what is said of it.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let line: String
        let id: DiagnosticID
        let marked: String
        let message: String

        init(_ line: String, _ id: DiagnosticID, at marked: String, _ message: String) {
            (self.line, self.id, self.marked, self.message) = (line, id, marked, message)
        }

        var testDescription: String { line }
    }

    @Test("A wrong value is an error at the value, and there is no configuration", arguments: mistakes)
    func wrongValues(mistake: Mistake) {
        let read = Read(beside: "\(mistake.line)\n")
        #expect(read.configuration == nil)
        #expect(read.diagnostics.map(\.id) == [mistake.id])
        #expect(read.marked.map(String.init) == mistake.marked)
        #expect(read.diagnostics.first?.message.contains(mistake.message) == true)
    }

    static let mistakes = [
        Mistake("language: 中文", .invalidValue, at: "中文", "must be a language tag"),
        Mistake("language: x", .invalidValue, at: "x", "must be a language tag"),
        Mistake("language: [zh]", .wrongType, at: "[zh", "language must be text, but this is a list"),
        Mistake("time_zone: Mars/Base", .invalidValue, at: "Mars/Base", "there is no time zone Mars/Base"),
        Mistake("description: {a: b}", .wrongType, at: "{a: b", "description must be text, but this is a mapping"),
        Mistake("copyright: [a]", .wrongType, at: "[a", "copyright must be text"),
        Mistake("author: [a]", .wrongType, at: "[a", "author must be text"),
        Mistake("author: {url: /a}", .missingKey, at: "url", "a link needs a name"),
        Mistake(
            "permalink: /issues/", .invalidValue, at: "/issues/", "without :slug two issues could have one address"),
        Mistake("permalink: /:slg/", .invalidValue, at: "/:slg/", "knows no :slg"),
        Mistake("issues_per_page: 0", .invalidValue, at: "0", "issues_per_page must be from 1 to 1000"),
        Mistake("issues_per_page: \"5\"", .wrongType, at: "\"5\"", "must be a whole number, but this is text"),
        Mistake("publishes: friday", .invalidValue, at: "friday", "publishes must be a weekday and an hour"),
        Mistake("publishes: [friday]", .wrongType, at: "[friday", "publishes must be text"),
        Mistake("line_breaks: kepp", .invalidValue, at: "kepp", "line_breaks must be one of: auto, keep, join"),
        Mistake("feed_items: 1001", .invalidValue, at: "1001", "feed_items must be from 1 to 1000"),
        Mistake("feed_items: 2.5", .wrongType, at: "2.5", "must be a whole number, but this is text"),
        Mistake("sections: 问答", .wrongType, at: "问答", "sections must be a mapping of keys to values"),
        Mistake("header_links: /a", .wrongType, at: "/a", "header_links must be a list, but this is text"),
        Mistake("header_links: [/a]", .wrongType, at: "/a", "every link of header_links must have a name and a url"),
        Mistake("footer_links: [{url: /a}]", .missingKey, at: "url", "a link needs a name"),
        Mistake(
            "footer_links: [{name: a, url: \"javascript:b\"}]", .invalidValue, at: "\"javascript:b\"",
            "url must be an http:, https: or mailto: address"),
        Mistake("allow_removal: 1", .wrongType, at: "1", "allow_removal must be true or false"),
        Mistake("extra: [a]", .wrongType, at: "[a", "extra must be a mapping of keys to values"),
        Mistake("languge: en", .unknownConfigurationKey, at: "languge", "unknown key languge"),
        Mistake("weather: sun", .unknownConfigurationKey, at: "weather", "unknown key weather"),
        Mistake("sections: {question: a}", .unknownConfigurationKey, at: "question", "unknown key question"),
        Mistake("author: {name: a, mail: b}", .unknownConfigurationKey, at: "mail", "unknown key mail"),
    ]

    @Test(
        "An address that is none is an error",
        arguments: ["example.org", "ftp://example.org", "https://e.org/?a", "/w/"])
    func addresses(address: String) {
        let read = Read("title: a\nbase_url: \(address)\n")
        #expect(read.diagnostics.map(\.id) == [.invalidValue])
        #expect(read.marked.map(String.init) == address)
        #expect(read.diagnostics.first?.fixes.isEmpty == false)
    }

    @Test("What is missing is said at the key, or at the first line", arguments: ["title", "base_url"])
    func missingKeys(key: String) {
        let all = ["title": "title: a\n", "base_url": "base_url: https://e.org\n"]
        let rest = all.filter { $0.key != key }.values.joined()
        let without = Read("# 配置\n" + rest)
        #expect(without.diagnostics.map(\.id) == [.missingKey])
        #expect(without.diagnostics.first?.message == "the site has no \(key)")
        #expect(without.marked == "# 配置")
        for empty in ["\(key):\n", "\(key): \"\"\n", "\(key): ~\n"] {
            let read = Read(rest + empty)
            #expect(read.configuration == nil)
            #expect(empty.contains("\"") || (read.diagnostics.map(\.id) == [.missingKey] && read.marked == key[...]))
        }
    }

    @Test("All that is wrong is said at once")
    func everything() {
        let read = Read("language: 中\nissues_per_page: many\nunknown: 1\n")
        #expect(
            Set(read.diagnostics.map(\.id)) == [.missingKey, .invalidValue, .wrongType, .unknownConfigurationKey])
        #expect(read.diagnostics.count == 5)
    }

    @Test("A key that is nearly one is offered as an edit; others get a word on where site's own keys belong")
    func unknownKeys() {
        let near = Read(beside: "languge: en\n").diagnostics.first?.fixes.first
        #expect(near?.message == "did you mean language?")
        let far = Read(beside: "weather: sun\n").diagnostics.first
        #expect(far?.fixes.isEmpty == true)
        #expect(far?.notes.map(\.message) == ["keys of this site's own templates belong below extra:"])
    }

    @Test("Of a repeated key the later counts, with a warning")
    func repeatedKeys() {
        let read = Read(beside: "title: 后来\n")
        #expect(read.diagnostics.map(\.id) == [.duplicateKey])
        #expect(read.configuration?.title == "后来")
    }

    @Test(
        "What is no YAML gives one error only",
        arguments: ["title: [a\n", "title: a: b\n", "- a\n- b\n", "just text\n"])
    func brokenYAML(yaml: String) {
        let read = Read(yaml)
        #expect(read.diagnostics.map(\.id) == [.invalidYAML])
        #expect(read.configuration == nil)
    }

    @Test("Every key that it knows is read: a value of a wrong type is noticed", arguments: ConfigurationReader.keys)
    func everyKey(key: String) {
        let wrong =
            ["sections", "extra", "diagnostics", "reading_words"].contains(key)
            ? "[a]" : key.hasSuffix("_links") ? "{a: b}" : "[[a]]"
        let read = Read("\(key): \(wrong)\n")
        #expect(read.diagnostics.contains { $0.id == .wrongType })
        #expect(!read.diagnostics.contains { $0.id == .unknownConfigurationKey })
    }
}
