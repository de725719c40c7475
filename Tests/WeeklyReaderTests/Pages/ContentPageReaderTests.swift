import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Reading pages beside issues")
struct ContentPageReaderTests {
    private static func read(
        _ text: String, name: String = "team/about", _ rules: ReadingRules = ReadingRules()
    ) -> (page: ContentPage?, said: [String]) {
        let file = SourceFile(path: "content/pages/\(name).md", text: text)
        let source = ContentPageSource(file, name: name, path: "pages/\(name).md")
        let (page, diagnostics) = ContentPageReader(rules).read(source)
        return (page, diagnostics.map { "\($0.id) \($0.location?.line ?? 0)" })
    }

    @Test("Front matter says what a page is called, where it stands and what makes it")
    func frontMatter() throws {
        let (page, said) = Self.read(
            """
            ---
            title: 关于 &amp; 我们
            description: 谁在编
            date: 2026-01-02
            lastmod: 2026-02-03
            author: 小王
            cover: a.png
            lang: en
            draft: true
            slug: us
            aliases: [/old/, /older.html]
            menu: {order: 3, name: 我们, in: footer}
            template: about.html
            extra: {x: 1}
            ---

            字
            """)
        #expect(said == [])
        let front = try #require(page?.frontMatter)
        #expect(front.title == "关于 & 我们" && front.summary == "谁在编" && front.author?.name == "小王")
        #expect(front.date?.day.text == "2026-01-02" && front.modified?.day.text == "2026-02-03")
        #expect(front.cover == "a.png" && front.language == "en" && front.isDraft)
        #expect(front.aliases == ["/old/", "/older.html"] && front.extra == [.init("x", .integer(1))])
        #expect(front.menu == MenuPlace(.footer, order: 3, name: "我们") && front.template?.name == "about")
        #expect(page?.route == RoutePath("team/us/index.html") && page?.sourcePath == "pages/team/about.md")
    }

    @Test(
        "A menu is asked for in a word, a number or a mapping",
        arguments: [
            ("true", MenuPlace()), ("3", MenuPlace(order: 3)), ("footer", MenuPlace(.footer)), ("false", nil),
            ("{order: -1}", MenuPlace(order: -1)), ("{name: A}", MenuPlace(name: "A")),
        ])
    func menu(written: String, place: MenuPlace?) {
        let (page, said) = Self.read("---\ntitle: t\nmenu: \(written)\n---\nx\n")
        #expect(said == [] && page?.frontMatter.menu == place)
    }

    @Test(
        "What is wrong in front matter is told at its line",
        arguments: [
            ("menu: x", "invalid-value 3"), ("menu: [a]", "invalid-value 3"), ("menu: {odrer: 1}", "unknown-key 3"),
            ("tags: [a]", "unknown-key 3"), ("number: 3", "unknown-key 3"), ("templat: a", "unknown-key 3"),
            ("date: morgen", "invalid-date 3"), ("slug: a/b", "invalid-value 3"), ("aliases: x", "invalid-value 3"),
            ("menu：3", "fullwidth-colon 3"),
        ])
    func wrong(line: String, said: String) {
        #expect(Self.read("---\ntitle: t\n\(line)\n---\nx\n").said == [said])
    }

    @Test("The first heading is the title where none is written, and is not shown twice")
    func heading() throws {
        let (page, said) = Self.read("# 关于\n\n字\n\n## 一\n\n二\n")
        #expect(said == [] && page?.title == "关于" && page?.frontMatter.date == nil)
        #expect(page?.sections.map { $0.heading?.content.text } == [nil, "一"])
        #expect(page?.summary == "字")
        let (bold, _) = Self.read("# 关于**我们**\n\n字\n")
        #expect(bold?.title == "关于我们" && bold?.sections.map { $0.heading?.content.text } == [nil])
    }

    @Test("A page without title or text is told")
    func missing() {
        #expect(Self.read("字\n").said == ["missing-title 1"])
        #expect(Self.read("---\ndescription: x\n---\n字\n").said == ["missing-title 1"])
        #expect(Self.read("---\ntitle: x\n---\n").said == ["empty-body 4"])
        #expect(Self.read("---\ntitle: x\n").said == ["unclosed-front-matter 1"])
    }

    @Test("Nothing is taken for a question or a release: all is prose, in place, with the anchors that were written")
    func prose() throws {
        let (page, said) = Self.read(
            "# t\n\n## 读者问答 {#qa}\n\n**1、@小王 提问：**\n\n> 为什么？\n\nA：因为。 {#why}\n\n字[^1]\n\n[^1]: 注\n")
        #expect(said == [])
        let sections = try #require(page?.sections)
        #expect(sections.map(\.kind) == [.other, .other] && sections.map(\.line) == [3, 13])
        #expect(sections[0].heading?.anchor == "qa")
        #expect(sections.flatMap(\.items).allSatisfy { $0.kind == .prose })
        let html = sections.flatMap(\.passages).map(\.html).joined()
        #expect(html.contains("提问") && html.contains("<blockquote>") && html.contains("id=\"why\""))
        #expect(html.contains("footnotes"))
    }

    @Test("HTML that may not stand on a page is shown as text, and a site's replacements are made")
    func cleaned() throws {
        var rules = ArchiveRules()
        rules.replacements = [.init("@@", by: "二")]
        let (page, said) = Self.read("# t\n\n<script>x</script>\n\n@@\n", ReadingRules(archive: rules))
        let html = try #require(page?.sections.flatMap(\.passages).map(\.html).joined())
        #expect(!html.contains("<script>") && html.contains("二") && said.contains("unsafe-html 3"))
    }

    @Test("An address of its own goes before the file's name")
    func permalink() {
        #expect(Self.read("---\ntitle: t\npermalink: /a/b\n---\nx\n").page?.route == RoutePath("a/b.html"))
        #expect(Self.read("# t\n\nx\n", name: "").page?.route == RoutePath("index.html"))
    }
}
