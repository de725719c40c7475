import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

/// Values in which every field of every stored type holds something, and every case stands.
enum Sample {
    static let issue = Issue(
        frontMatter: frontMatter, slug: "first-issue", sourcePath: "issues/first-issue/index.md", sections: sections,
        excerpt: "这一期讲缓存，也讲别的事情。", addresses: addresses)

    static let frontMatter: FrontMatter = {
        var front = FrontMatter(
            title: "第 1 期 “缓存”", date: moment, author: link, summary: "What a cache is good for, and what it is not",
            categories: ["weekly"], tags: ["缓存", "caf\u{E9}"], cover: "/pictures/cover.png", isDraft: true,
            slug: "chosen", aliases: ["/old/", "/older/"],
            extra: [
                ExtraValue.Entry("words", .text("of the site's own templates")),
                ExtraValue.Entry("number", .integer(-40)),
                ExtraValue.Entry("rest", .list([.boolean(true), .null, .record([.init("deep", .list([]))])])),
            ], number: 1)
        front.modified = DateTime(day: day, time: .midnight, offset: -12_600)
        front.language = "zh-Hant"
        front.permalink = "/weekly/first/"
        return front
    }()

    static let day = Day(year: 2026, month: 2, day: 28) ?? Day(daysSinceEpoch: 0)
    static let moment = DateTime(
        day: day, time: TimeOfDay(hour: 19, minute: 30, second: 59) ?? .midnight, offset: 28_800)
    static let link = NamedLink(name: "Gateway", url: "https://example.org/gateway")
    static let person = Person(name: "小王", handle: "wang", url: "https://example.org/wang", bio: "Committer，远方来的人")

    static let addresses = [
        WrittenAddress("../second/", .link, at: SourceRange(100, 110), isExact: true),
        WrittenAddress("https://example.org/second", .bareLink, at: SourceRange(120, 146), isExact: true),
        WrittenAddress("picture.png", .picture, at: SourceRange(150, 180), isExact: false),
        WrittenAddress("/pictures/cover.png", .cover, at: SourceRange(20, 39), isExact: true),
    ]

    static func text(_ text: String) -> RichText {
        RichText(Markup(html: "<p id=\"x\">\(text)</p>", marks: [.init(.id, 7..<8)]), text: text)
    }

    /// Has a mark of every kind, and an address within a picture.
    static let marked = Markup(
        html:
            "<p><a href=\"/a\">甲</a> <img src=\"/b.png\" alt=\"\" /></p><code class=\"language-c\">c</code><math>x</math><i id=\"i\">",
        marks: [
            .init(.address, 12..<14), .init(.picture, 24..<51), .init(.address, 34..<40), .init(.code, 55..<88),
            .init(.formula, 88..<102), .init(.id, 109..<110),
        ])
}

// MARK: What is gathered

extension Sample {
    static let place = ItemPlace(section: 1, passage: 2, item: 3)

    static let index: IssueIndex = {
        var entries = [[IssueIndex.Entry]](repeating: [], count: ItemKind.gathered.count)
        entries[ItemKind.entry.rawValue] = [
            IssueIndex.Entry(
                place: place, projectKeys: ["gateway"], kindName: "tools", thing: "https://example.org/sift",
                repeatKey: StableHash(value: 0x0102_0304_0506_0708))
        ]
        var namings = [[IssueIndex.Naming]](repeating: [], count: ItemKind.gathered.count)
        let repository = Repository("https://github.com/Alpha/gateway")
        namings[ItemKind.release.rawValue] = [
            IssueIndex.Naming(
                spelling: ProjectSpelling(key: "gateway", name: "Gateway", kind: .release, isKnown: true),
                url: "https://github.com/Alpha/gateway", repositories: [repository].compactMap(\.self))
        ]
        return IssueIndex(
            items: ItemsByKind(lists: entries) ?? ItemsByKind(), namings: ItemsByKind(lists: namings) ?? ItemsByKind(),
            linkedProjects: [
                IssueIndex.LinkedProject(
                    line: 7, range: SourceRange(80, 120), name: "Gateway", url: "https://github.com/Alpha/mesh",
                    nameKey: "gateway", repositoryKey: "mesh")
            ],
            schedule: [
                ScheduledItem(
                    place: place, anchor: "s-3", start: .init(text: "2026-02-28", month: Month(year: 2026, month: 2)),
                    identity: .init("2026-02-28 caches"), end: 1_772_236_800)
            ], leadsIntoPages: true)
    }()
}

// MARK: Items

extension Sample {
    static let question = Question(
        number: "1", asker: "li", githubIssue: 42, title: "How long does it last?", lead: text("**1、@li** 提问："),
        turns: [.init(.asker, text("How long does it last?")), .init(.answerer, text("As long as nothing changes."))],
        project: link, closing: text("「Gateway」：https://example.org/gateway"), url: "https://example.org/issues/42")

    static let article: Article = {
        var article = Article(title: "On caches", url: "https://example.org/caches", image: "/caches.png")
        article.text = "What they hold"
        article.group = "Reading of the week"
        article.tags = ["video"]
        article.by = [person]
        return article
    }()

    static let scheduleEntry: ScheduleEntry = {
        var entry = ScheduleEntry(
            kind: .livestream, title: "看缓存", start: .dateTime(moment), end: .day(day), speakers: [person],
            location: "Virtual (Berlin, DE)", url: "https://example.org/live", isReview: true)
        entry.organiser = "Friends of caches"
        entry.group = "Europe"
        return entry
    }()

    static let task: StarterTask = {
        var task = StarterTask(project: link, level: .medium, text: "补文档", url: "https://example.org/tasks")
        task.group = "Documentation"
        return task
    }()

    static let entry = Entry(
        kindName: "tools", title: "sift", url: "https://example.org/sift", text: "sifts flour and lines", group: "Rust",
        tags: ["🦀"], by: [person], image: "sift.png")

    static let release = Release(
        project: link, versions: ["v1.0.0", "v1.1.0"],
        changes: [.init(text("修复了一处泄漏的地方"), group: "Bug Fix", number: 3)], url: "https://example.org/releases/1")

    /// One of every kind: a new one does not compile.
    static func content(_ kind: ItemKind) -> Item.Content {
        switch kind {
        case .question: .question(question)
        case .release: .release(release)
        case .scheduleEntry: .scheduleEntry(scheduleEntry)
        case .article: .article(article)
        case .task: .task(task)
        case .event: .event(Event(headline: "新成员", people: [person], project: link, html: marked.html))
        case .entry: .entry(entry)
        case .quote: .quote(Quote(text: "缓存是记忆", by: "Somebody", url: "https://example.org/said"))
        case .contributors: .contributors(Contributors(people: [person, Person()], html: marked.html))
        case .prose: .prose(RichText(marked, text: "甲 c x"))
        }
    }

    static let sections: [Section] = {
        let items = ItemKind.allCases.enumerated().map { index, kind in
            Item(line: 12 + index, range: SourceRange(40, 300), anchor: "x-\(index)", content: content(kind))
        }
        let heading = Heading(content: text("推荐阅读"), anchor: "reading", level: 3)
        let full = Section(
            kind: .named(NamedKind(name: "tools", holding: .entries)), heading: heading, line: 10,
            range: SourceRange(30, 600),
            passages: [Passage([marked, question.lead.markup, .empty], range: SourceRange(40, 300), items: items)])
        let bare = Section.Kind.known.map { Section(kind: $0, heading: nil, line: 1, passages: []) }
        return [full] + bare
    }()
}

// MARK: Diagnostics

extension Sample {
    static let file = SourceFile(
        path: "content/issues/first-issue/index.md",
        text: "---\ntitle: 甲\ndate: sometime\n---\n\n" + String(repeating: "一行很长的文字，", count: 60) + "[a](b\n")

    static let location = file.location(of: SourceRange(11, 14))

    static let diagnostics: [Diagnostic] = [
        Diagnostic(
            DiagnosticID("bad-date", .error, isLowerable: true),
            "\("tags") must be \("a list" as Message), but this is \("text" as Message)",
            at: SourceRange(21, 29), in: file,
            notes: [
                Diagnostic.Note("this row has \(2) cells, but the table's head has \(3)", at: location),
                Diagnostic.Note(Message(verbatim: "the issue has no text")),
            ],
            fixes: [
                Fix(
                    "this file", .safe,
                    edits: [Edit(SourceRange(21, 29), to: "2026-02-28"), Edit(SourceRange(at: 4), to: "")]),
                Fix("{1} files", .guess, edits: [Edit(SourceRange(at: 30), to: "。")]), Fix("help: \("乙")"),
            ]
        ).with(.warning),
        Diagnostic(.wrongType, Message(ofLibrary: "Permission denied"), path: "content/issues/second/index.md"),
        Diagnostic(DiagnosticID("remark", .note), "this file", at: SourceRange(at: 900), in: file),
    ]
}
