import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("Pictures with their sizes")
struct SizedPicturesTests {
    private let site = SiteAddress("https://example.org/weekly/") ?? .example

    private func sized(_ html: String) -> String {
        let sizes = PictureSizes(
            [RoutePath("issues/a/图 1&2.png"), RoutePath("issues/a/b.png"), RoutePath("pictures/c.png")]
                .reduce(into: [:]) { $0[$1] = PictureSize(width: 300, height: 200) })
        let page = URLReference.Base("https://example.org/weekly/issues/a/", on: SiteRoot(site))
        return SizedPictures(sizes, page: page, of: site).html(Markup(marking: html))
    }

    @Test(
        "A picture beside the issue or among the static files gets them, however its address is written",
        arguments: [
            "b.png", "./b.png", "../a/b.png", "b.png?v=2#x", "/weekly/pictures/c.png", "/pictures/c.png",
            "../../pictures/c.png",
            "//example.org/weekly/pictures/c.png", "%E5%9B%BE%201&amp;2.png", "图%201%262.png",
        ])
    func known(source: String) {
        let html = "<p>文字 <img src=\"\(source)\" alt=\"\" loading=\"lazy\" />。</p>"
        #expect(
            sized(html)
                == "<p>文字 <img src=\"\(source)\" alt=\"\" loading=\"lazy\" width=\"300\" height=\"200\" />。</p>")
    }

    @Test(
        "Pictures elsewhere and those that are not there have none",
        arguments: [
            "https://example.com/b.png", "http://example.org/weekly/issues/a/b.png", "/pictures/d.png", "c.png",
            "data:image/png;base64,AAAA", "../../../pictures/c.png", "", "%FF%.png", "b.png/",
        ])
    func unknown(source: String) {
        let html = "<img src=\"\(source)\" alt=\"\" /> <img alt=\"src\" />"
        #expect(sized(html) == html)
    }

    @Test("Numbers that the author wrote are kept, and the other one follows in proportion")
    func written() {
        #expect(sized("<img src=\"b.png\" width=\"150\" />") == "<img src=\"b.png\" width=\"150\" height=\"100\" />")
        #expect(sized("<img src=\"b.png\" height=\"1\" />") == "<img src=\"b.png\" height=\"1\" width=\"2\" />")
        let both = "<img src=\"b.png\" width=\"7\" height=\"9\" />"
        #expect(sized(both) == both)
        let vast = "<img src=\"b.png\" height=\"\(Int.max)\" />"
        #expect(sized(vast) == "<img src=\"b.png\" height=\"\(Int.max)\" width=\"1000000\" />")
    }

    @Test("All pictures of a text get theirs, and nothing else changes")
    func several() {
        let plain = "<img src=\"b.png\" /><p title=\"img\">甲</p>\n<img src=\"x.png\" /><img src=\"b.png\" />末"
        let size = " width=\"300\" height=\"200\""
        #expect(
            sized(plain)
                == "<img src=\"b.png\"\(size) /><p title=\"img\">甲</p>\n<img src=\"x.png\" /><img src=\"b.png\"\(size) />末"
        )
    }
}
