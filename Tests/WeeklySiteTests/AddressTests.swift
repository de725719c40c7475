import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklySite

@Suite("Addresses")
struct AddressTests {
    @Test(
        "A base address is taken apart, however it ends",
        arguments: [
            ("https://example.org", "https://example.org", "/"), ("https://example.org/", "https://example.org", "/"),
            ("http://example.org:8080/a/b", "http://example.org:8080", "/a/b/"),
            ("HTTPS://example.org/a/", "https://example.org", "/a/"),
            ("https://example.org//a//", "https://example.org", "/a/"),
        ])
    func baseAddresses(url: String, origin: String, path: String) throws {
        let address = try #require(SiteAddress(url))
        #expect(address.origin == origin)
        #expect(address.basePath == path)
    }

    @Test(
        "What is no base address is refused",
        arguments: [
            "", "example.org", "ftp://example.org", "https://", "https:///a", "https://example.org/?a",
            "https://example.org/#a",
            "https://exa mple.org", "https://example.org/../a", "javascript:alert(1)",
        ])
    func noBaseAddresses(url: String) {
        #expect(SiteAddress(url) == nil)
    }

    @Test(
        "Paths in addresses are percent-encoded, and index.html is left out",
        arguments: [
            ("index.html", ""), ("issues/a/index.html", "issues/a/"),
            ("期刊/一.html", "%E6%9C%9F%E5%88%8A/%E4%B8%80.html"),
            ("a b.png", "a%20b.png"), ("myindex.html", "myindex.html"), ("a\"b<c>.txt", "a%22b%3Cc%3E.txt"),
        ])
    func urlPaths(file: String, path: String) {
        #expect(RoutePath(file).urlPath == path)
    }

    @Test(
        "What belongs to a page stands in its folder",
        arguments: [
            ("issues/a/index.html", "issues/a/x.ics"), ("issues/a.html", "issues/a/x.ics"), ("index.html", "x.ics"),
            ("a.html", "a/x.ics"),
        ])
    func besidePages(page: String, file: String) {
        #expect(RoutePath(page).beside("x.ics") == RoutePath(file))
    }

    @Test("Addresses that people wrote become whole ones that any program reads")
    func wholeAddresses() {
        func whole(_ address: String) -> String { PageMaker.whole(address, on: "https://e.org/i/") }
        #expect(whole("图 1.png") == "https://e.org/i/%E5%9B%BE%201.png")
        #expect(whole("https://o.org/a%20b?c=d&e#f") == "https://o.org/a%20b?c=d&e#f")
    }

    @Test(
        "A permalink pattern places an issue",
        arguments: [
            ("/issues/:slug/", "issues/first/index.html"), ("/:year/:month/:day/:slug.html", "2024/10/05/first.html"),
            ("/:slug/", "first/index.html"), ("/blog/:slug/", "blog/first/index.html"),
        ])
    func permalinks(pattern: String, file: String) throws {
        let parsed = try PermalinkPattern.parse(pattern).get()
        #expect(parsed.route(of: SampleNewsletter.issue("first", day: 1)).file == file)
    }

    @Test(
        "What is no permalink pattern is refused",
        arguments: [
            ":slug/", "/issues/:slug", "/issues/", "/:slug/../", "/:slgu/", "/:/", "/a b/:slug/", "/:slug/?x=/",
        ])
    func noPermalinks(pattern: String) {
        #expect(throws: PermalinkPattern.Problem.self) { try PermalinkPattern.parse(pattern).get() }
    }

    /// The examples of RFC 3986, section 5.4, that are not about parameters.
    @Test(
        "References resolve as RFC 3986 has it",
        arguments: [
            ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p#s"),
            ("g#s", "http://a/b/c/g#s"), ("", "http://a/b/c/d;p"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
            ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
            ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./g/.", "http://a/b/c/g/"),
            ("g/./h", "http://a/b/c/g/h"),
            ("g/../h", "http://a/b/c/h"), ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
        ])
    func references(reference: String, resolved: String) {
        // RFC 3986's base has a query, which only the empty reference would keep; pages have none.
        #expect(URLReference.resolve(reference, against: .init("http://a/b/c/d;p")) == resolved)
    }

    @Test(
        "Links are made absolute in tags, not in text",
        arguments: [
            ("<a href=\"/x\">y</a>", "<a href=\"https://e.org/x\">y</a>"),
            ("<img src=\"p.png\" alt=\"\" />", "<img src=\"https://e.org/i/p.png\" alt=\"\" />"),
            ("<p> href=\"/x\"</p>", "<p> href=\"/x\"</p>"),
            ("<a href=\"https://o.org/\">o</a>", "<a href=\"https://o.org/\">o</a>"),
            ("<a href=\"#n\">n</a>", "<a href=\"https://e.org/i/#n\">n</a>"),
            ("<a data-href=\"/x\">", "<a data-href=\"/x\">"),
        ])
    func absoluteLinks(html: String, rewritten: String) {
        let result = AbsoluteLinks.rewrite(Array(html.utf8), page: "https://e.org/i/")
        #expect(String(decoding: result, as: UTF8.self) == rewritten)
    }

    @Test("Two routes with one path are an error that names both files")
    func collisions() throws {
        let routes = [
            ("a", "static/a"), ("a/index.html", "content/a.md"), ("b", "static/b"), ("b", "content/b.md"),
        ].map { PlannedRoute(RoutePath($0.0), origin: $0.1, .asset, .kept(.carried([]))) }
        let (kept, diagnostics) = RouteCollisions.resolve(routes)
        #expect(kept.map(\.path.file) == ["a", "a/index.html", "b"])
        #expect(diagnostics.map(\.id) == [.duplicateURL, .duplicateURL])
        #expect(diagnostics.contains { $0.path == "static/b" && $0.message.contains("content/b.md") })
        #expect(diagnostics.contains { $0.path == "static/a" && $0.message.contains("content/a.md") })
    }

    @Test("Issues whose files are in each other's way are named once")
    func collidingIssues() {
        let first = SampleNewsletter.issue("a", day: 1, sections: [SampleNewsletter.schedule()])
        let second = WeeklyModel.Issue(
            frontMatter: first.frontMatter, slug: "a", sourcePath: "issues/b.md", sections: first.sections)
        let (_, diagnostics) = Site.assemble(SampleNewsletter.pages([first, second]))
        #expect(diagnostics.map(\.path) == ["content/issues/b.md"])
        #expect(diagnostics.first?.message.hasSuffix("/issues/a/") == true)
    }
}
