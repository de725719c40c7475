import WeeklyDiagnostics
import WeeklyModel
import WeeklyTemplates
import WeeklyTheme

@testable import WeeklySite

/// A small newsletter in which every value that a page can show is there.
enum SampleNewsletter {
    static func configuration(_ url: String = "https://weekly.example.org/news/") -> Configuration {
        var configuration = Configuration(title: "样刊 & 周刊", address: SiteAddress(url) ?? .example)
        configuration.description = "每周一期"
        configuration.author = NamedLink(name: "编辑部", url: "https://example.org/editors")
        configuration.copyright = "编辑部"
        configuration.headerLinks = [NamedLink(name: "项目", url: "/projects/")]
        configuration.footerLinks = [NamedLink(name: "源码", url: "https://example.org/source")]
        configuration.kinds = [KindSettings(.named(NamedKind(name: "tools", holding: .entries)), title: "工具")]
        configuration.extra = [ExtraValue.Entry("theme", .text("plain"))]
        return configuration
    }

    static func issue(_ slug: String, day: Int, draft: Bool = false, sections: [Section] = [questions])
        -> WeeklyModel.Issue
    {
        let frontMatter = FrontMatter(
            title: "第 \(day) 期 <预览>",
            date: DateTime(day: Day(daysSinceEpoch: 20_000 + day), time: .midnight, offset: 28_800),
            author: NamedLink(name: "小满", url: "https://example.org/xiaoman"), summary: "本期要点 & 预告",
            categories: ["周刊"], tags: ["周刊"], cover: "/cover.png", isDraft: draft,
            extra: [ExtraValue.Entry("sponsor", .text("无"))])
        return WeeklyModel.Issue(
            frontMatter: frontMatter, slug: slug, sourcePath: "issues/\(slug).md", sections: sections)
    }

    static let questions = Section(
        kind: .questions, heading: Heading(content: text("读者问答"), anchor: "s-questions", level: 3), line: 8,
        passages: [
            Passage(
                question.fragments, items: [Item(line: 10, anchor: "q-gateway", content: .question(question))]),
            Passage(
                marking: "<p>更多见<a href=\"/all\">这里</a>和<img src=\"p.png\" alt=\"\" /></p>",
                items: [Item(line: 20, anchor: nil, content: .prose(text("更多见这里")))]),
        ])

    /// An item of every other kind; all belong to the project that the question names.
    static let others = Section(
        kind: .releases, heading: Heading(content: text("项目进展"), anchor: "s-progress", level: 3), line: 30,
        passages: [
            passage("r-gateway-v1", .release(release)), passage("l-talk", .scheduleEntry(talk)),
            passage("m-party", .scheduleEntry(party)), passage("m-someday", .scheduleEntry(someday)),
            passage("a-1", .article(Article(title: "Gateway 的缓存", url: "https://example.org/a", image: "/a.png"))),
            passage(
                "i-cache",
                .entry(
                    Entry(
                        kindName: "tools", title: "Gateway 的缓存", url: "https://example.org/i", text: "少等一会儿",
                        group: "缓存",
                        tags: ["video"], by: [Person(name: "小满")], image: "/i.png"))),
            passage("z-1", .quote(Quote(text: "Gateway 很快。", by: "小满", url: "https://example.org/z"))),
            passage(
                "t-1",
                .task(
                    StarterTask(
                        project: NamedLink(name: "Gateway", url: "https://example.org/gateway"), level: .easy,
                        text: "补文档", url: "https://example.org/t"))),
            passage(
                "e-1",
                .event(
                    Event(
                        headline: "Gateway 有了新 Committer", people: [Person(name: "小满")],
                        project: NamedLink(name: "Gateway"), html: "<p>x</p>"))),
        ])

    private static func passage(_ anchor: String, _ content: Item.Content) -> Passage {
        Passage(marking: "<p>原文</p>", items: [Item(line: 31, anchor: anchor, content: content)])
    }

    private static let release = Release(
        project: NamedLink(name: "Gateway", url: "https://example.org/gateway"), versions: ["v1"],
        changes: [Release.Change(text("更快"))], url: "https://example.org/v1")

    private static let talk = ScheduleEntry(
        kind: .livestream, title: "Gateway 直播", start: time(20_020, 19), end: time(20_020, 20),
        speakers: [Person(name: "小满")], url: "https://example.org/live")

    private static let party = ScheduleEntry(
        kind: .meetup, title: "Gateway 聚会", start: .day(Day(daysSinceEpoch: 20_000)), location: "杭州")

    private static let someday = ScheduleEntry(kind: .meeting, title: "Gateway 例会")

    private static func time(_ day: Int, _ hour: Int) -> DayOrDateTime {
        .dateTime(DateTime(secondsSinceEpoch: day * 86_400 + (hour - 8) * 3600, offset: 28_800))
    }

    private static let question = Question(
        number: "1", asker: "小满", githubIssue: nil, lead: text("1、小满提问："),
        turns: [Question.Turn(.asker, text("怎么重启？")), Question.Turn(.answerer, text("先停再起。"))],
        project: NamedLink(name: "网关", url: "https://example.org/gateway"), closing: text("网关"))

    /// One release with a passage of its own, and two that are rows of one table.
    static let releases = Section(
        kind: .releases, heading: Heading(content: text("版本发布"), anchor: "s-releases", level: 3), line: 30,
        passages: [
            Passage(
                marking: "<p>网关 v1.2.0，见<a href=\"/notes\">说明</a></p>",
                items: [release("网关", ["v1.2.0"], anchor: "r-网关-v1.2.0")]),
            Passage(
                marking: "<table><tr><td>缓存</td></tr><tr><td>总线</td></tr></table>",
                items: [
                    release("缓存", ["2.0.0", "1.9.9"], anchor: "r-缓存-2.0.0"),
                    release("总线", ["0.1"], anchor: "r-总线-0.1"),
                ]),
        ])

    static func release(_ project: String, _ versions: [String], anchor: String) -> Item {
        let release = Release(
            project: NamedLink(name: project, url: "https://example.org/\(project)"), versions: versions,
            changes: [.init(text("修复\(project)的 <空指针>"), group: "Bug & Fix")], url: "/releases/\(project)")
        return Item(line: 31, anchor: anchor, content: .release(release))
    }

    /// A table of entries; their anchors are their place and first two characters.
    static func schedule(_ entries: [ScheduleEntry] = [livestream]) -> Section {
        let items = entries.enumerated().map { index, entry in
            Item(line: 40 + index, anchor: "c-\(index)-\(entry.title.prefix(2))", content: .scheduleEntry(entry))
        }
        return Section(
            kind: .schedule, heading: Heading(content: text("直播预告"), anchor: "s-schedule", level: 3), line: 40,
            passages: [Passage(marking: "<table></table>", items: items)])
    }

    /// 13 October 2024, 19:00 to 20:30 in Hangzhou.
    static let livestream = ScheduleEntry(
        kind: .livestream, title: "直播第 3 期：网关; 缓存, 总线", start: .dateTime(moment(68_400)),
        end: .dateTime(moment(73_800)),
        speakers: [Person(name: "小满", bio: "网关维护者"), Person(handle: "lin")], location: "杭州",
        url: "https://example.org/live?a=1&b=2")

    private static func moment(_ secondsOfDay: Int) -> DateTime {
        DateTime(secondsSinceEpoch: 20_009 * 86_400 + secondsOfDay - 28_800, offset: 28_800)
    }

    static func text(_ text: String) -> RichText {
        RichText(html: "<p>\(text)</p>", text: text)
    }

    static func pages(_ issues: [WeeklyModel.Issue], _ configuration: Configuration = configuration()) -> PageMaker {
        PageMaker(
            newsletter: Newsletter(issues), configuration: configuration, library: library, assets: assets, now: now)
    }

    /// The middle of the time that the issues tell of.
    static let now = 20_010 * 86_400

    static let assets = Assets(
        DefaultTheme.files.map {
            StaticFile(path: $0.path, origin: .file($0.path), bytes: $0.bytes, content: .carried($0.bytes))
        })

    /// The default theme.
    static let library: TemplateLibrary = {
        let sources = DefaultTheme.templates.map { file in
            TemplateSource(
                name: String(file.path.dropLast(5)),
                file: SourceFile(path: file.path, text: String(decoding: file.bytes, as: UTF8.self)))
        }
        return TemplateLibrary.compile(sources).library
    }()
}
