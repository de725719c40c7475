import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite

@testable import WeeklyPreview

@Suite("PreviewSession")
struct PreviewSessionTests {
    let site: SiteFixture

    init() throws {
        site = try SiteFixture()
    }

    /// Everything that a browser has been sent after the session came to rest, state texts without what they say.
    func heard(_ session: PreviewSession, on page: String, by change: () throws -> FolderChanges) async throws
        -> [String]
    {
        let version = session.snapshot.version(ofPageAt: page)
        let events = session.listen(EventRequest(page: page, version: version))
        let changes = try change()
        await session.apply(changes)
        session.listeners.close()
        var names: [String] = []
        for await event in events {
            switch event {
            case .state: names.append("state")
            case .reload: names.append("reload")
            case .files(let files): names.append("files \(files.map(\.path))")
            case .heartbeat: break
            }
        }
        return names
    }

    @Test(
        "Only a page whose bytes changed is loaded again",
        arguments: [("/issues/first/", true), ("/issues/bundle/", false)])
    func reload(page: String, isReloaded: Bool) async throws {
        let names = try await heard(site.session(), on: page) {
            try site.writeIssue("first", title: "第一期", text: "改过的正文。")
            return FolderChanges(["content/issues/first.md"])
        }
        #expect(names == (isReloaded ? ["state", "reload"] : ["state"]))
    }

    @Test("After an edit the lists follow, and the pages are what a build makes")
    func lists() async throws {
        let session = site.session()
        let names = try await heard(session, on: "/") {
            try site.writeIssue("first", title: "新的标题")
            return FolderChanges(["content/issues/first.md"])
        }
        #expect(names == ["state", "reload"])
        let fresh = site.session().snapshot
        for route in try #require(fresh.site?.routes) where route.isPage {
            let path = "/\(route.path.urlPath)"
            #expect(session.snapshot.version(ofPageAt: path) == fresh.version(ofPageAt: path), "\(path)")
        }
    }

    @Test("A stylesheet is swapped, and no page is loaded again for it")
    func stylesheet() async throws {
        try site.write("body { color: red }\n", to: "static/style.css")
        let names = try await heard(site.session(), on: "/issues/first/") {
            try site.write("body { color: blue }\n", to: "static/style.css")
            return FolderChanges(["static/style.css"])
        }
        #expect(names == ["state", "files [\"/style.css\"]"])
    }

    @Test("A file of static/ that no template asks for is told of by its own path")
    func staticFile() async throws {
        try site.write("alt", to: "static/.well-known/a.txt")
        let names = try await heard(site.session(), on: "/issues/first/") {
            try site.write("neu", to: "static/.well-known/a.txt")
            return FolderChanges(["static/.well-known/a.txt"])
        }
        #expect(names == ["state", "files [\"/.well-known/a.txt\"]"])
    }

    @Test("A file beside an issue is told of by its address")
    func bundleFile() async throws {
        let names = try await heard(site.session(), on: "/issues/bundle/") {
            try site.write("neu", to: "content/issues/bundle/附件.txt")
            return FolderChanges(["content/issues/bundle/附件.txt"])
        }
        #expect(names == ["state", "files [\"/issues/bundle/%E9%99%84%E4%BB%B6.txt\"]"])
    }

    @Test("A mistake leaves the last good site up, is told, and goes away when it is mended")
    func mistake() async throws {
        let session = site.session()
        let before = session.snapshot.version(ofPageAt: "/issues/first/")
        try site.writeIssue("first", title: "第一期", date: "2026-02-30")
        await session.apply(FolderChanges(["content/issues/first.md"]))
        #expect(session.snapshot.isStale && session.snapshot.diagnostics.map(\.id.name) == ["invalid-date"])
        #expect(session.snapshot.version(ofPageAt: "/issues/first/") == before)
        try site.writeIssue("first", title: "好了")
        await session.apply(FolderChanges(["content/issues/first.md"]))
        #expect(!session.snapshot.isStale && session.snapshot.diagnostics.isEmpty)
        #expect(session.snapshot.version(ofPageAt: "/issues/first/") != before)
    }

    @Test("Editing another issue does not take a mistake away, nor does an edit that leaves two pages at one address")
    func mistakeElsewhere() async throws {
        let session = site.session()
        try site.writeIssue("first", title: "第一期", date: "2026-02-30")
        await session.apply(FolderChanges(["content/issues/first.md"]))
        try site.writeIssue("bundle/index", title: "别的", date: "2026-01-09")
        await session.apply(FolderChanges(["content/issues/bundle/index.md"]))
        #expect(session.snapshot.isStale && session.snapshot.diagnostics.map(\.id.name) == ["invalid-date"])
        try site.writeIssue("first", title: "第一期", extra: "slug: bundle\n")
        await session.apply(FolderChanges(["content/issues/first.md"]))
        try site.writeIssue("first", title: "第一期", extra: "slug: bundle\n", text: "还是。")
        await session.apply(FolderChanges(["content/issues/first.md"]))
        #expect(session.snapshot.isStale && session.snapshot.diagnostics.map(\.id) == [.duplicateURL])
    }

    @Test("A mistake in a template that shows only when a page is made leaves the last good site up, too")
    func templateMistake() async throws {
        let session = site.session()
        let before = session.snapshot.version(ofPageAt: "/issues/first/")
        try site.write("<p>{{issue.titel}}</p>{{>issue-body}}\n", to: "templates/issue.html")
        await session.apply(FolderChanges(["templates/issue.html"]))
        #expect(session.snapshot.isStale && session.snapshot.diagnostics.map(\.id.name) == ["unknown-name"])
        #expect(session.snapshot.version(ofPageAt: "/issues/first/") == before)
    }

    @Test("What a site's configuration makes an error leaves the last good site up, and what it ignores is not told")
    func severities() async throws {
        let session = site.session()
        try site.writeIssue("first", title: "第一期", extra: "tag: x\n")
        await session.apply(FolderChanges(["content/issues/first.md"]))
        #expect(!session.snapshot.isStale && session.snapshot.diagnostics.map(\.severity) == [.warning])
        let configuration = "title: a\nbase_url: https://example.org/\ndiagnostics:\n  unknown-key: "
        try site.write(configuration + "error\n", to: "sofaweekly.yml")
        await session.apply(FolderChanges(["sofaweekly.yml"]))
        #expect(session.snapshot.isStale && session.snapshot.diagnostics.map(\.severity) == [.error])
        try site.write(configuration + "ignore\n", to: "sofaweekly.yml")
        await session.apply(FolderChanges(["sofaweekly.yml"]))
        #expect(!session.snapshot.isStale && session.snapshot.diagnostics.isEmpty)
    }

    @Test("Drafts and issues of the future are shown and marked")
    func marks() throws {
        try site.writeIssue("draft", title: "草稿", extra: "draft: true\n")
        try site.writeIssue("future", title: "将来", date: "2030-01-01")
        let snapshot = site.session().snapshot
        func page(_ target: String) -> String {
            PreviewHandler(hosts: HostRule(listening: "localhost")).response(
                to: PreviewRequest("GET", target, host: "localhost"), from: snapshot
            ).text
        }
        #expect(page("/issues/draft/").contains("data-mark=\"draft\""))
        #expect(page("/issues/future/").contains("data-mark=\"due Tuesday, 1 January 2030, 00:00\""))
        #expect(!page("/issues/first/").contains("data-mark"))
    }

    @Test("A browser that shows an old page, from before a restart, is told at once")
    func catchUp() async {
        let session = site.session()
        let events = session.listen(EventRequest(page: "/issues/first/", version: "old"))
        session.listeners.close()
        var texts: [String] = []
        for await event in events { texts.append(event.text) }
        #expect(texts.count == 2 && texts[0].hasPrefix("event: state\n") && texts[1].hasPrefix("event: reload\n"))
    }

    @Test("Browsers that leave are forgotten, and one that does not listen is let go")
    func leaving() async {
        let session = site.session()
        do {
            let events = session.listen(EventRequest(page: "/", version: nil))
            #expect(session.listeners.count == 1)
            _ = events
        }
        let stuck = session.listen(EventRequest(page: "/", version: nil))
        for _ in 0..<100 { session.listeners.send(.heartbeat) }
        #expect(session.listeners.count == 0)
        _ = stuck
    }

    @Test("What is said is in the language that is asked for at each change, for what stands already too")
    func language() async throws {
        let root = site.path
        try site.write("title: a\nbase_url: https://example.org/\nlanguage: en\n", to: "sofaweekly.yml")
        try site.writeIssue("first", title: "第一期", date: "2026-02-30")
        let options = SiteLoader.Options(root: root, publication: Publication(now: 0), jobs: 1)
        let session = PreviewSession(
            options, editor: .standard,
            language: { ConfigurationLoading.language(of: root).flatMap { MessageLanguage(tag: $0) } ?? .english },
            clock: { 1_780_272_000 })
        #expect(session.snapshot.answer("/_sofaweekly/").html.contains("error: there is no such day or time"))
        try site.write("title: a\nbase_url: https://example.org/\nlanguage: zh-CN\n", to: "sofaweekly.yml")
        await session.apply(FolderChanges(["sofaweekly.yml"]))
        #expect(session.snapshot.language == .chinese)
        #expect(session.snapshot.answer("/_sofaweekly/").html.contains("错误：没有这一天或这个时间"))
    }

    @Test("What browsers are told of a mistake holds the line in three parts, and a link to the editor")
    func stateText() throws {
        try site.writeIssue("first", title: "第一期", date: "2026-02-30 # </script>")
        let json = StateText(editor: .standard, root: "/site").json(site.session().snapshot)
        #expect(json.contains(#""excerpt":{"before":"date: ","marked":"2026-02-30","after":" # \u003c/script>"}"#))
        #expect(json.contains(#""editor":"vscode://file/site/content/issues/first.md:3:7""#))
        #expect(
            EditorLink("javascript:alert({path})") == nil && EditorLink("idea://open?file={path}&line={line}") != nil)
    }
}

extension Answer {
    fileprivate var html: String {
        if case .page(let page) = self { String(decoding: page.html, as: UTF8.self) } else { "" }
    }
}
