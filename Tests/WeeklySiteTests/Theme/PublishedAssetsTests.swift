import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("What of static/ is written")
struct PublishedAssetsTests {
    private static func file(_ path: String, _ text: String, isOwn: Bool = true) -> StaticFile {
        let origin: Origin = isOwn ? .file("static/\(path)") : .builtIn("static/\(path)")
        return StaticFile(path: path, origin: origin, bytes: Array(text.utf8), content: .carried(Array(text.utf8)))
    }

    /// The paths, with `*` for fingerprints, and what stands there.
    private static func published(
        _ files: [StaticFile], asked: Set<ExactText>, at address: String = "https://e.org/"
    ) throws -> [String: String] {
        let site = try #require(SiteAddress(address))
        let addresses = Addresses(site: site, permalink: .standard)
        let routes = PublishedAssets(Assets(files), asked: asked, at: addresses).routes
        return Dictionary(
            uniqueKeysWithValues: routes.map { route in
                guard case .carried(let bytes) = route.content else { return (route.path.file, "") }
                return (starred(route.path.file), starred(String(decoding: bytes, as: UTF8.self)))
            })
    }

    private static func starred(_ text: String) -> String { text.replacing(/-[0-9a-v]{10}(?=\.|$)/, with: "-*") }

    @Test("A file of the site's stands at its own path, once; what templates ask for has a copy beside it")
    func ownFiles() throws {
        let files = [Self.file("CNAME", "e.org"), Self.file("a/x.js", "x"), Self.file("y.js", "y")]
        #expect(
            try Self.published(files, asked: ["assets.a_x_js", "y_js"]) == [
                "CNAME": "e.org", "a/x.js": "x", "a/x-*.js": "x", "y.js": "y",
            ])
    }

    @Test("Of the program's theme only what templates ask for is written, under its fingerprint alone")
    func builtIn() throws {
        let files = [Self.file("a.js", "a", isOwn: false), Self.file("b.js", "b", isOwn: false)]
        #expect(try Self.published(files, asked: ["assets.a_js"]) == ["a-*.js": "a"])
        #expect(try Self.published(files, asked: ["assets", "b_js"]) == ["b-*.js": "b"])
    }

    @Test("What a stylesheet asks for gets a fingerprint, too, and the stylesheet's copy asks for that")
    func stylesheets() throws {
        let files = [
            Self.file("css/a.css", "@import 'b.css'; x{y:url(../f/一.woff2?v=1#i) url(/p.png) url(none.png)}"),
            Self.file("css/b.css", "z{y:url(p.png)}"), Self.file("css/p.png", "p"), Self.file("f/一.woff2", "f"),
            Self.file("p.png", "q"),
        ]
        let published = try Self.published(files, asked: ["assets.css_a_css"], at: "https://e.org/w/")
        #expect(
            published["css/a-*.css"]
                == "@import 'b-*.css'; x{y:url(../f/%E4%B8%80-*.woff2?v=1#i) url(/w/p-*.png) url(none.png)}")
        #expect(published["css/a.css"] == "@import 'b.css'; x{y:url(../f/一.woff2?v=1#i) url(/p.png) url(none.png)}")
        #expect(published["css/b-*.css"] == "z{y:url(p-*.png)}" && published["f/一-*.woff2"] == "f")
        #expect(published.count == 10)
    }

    @Test("A stylesheet's fingerprint changes with what it asks for")
    func fingerprints() throws {
        func path(_ picture: String) throws -> RoutePath? {
            let files = [Self.file("a.css", "x{y:url(p.png)}"), Self.file("p.png", picture)]
            let addresses = Addresses(site: try #require(SiteAddress("https://e.org/")), permalink: .standard)
            return PublishedAssets(Assets(files), asked: ["assets.a_css"], at: addresses).routes
                .first { $0.path.file.hasPrefix("a-") }?.path
        }
        #expect(try path("1") == path("1"))
        #expect(try path("1") != path("2"))
    }

    @Test("Stylesheets that ask for each other come to an end")
    func circles() throws {
        let files = [
            Self.file("a.css", "@import 'b.css';"), Self.file("b.css", "@import 'a.css'; @import 'b.css';"),
        ]
        let published = try Self.published(files, asked: ["assets.a_css"])
        #expect(published["a-*.css"] == "@import 'b-*.css';")
        #expect(published["b-*.css"] == "@import 'a.css'; @import 'b.css';")
    }
}
