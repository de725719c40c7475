import Testing

@testable import WeeklySite

@Suite("What a stylesheet asks for")
struct StylesheetReferencesTests {
    @Test(
        "It is found in url(…) and @import",
        arguments: [
            ("a { background: url(a.png) }", ["a.png"]), ("a{b:url( 'a b.png' )}", ["a b.png"]),
            ("@font-face { src: URL(\"f.woff2?x#y\") format('woff2'), url(f.woff) }", ["f.woff2?x#y", "f.woff"]),
            ("@import \"a.css\"; @IMPORT 'b.css' screen;", ["a.css", "b.css"]),
            ("@import url(a.css) layer(x);", ["a.css"]), ("@import\n/* why */ \"a.css\";", ["a.css"]),
            ("a{b:url(data:image/png;base64,AA)}", ["data:image/png;base64,AA"]),
        ])
    func found(text: String, references: [String]) {
        #expect(Self.references(in: text) == references)
    }

    @Test(
        "It is not found in comments, other strings, longer words, and where it is escaped or cut off",
        arguments: [
            "/* url(a.png) */", "a::before { content: 'url(a.png)' }", "a { b: my-url(a.png); c: curl(a.png) }",
            "a{b:url(a\\).png)}", "a{b:url()}", "a{b:url(''}", "/*", "a{b:url(", "@import", "\\", "a{content:'\\'",
            "@import x; a { content: 'a.css' }",
        ])
    func notFound(text: String) {
        #expect(Self.references(in: text) == [])
    }

    private static func references(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return StylesheetReferences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}
