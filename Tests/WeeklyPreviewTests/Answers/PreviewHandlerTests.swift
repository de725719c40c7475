import TestTraits
import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite
import WeeklyText

@testable import WeeklyPreview

@Suite("PreviewHandler")
struct PreviewHandlerTests {
    let site: SiteFixture
    let snapshot: SiteSnapshot
    let handler = PreviewHandler(hosts: HostRule(listening: "127.0.0.1"))

    init() throws {
        site = try SiteFixture()
        snapshot = site.session().snapshot
    }

    func ask(
        _ method: String = "GET", _ target: String, host: String? = "127.0.0.1:8080", _ headers: [String: String] = [:]
    ) -> PreviewResponse {
        handler.response(to: PreviewRequest(method, target, host: host, headers: headers), from: snapshot)
    }

    @Test("A page is what a build writes, with the client in it and nothing else")
    func page() throws {
        let response = ask("GET", "/issues/first/")
        #expect(response.status == 200)
        #expect(response["content-type"] == "text/html; charset=utf-8")
        #expect(response["cache-control"] == "no-store")
        let script = try #require(
            response.text.firstMatch(of: /<script src="\/_sofaweekly[^\n]*<\/script>\n(?=<\/body>)/))
        guard case .made(let make) = try #require(snapshot.site?[RoutePath("issues/first/index.html")]).content,
            case .success(let built) = make()
        else { return #expect(Bool(false), "the page cannot be made") }
        #expect(response.text.replacing(script.output, with: "") == String(decoding: built, as: UTF8.self))
    }

    @Test("Every route of the site is served, under its percent-encoded path")
    func everyRoute() throws {
        let routes = try #require(snapshot.site?.routes)
        #expect(routes.count > 8)
        for route in routes where route.path.file != "404.html" {
            #expect(ask("GET", "/\(route.path.urlPath)").status == 200, "\(route.path.file)")
        }
    }

    @Test(
        "A path that is no route is not found, whatever is in it",
        arguments: [
            "/missing", "/../sofaweekly.yml", "/issues/../../etc/passwd", "/%2e%2e/sofaweekly.yml",
            "/..%2fsofaweekly.yml",
            "/issues/first/%00", "/issues\\first\\", "/%5c", "/%c0%ae%c0%ae/", "/%e0%80%ae/", "/%ff", "//",
            "//issues/first/",
            "/issues//first/", "/./issues/first/", "/issues/first/%", "/issues/first/%2", "/issues/first/%zz", "*", "",
            "http://127.0.0.1/", "/issues%2ffirst/", "/sofaweekly.yml", "/content/issues/first.md",
            "/issues/first/?a/../b/x",
            "/_sofaweekly/other",
        ])
    func noRoute(target: String) {
        let response = ask("GET", target)
        #expect(response.status == (target == "/issues/first/?a/../b/x" ? 200 : 404))
        #expect(response["content-type"] == "text/html; charset=utf-8")
        #expect(response.text.contains("/_sofaweekly/client.js"))
    }

    @Test("An index page without its slash is elsewhere, the query kept")
    func slash() {
        let response = ask("GET", "/issues/first?a=b")
        #expect(response.status == 308)
        #expect(response["location"] == "/issues/first/?a=b")
        #expect(ask("GET", "/_sofaweekly")["location"] == "/_sofaweekly/")
    }

    @Test("A site below a path is served there, and only there")
    func basePath() throws {
        let site = try SiteFixture(base: "https://example.org/周刊/w/")
        let snapshot = site.session().snapshot
        func ask(_ target: String) -> PreviewResponse {
            handler.response(to: PreviewRequest("GET", target, host: "localhost"), from: snapshot)
        }
        #expect(ask("/").status == 308)
        #expect(ask("/%E5%91%A8%E5%88%8A/w/issues/first/").status == 200)
        #expect(ask("/issues/first/").status == 404)
    }

    @Test("Only GET and HEAD are answered", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "get"])
    func methods(method: String) {
        let response = ask(method, "/")
        #expect(response.status == 405)
        #expect(response["allow"] == "GET, HEAD")
    }

    @Test(
        "HEAD has the headers of GET and no body",
        arguments: ["/", "/feed.xml", "/issues/bundle/%E9%99%84%E4%BB%B6.txt", "/x"])
    func head(target: String) {
        let (get, head) = (ask("GET", target), ask("HEAD", target))
        #expect(head.body == .bytes([]))
        #expect(head.status == get.status)
        #expect(head.headers.map(\.name) == get.headers.map(\.name))
        #expect(head["content-length"] == get["content-length"])
    }

    @Test(
        "A foreign name for this server is refused",
        arguments: [
            "", "evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example",
            "127.0.0.1:x",
            "10.0.0.1", "[::1", "127.1.evil", "localhost@evil.example", "127.0.0.256",
        ])
    func foreignHost(host: String) {
        #expect(ask("GET", "/", host: host).status == 421)
    }

    @Test("A request that is for no server, or for two, is malformed")
    func noHost() {
        #expect(ask("GET", "/", host: nil).status == 400)
    }

    private static let bundleFile = "/issues/bundle/%E9%99%84%E4%BB%B6.txt"

    @Test(
        "No answer's type is guessed, and none can be embedded or framed by another page",
        arguments: [
            "/", "/feed.xml", "/_sofaweekly/", "/_sofaweekly/client.js", "/_sofaweekly/events", "/x", bundleFile,
        ])
    func framing(target: String) throws {
        let tag = ask("GET", target)["etag"] ?? "\"\""
        for response in [
            ask("GET", target), ask("HEAD", target), ask("POST", target), ask("GET", target, host: "evil.example"),
            ask("GET", target, ["if-none-match": tag]),
        ] {
            #expect(response["x-content-type-options"] == "nosniff")
            #expect(response["cross-origin-resource-policy"] == "same-origin")
            #expect(response["x-frame-options"] == "DENY")
            #expect(response.headers.count { $0.name == "Content-Security-Policy" } == 1)
        }
    }

    @Test(
        "A file beside an issue can run nothing and ask for nothing, whatever it is; pages and the site's own files can"
    )
    func foreignFiles() throws {
        // What _headers asks hosts for.
        let policy = ContentPolicy.ofForeignFile
        try site.write("<script>x</script>", to: "content/issues/bundle/图.svg")
        try site.write("body {}", to: "static/a.css")
        let snapshot = site.session().snapshot
        func ask(_ target: String, _ headers: [String: String] = [:]) -> PreviewResponse {
            handler.response(to: PreviewRequest("GET", target, host: "localhost", headers: headers), from: snapshot)
        }
        for target in [Self.bundleFile, "/issues/bundle/%E5%9B%BE.svg"] {
            let response = ask(target)
            #expect(response.status == 200 && response["content-security-policy"] == policy, "\(target)")
            for headers in [["range": "bytes=0-1"], ["if-none-match": response["etag"] ?? ""]] {
                #expect(ask(target, headers)["content-security-policy"] == policy, "\(target), \(headers)")
            }
        }
        let style = try #require(snapshot.assets.routes["a.css"])
        for target in ["/", "/issues/bundle/", "/\(style.urlPath)", "/_sofaweekly/client.js"] {
            #expect(ask(target)["content-security-policy"] == "frame-ancestors 'none'", "\(target)")
        }
    }

    @Test(
        "This machine's own names are not refused",
        arguments: ["localhost", "LOCALHOST:1", "127.0.0.1", "127.8.8.8:80", "[::1]:8080", "a.localhost"])
    func ownHost(host: String) {
        #expect(ask("GET", "/", host: host).status == 200)
    }

    @Test("With another address than the machine's own, numbers and that name are allowed, other names are not")
    func openHost() {
        let rule = HostRule(listening: "weekly.lan")
        #expect(
            rule.allows(host: "weekly.lan:8080") && rule.allows(host: "192.168.0.5") && rule.allows(host: "[fe80::1]"))
        #expect(!rule.allows(host: "evil.example"))
    }

    @Test("Other sites' pages may not ask, and nobody is told that they may")
    func origins() {
        for origin in ["http://evil.example", "null", "http://127.0.0.1:3000", "https://127.0.0.1:8080"] {
            #expect(ask("GET", "/_sofaweekly/events", ["origin": origin]).status == 403, "\(origin)")
        }
        let own = ask("GET", "/", ["origin": "http://127.0.0.1:8080"])
        #expect(own.status == 200)
        #expect(!own.headers.contains { $0.name.lowercased().hasPrefix("access-control") })
    }

    @Test(
        "What the browser has already is not sent again",
        arguments: ["/", "/feed.xml", "/issues/bundle/%E9%99%84%E4%BB%B6.txt"])
    func conditional(target: String) throws {
        let tag = try #require(ask("GET", target)["etag"])
        for list in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
            let response = ask("GET", target, ["if-none-match": list])
            #expect(response.status == 304 && response.body == .bytes([]), "\(list)")
            #expect(response["content-length"] == nil)
        }
        #expect(ask("GET", target, ["if-none-match": "\"other\""]).status == 200)
    }

    @Test(
        "Parts of a file are served as they are asked for",
        arguments: [
            ("bytes=0-3", 206, "bytes 0-3/10"), ("bytes=4-", 206, "bytes 4-9/10"), ("bytes=-2", 206, "bytes 8-9/10"),
            ("bytes=-99", 206, "bytes 0-9/10"), ("bytes=9-99", 206, "bytes 9-9/10"), ("bytes=10-", 416, "bytes */10"),
            ("bytes=-0", 416, "bytes */10"), ("bytes=99999999999999999999-", 416, "bytes */10"),
            ("bytes=3-2", 200, nil),
            ("bytes=0-1,3-4", 200, nil), ("lines=0-1", 200, nil), ("bytes=a-b", 200, nil), ("bytes=-", 200, nil),
        ] as [(String, Int, String?)])
    func ranges(range: String, status: Int, place: String?) {
        let response = ask("GET", "/issues/bundle/%E9%99%84%E4%BB%B6.txt", ["range": range])
        #expect(response.status == status)
        #expect(response["content-range"] == place)
    }

    @Test("A part of what has changed is not sent, nor a part of a page")
    func conditionalRanges() throws {
        let target = "/issues/bundle/%E9%99%84%E4%BB%B6.txt"
        let tag = try #require(ask("GET", target)["etag"])
        #expect(ask("GET", target, ["range": "bytes=0-1", "if-range": tag]).status == 206)
        #expect(ask("GET", target, ["range": "bytes=0-1", "if-range": "\"old\""]).status == 200)
        #expect(ask("HEAD", target, ["range": "bytes=0-1"]).status == 200)
        #expect(ask("GET", "/", ["range": "bytes=0-1"]).status == 200)
    }

    @Test("The overview lists routes, mistakes and what was understood of the issue saved last, all escaped")
    func overview() async throws {
        try site.writeIssue(
            "first", title: "<script>x</script>", extra: "tag: \"<b>\"\n",
            text: "### 每周读者问答提炼\n\n**1、@小满 提问：**\n\n> 为什么？\n\nA：因为。")
        let session = site.session()
        try site.writeIssue(
            "first", title: "<script>y</script>", extra: "tag: \"<b>\"\n",
            text: "### 每周读者问答提炼\n\n**1、@小满 提问：**\n\n> 为什么？\n\nA：因为。")
        await session.apply(FolderChanges(["content/issues/first.md"]))
        let text = handler.response(
            to: PreviewRequest("GET", "/_sofaweekly/", host: "localhost"), from: session.snapshot
        ).text
        #expect(text.contains("question") && text.contains("@小满") && text.contains("&lt;script&gt;y"))
        #expect(text.contains("/feed.xml") && text.contains("unknown-key"))
        #expect(!text.contains("<script>y") && !text.contains("<b>"))
    }

    @Test("The overview of eight times the warnings takes about eight times as long", .measuresTime)
    func manyWarnings() throws {
        let growth = try Growth(from: 2000, to: 16_000) { count in
            try site.writeIssue("first", title: "a", text: String(repeating: "词 <x> ", count: count))
            let snapshot = site.session().snapshot
            #expect(snapshot.diagnostics.count(of: .warning) >= count)
            let request = PreviewRequest("GET", "/_sofaweekly/", host: "localhost")
            return ProcessorTime.measure { _ = handler.response(to: request, from: snapshot) }
        }
        #expect(growth.isLinear, "\(growth)")
    }

    @Test("Without a configuration there is a page that says so and becomes the site later")
    func noConfiguration() async throws {
        try site.remove("sofaweekly.yml")
        let session = site.session()
        func ask() -> PreviewResponse {
            handler.response(to: PreviewRequest("GET", "/", host: "localhost"), from: session.snapshot)
        }
        #expect(ask().status == 500 && ask().text.contains("missing-configuration"))
        try site.write("title: 周刊\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
        await session.apply(FolderChanges(["sofaweekly.yml"]))
        #expect(ask().status == 200)
    }
}
