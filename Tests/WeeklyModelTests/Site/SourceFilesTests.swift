import Testing
import WeeklyModel

@Suite("Links from file to file")
struct SourceFilesTests {
    private static let files = SourceFiles(SiteAddress("https://e.org/weekly/") ?? .example) {
        [
            ("issues/a.md", RoutePath("issues/a/index.html")), ("issues/b/index.md", RoutePath("2026/b.html")),
            ("pages/about.md", RoutePath("about/index.html")), ("pages/team/关于.md", RoutePath("team/关于/index.html")),
            ("pages/a&b.markdown", RoutePath("ab/index.html")),
        ]
    }

    @Test(
        "A path of a file means its page",
        arguments: [
            ("b/index.md", "issues/a.md", "/weekly/2026/b.html"),
            ("../pages/about.md#part", "issues/a.md", "/weekly/about/#part"),
            ("./../../issues/./a.md?x=1#y", "pages/team/关于.md", "/weekly/issues/a/?x=1#y"),
            ("%E5%85%B3%E4%BA%8E.md", "pages/team/x.md", "/weekly/team/%E5%85%B3%E4%BA%8E/"),
            ("关于.md", "pages/team/x.md", "/weekly/team/%E5%85%B3%E4%BA%8E/"),
            ("a&amp;b.markdown", "pages/about.md", "/weekly/ab/"),
        ])
    func found(reference: String, file: String, address: String) {
        #expect(Self.files.address(of: reference, in: file) == address)
    }

    @Test(
        "Any other address is none",
        arguments: [
            "/pages/about.md", "#about.md", "https://e.org/about.md", "mailto:x@about.md", "//e.org/about.md", "about",
            "about.md/", "nowhere.md", "About.md", "?about.md", "",
        ])
    func others(reference: String) {
        #expect(Self.files.address(of: reference, in: "pages/x.md") == nil)
    }

    @Test(
        "The file that was probably meant is told as a way to it",
        arguments: [
            ("abuot.md#x", "pages/x.md", "about.md#x"),
            ("../../pages/abuot.md", "issues/b/index.md", "../../pages/about.md"),
            ("about.md", "issues/a.md", "../pages/about.md"), ("nothing.md", "pages/x.md", nil),
        ])
    func near(reference: String, file: String, meant: String?) {
        #expect(Self.files.near(reference, in: file) == meant)
    }

    @Test(
        "Of several languages it is in the one that the link names, and of the same text where there is one",
        arguments: [
            ("en/b.md", "b.en.md"), ("en/c.md", nil), ("b.fr.md", nil), ("a.de.md", nil), ("en/dd.md", "en/d.md"),
            ("bb.md", "b.md"), ("bb.en.md", "b.en.md"),
        ])
    func nearInLanguages(reference: String, meant: String?) {
        var rules = ArchiveRules()
        rules.languages = ["zh-CN", "en", "fr"]
        let files = SourceFiles(.example, by: rules) {
            ["a.md", "b.md", "b.en.md", "c.md", "en/d.md"].map { ("issues/\($0)", RoutePath("\($0).html")) }
        }
        #expect(files.near(reference, in: "issues/a.md") == meant)
    }

    @Test("Addresses are resolved against the file where a page is made of one")
    func resolved() {
        let place = SourcePlace("issues/a.md", among: Self.files)
        let base = URLReference.Base("https://e.org/weekly/issues/a/", of: place)
        #expect(URLReference.resolve("../pages/about.md#x", against: base) == "https://e.org/weekly/about/#x")
        #expect(URLReference.resolve("x.png", against: base) == "https://e.org/weekly/issues/a/x.png")
        #expect(URLReference.resolve("no.md", against: base) == "https://e.org/weekly/issues/a/no.md")
    }
}
