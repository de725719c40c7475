import Testing
import WeeklyModel

@Suite("Where a site stands")
struct SiteAddressTests {
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
        "Routes are linked below the site's path",
        arguments: [
            ("https://example.org", "/issues/%E4%B8%80/", "https://example.org/issues/%E4%B8%80/"),
            ("https://example.org/w", "/w/issues/%E4%B8%80/", "https://example.org/w/issues/%E4%B8%80/"),
        ])
    func routes(site: String, path: String, url: String) throws {
        let address = try #require(SiteAddress(site))
        let route = RoutePath("issues/一/index.html")
        #expect(address.path(of: route) == path)
        #expect(address.url(of: route) == url)
    }
}
