import Testing
import WeeklyModel

@Suite("Paths of files of the site")
struct RoutePathTests {
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

    @Test(
        "The file of a page follows from its address",
        arguments: [
            ("/", "index.html"), ("", ""), ("/issues/first/", "issues/first/index.html"), ("/first.html", "first.html"),
            ("first.html", "first.html"), ("//a///b/", "a/b/index.html"), ("/a//b.html", "a/b.html"),
            ("/期刊/一/", "期刊/一/index.html"),
        ])
    func pages(address: String, file: String) {
        #expect(RoutePath(page: address).file == file)
    }

    @Test("A page's address leads back to its file", arguments: ["a/index.html", "index.html", "a.html", "a/b/c.txt"])
    func thereAndBack(file: String) {
        #expect(RoutePath(page: "/\(RoutePath(file).urlPath)").file == file)
    }

    @Test("Paths are in the order of their files")
    func order() {
        #expect(["b", "a/b", "a"].map { RoutePath($0) }.sorted().map(\.file) == ["a", "a/b", "b"])
    }
}
