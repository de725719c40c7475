import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Reading front matter")
struct FrontMatterReaderTests {
    private struct Read {
        let file: SourceFile
        let frontMatter: FrontMatter?
        let diagnostics: [Diagnostic]

        /// What was written where the diagnostics point.
        var meant: [Substring] { diagnostics.compactMap { $0.location.map { file.slice($0.range) } } }
    }

    private func read(_ yaml: String) throws -> Read {
        let file = SourceFile(path: "a.md", text: "---\n\(yaml)---\n正文\n")
        let block = try FrontMatterBlock.find(in: file).get()
        let zone = try #require(TimeZoneRule(identifier: "Asia/Shanghai"))
        let (written, diagnostics) = FrontMatterReader.read(block, in: file, zone: zone, mostValues: 1000)
        let settled = written?.settled(in: file)
        return Read(file: file, frontMatter: settled?.0, diagnostics: diagnostics + (settled?.1 ?? []))
    }

    /// Lines added to what every issue needs.
    private func readBeside(_ yaml: String) throws -> Read {
        try read("title: 周刊\ndate: 2026-11-20\n\(yaml)")
    }

    @Test("Every key is read")
    func readsEveryKey() throws {
        let read = try read(
            """
            title: "SOFA 周刊 &amp; 朋友 &#8482;"
            date: 2026-11-20T17:00:00+09:00
            author: "小王 &amp; 小李"
            authorlink: https://example.org/a
            description: 一周 &lt;见闻&gt;
            categories: 周刊
            tags: [社区, "R&amp;D", 开源]
            cover: /img/cover.png
            draft: true
            slug: weekly-38
            aliases: [/2026/38/, /old]
            extra:
              number: 38
              quoted: "38"
              on: true
              nothing: ~
              list: [a, 1, {b: false}]

            """)
        #expect(read.diagnostics.isEmpty)
        let frontMatter = try #require(read.frontMatter)
        #expect(frontMatter.title == "SOFA 周刊 & 朋友 ™")
        #expect(frontMatter.date.text == "2026-11-20T17:00:00+09:00")
        #expect(frontMatter.author == NamedLink(name: "小王 & 小李", url: "https://example.org/a"))
        #expect(frontMatter.summary == "一周 <见闻>")
        #expect(frontMatter.categories == ["周刊"])
        #expect(frontMatter.tags == ["社区", "R&D", "开源"])
        #expect(frontMatter.cover == "/img/cover.png")
        #expect(frontMatter.isDraft)
        #expect(frontMatter.slug == "weekly-38")
        #expect(frontMatter.aliases == ["/2026/38/", "/old"])
        #expect(
            frontMatter.extra == [
                .init("number", .integer(38)), .init("quoted", .text("38")), .init("on", .boolean(true)),
                .init("nothing", .null),
                .init("list", .list([.text("a"), .integer(1), .record([.init("b", .boolean(false))])])),
            ])
    }

    @Test("Title and date are enough")
    func readsTheLeast() throws {
        let read = try readBeside("")
        #expect(read.diagnostics.isEmpty)
        let frontMatter = try #require(read.frontMatter)
        #expect(frontMatter.date.text == "2026-11-20T00:00:00+08:00")
        #expect(frontMatter == FrontMatter(title: "周刊", date: frontMatter.date))
    }

    @Test("Keys without a value count as not written")
    func readsEmptyKeys() throws {
        let read = try readBeside(
            "author:\nauthorlink:\ndescription:\ncategories:\ntags:\ncover:\ndraft:\nslug:\naliases:\nextra:\n")
        #expect(read.diagnostics.isEmpty)
        #expect(read.frontMatter?.author == nil)
        #expect(read.frontMatter?.slug == nil)
        #expect(read.frontMatter?.extra.isEmpty == true)
    }

    @Test("Numbers and truth values are text where text is wanted")
    func readsPlainText() throws {
        let frontMatter = try read("title: 2020\ndate: 2026-11-20\nslug: 38\ntags: [true, 1.5]\n").frontMatter
        #expect(frontMatter?.title == "2020")
        #expect(frontMatter?.slug == "38")
        #expect(frontMatter?.tags == ["true", "1.5"])
    }

    @Test(
        "A value of the wrong type is an error at the value",
        arguments: [
            ("title: [a]", "a"), ("author: {a: b}", "a"), ("authorlink: [a]", "a"), ("description: [a]", "a"),
            ("categories: {a: b}", "a"), ("tags: [[a]]", "a"), ("cover: [a]", "a"), ("draft: yes", "yes"),
            ("draft: 1", "1"), ("slug: [a]", "a"), ("aliases: {a: b}", "a"), ("extra: text", "text"),
            ("extra: [a]", "a"),
            ("date: [2026-11-20]", "2"),
        ])
    func reportsWrongTypes(_ line: String, _ value: String) throws {
        let others = ["title: 周刊\n", "date: 2026-11-20\n"].filter { !line.hasPrefix($0.prefix(5)) }
        let read = try read(others.joined() + line + "\n")
        #expect(read.diagnostics.map(\.id) == [.wrongType])
        #expect(read.meant.first?.contains(value) == true)
        #expect(read.diagnostics.first?.location?.line == 2 + others.count)
        #expect((read.frontMatter == nil) == (others.count < 2))
    }

    @Test(
        "An issue without a title says so",
        arguments: ["", "title:\n", "title: \"\"\n", "title: '  '\n", "title: ~\n", "title: \"&#32;&nbsp;\"\n"])
    func reportsMissingTitles(_ line: String) throws {
        let read = try read("date: 2026-11-20\n\(line)")
        #expect(read.diagnostics.map(\.id) == [.missingTitle])
        #expect(read.meant == [line.isEmpty ? "---" : "title"])
        #expect(read.frontMatter == nil)
    }

    @Test("An issue without a date says so", arguments: ["", "date:\n", "date: ~\n"])
    func reportsMissingDates(_ line: String) throws {
        let read = try read("title: a\n\(line)")
        #expect(read.diagnostics.map(\.id) == [.missingDate])
        #expect(read.meant == [line.isEmpty ? "---" : "date"])
        #expect(read.frontMatter == nil)
    }

    @Test(
        "A date that is none is an error at the date",
        arguments: [
            ("2026-02-30", "there is no such day or time"), ("soon", "this is no date"), ("\"\"", "this is no date"),
            ("202611201", "this is no date"), ("2026/2/30", "this is no date"),
        ])
    func reportsWrongDates(_ date: String, _ message: String) throws {
        let read = try read("title: a\ndate: \(date)\n")
        #expect(read.diagnostics.map(\.message) == [message])
        #expect(read.diagnostics.map(\.id) == [.invalidDate])
        #expect(read.meant.map(String.init) == [date])
        #expect(read.frontMatter == nil)
    }

    @Test("All that is wrong is said at once, and an empty front matter lacks both")
    func reportsEverything() throws {
        #expect(try read("").diagnostics.map(\.id.name).sorted() == ["missing-date", "missing-title"])
        let read = try read("titel: a\ndate: x\ndraft: maybe\nslug: a/b\n")
        #expect(
            Set(read.diagnostics.map(\.id)) == [.unknownKey, .missingTitle, .invalidDate, .wrongType, .invalidValue])
    }

    @Test("An unknown key is a warning, with the one that was meant or a word on where site's own keys belong")
    func warnsAboutUnknownKeys() throws {
        let read = try readBeside("tag: a\nweather: sun\n")
        #expect(read.diagnostics.map(\.id) == [.unknownKey, .unknownKey])
        #expect(read.diagnostics[0].fixes.first?.edits.map(\.replacement) == ["tags"])
        #expect(read.diagnostics[1].notes.first?.message.contains("extra:") == true)
        #expect(read.frontMatter != nil)
    }

    @Test("Of a repeated key the later counts, with a warning")
    func warnsAboutRepeatedKeys() throws {
        let read = try readBeside("title: 后来\n")
        #expect(read.diagnostics.map(\.id.name) == ["duplicate-key"])
        #expect(read.frontMatter?.title == "后来")
    }

    @Test("What is no YAML gives one error only")
    func reportsBrokenYAML() throws {
        let read = try read("title: a: b\nslug: a/b\n")
        #expect(read.diagnostics.map(\.id.name) == ["invalid-yaml"])
        #expect(read.frontMatter == nil)
    }

    @Test("A link without a name is called by a part of it; a name needs no link")
    func readsAuthors() throws {
        #expect(
            try readBeside("authorlink: /me\n").frontMatter?.author == NamedLink(name: "me", url: "/me"))
        #expect(try readBeside("author: 小王\n").frontMatter?.author == NamedLink(name: "小王"))
        #expect(try readBeside("author: ''\n").frontMatter?.author == nil)
    }

    @Test(
        "Addresses that may not be linked are an error",
        arguments: ["authorlink", "cover"],
        [
            "javascript:alert(1)", "\"java\\tscript:alert(1)\"", "data:text/html,x", "JavaScript:x",
            "\"\\x01vbscript:x\"",
        ])
    func reportsUnsafeAddresses(_ key: String, _ address: String) throws {
        let read = try readBeside("\(key): \(address)\n")
        #expect(read.diagnostics.map(\.id.name) == ["unsafe-link"])
        #expect(read.meant.map(String.init) == [address])
        #expect(read.frontMatter?.cover == nil)
        #expect(read.frontMatter?.author == nil)
    }

    @Test(
        "A slug is one part of an address", arguments: ["a/b", "..", "\"\"", "a b", "a?b", "\"a#b\"", "a%20b", "a\\b"])
    func reportsUnusableSlugs(_ slug: String) throws {
        let read = try readBeside("slug: \(slug)\n")
        #expect(read.diagnostics.map(\.id) == [.invalidValue])
        #expect(read.meant.map(String.init) == [slug])
        #expect(read.frontMatter?.slug == nil)
    }

    @Test(
        "An alias is an address on this site",
        arguments: [
            "old", "https://example.org/", "//example.org/a", "/a/../b", "/a/./b", "/a?b", "/a b", "\"\"", "/a//b",
            "/a\\b", "\"/a/\\u0301b/../c\"",
            // No page stands there, but what a server or a browser runs, or what the program keeps for itself.
            "/.htaccess", "/.sofaweekly-files", "/a/.b/", "/.well-known/x.html", "/x.js", "/feed.xml", "/a.b",
            "/a.html.gz",
            "/CNAME", "/_headers", "/a/_Redirects/", "/Web.Config/", "/netlify.toml/x",
            "/\(String(repeating: "a", count: 201))/", "/\(String(repeating: "a/", count: 500))",
        ])
    func reportsUnusableAliases(_ alias: String) throws {
        let read = try readBeside("aliases: [/good/, \(alias), /周刊/38.html, /1.0/, /Old.HTML]\n")
        #expect(read.diagnostics.map(\.id) == [.invalidValue])
        #expect(read.meant.map(String.init) == [alias])
        #expect(read.frontMatter?.aliases == ["/good/", "/周刊/38.html", "/1.0/", "/Old.HTML"])
    }
}
