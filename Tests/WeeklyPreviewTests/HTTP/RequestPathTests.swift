import Testing

@testable import WeeklyPreview

@Suite("The path of a request")
struct RequestPathTests {
    @Test(
        "It is decoded, without its first slash",
        arguments: [
            ("/", "", true), ("/a", "a", false), ("/a/", "a/", true), ("/a/b.html", "a/b.html", false),
            ("/%E5%91%A8%E5%88%8A/", "周刊/", true), ("/a%20b", "a b", false), ("/%61", "a", false),
            ("/a.b/..c/", "a.b/..c/", true),
            ("/...", "...", false), ("/a%3Fb", "a?b", false), ("/%25", "%", false),
        ])
    func decodes(path: String, text: String, isFolder: Bool) {
        let read = RequestPath(path)
        #expect(read?.text == text && read?.isFolder == isFolder)
    }

    @Test(
        "What could mean two things, or leads out, is no path",
        arguments: [
            "", "a", "*", "http://a/", "//", "//a", "/a//b", "/a//", "/.", "/..", "/./a", "/a/./b", "/a/..", "/../a",
            "/a/../b/",
            "/%2e%2e/a", "/%2E", "/a%2fb", "/a%2Fb", "/a\\b", "/%5ca", "/%00", "/%0a", "/%1f", "/%7f", "/%", "/%2",
            "/%zz", "/%ff",
            "/%c0%ae", "/%e0%80%ae", "/%ed%a0%80", "/a/%",
            // A slash and a combining mark behind it, as Swift has it, are one Character.
            "//\u{301}", "//%CC%81a", "/../\u{301}", "/a/../%CC%81b", "/./\u{301}/",
        ])
    func refuses(path: String) {
        #expect(RequestPath(path) == nil)
    }
}
