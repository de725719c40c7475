import Testing

@testable import WeeklyModel

@Suite("Addresses from the site's root")
struct SiteRootTests {
    private let root = SiteRoot(SiteAddress("https://x.github.io/weekly/") ?? .example)

    @Test(
        "What begins with a slash goes below the site's path",
        arguments: [
            ("/", "/weekly/"), ("/schedule/", "/weekly/schedule/"), ("/a.png?v=2#x", "/weekly/a.png?v=2#x"),
            ("/#top", "/weekly/#top"), ("/?q=/weekly/", "/weekly/?q=/weekly/"), ("/weeklyish/", "/weekly/weeklyish/"),
            ("/./a/", "/weekly/a/"), ("/../a/", "/weekly/a/"), ("/a/.well-known", "/weekly/a/.well-known"),
        ])
    func placed(written: String, shown: String) {
        #expect(root.placed(written) == shown)
        #expect(root.placed(shown) == shown)
    }

    @Test(
        "What begins with the site's path, says its host or depends on the page stays as it was written",
        arguments: [
            "/weekly/", "/weekly", "/weekly#x", "/weekly/schedule/", "//cdn.example.org/a.js", "https://example.org/a",
            "mailto:a@example.org", "a.png", "../a/", "#top", "?page=2", "",
        ])
    func kept(written: String) {
        #expect(root.placed(written) == written)
    }

    @Test("A page is written without the site's path, unless a folder of the site is called so, too")
    func written() throws {
        #expect(root.written("/weekly/issues/first/") == "/issues/first/")
        #expect(SiteRoot(.example).written("/issues/first/") == "/issues/first/")
        let pattern = try PermalinkPattern.parse("/weekly/:number").get()
        let namesake = SiteRoot(SiteAddress("https://x.github.io/weekly/") ?? .example, pattern)
        #expect(namesake.written("/weekly/schedule/") == "/schedule/")
        #expect(namesake.written("/weekly/weekly/12") == "/weekly/12")
    }

    @Test("At the root of a host every address is what was written", arguments: ["/a/", "/./a", "a", "//b", "/"])
    func top(written: String) {
        #expect(SiteRoot(.example).placed(written) == written)
    }

    @Test(
        "A path with letters that are no ASCII is known in both spellings",
        arguments: ["/周刊/a", "/%E5%91%A8%E5%88%8A/a"])
    func encoded(written: String) {
        #expect(SiteRoot(SiteAddress("https://example.org/周刊/") ?? .example).placed(written) == written)
    }

    @Test(
        "Where issues stand in a folder that is called as the site's path, that folder is meant",
        arguments: [
            ("/weekly/12", "/weekly/weekly/12"), ("/schedule/", "/weekly/schedule/"),
            ("/weekly/weekly/12", "/weekly/weekly/12"),
        ])
    func namesake(written: String, shown: String) throws {
        let pattern = try PermalinkPattern.parse("/weekly/:number").get()
        #expect(SiteRoot(SiteAddress("https://x.github.io/weekly/") ?? .example, pattern).placed(written) == shown)
    }

    @Test(
        "What stands on every page is meant from the site's root, also without a slash",
        arguments: [
            ("schedule/", "/weekly/schedule/"), ("./a/../b/", "/weekly/b/"), ("#about", "/weekly/#about"),
            ("/archive/", "/weekly/archive/"), ("https://example.org/", "https://example.org/"), ("", ""),
            ("mailto:a@example.org", "mailto:a@example.org"),
        ])
    func fromRoot(written: String, shown: String) {
        #expect(root.placedFromRoot(written) == shown)
    }

    @Test("A menu's relative address is from the root of a host, too")
    func fromTop() {
        #expect(SiteRoot(.example).placedFromRoot("schedule/") == "/schedule/")
        #expect(SiteRoot(.example).placedFromRoot("/schedule/") == "/schedule/")
    }

    @Test(
        "A former address may have the site's path in front, and is told without", arguments: ["/weekly/old/", "/old/"])
    func within(alias: String) {
        #expect(root.withinSite(alias) == "/old/")
    }
}
