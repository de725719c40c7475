import Testing
import WeeklyModel

@Suite("References")
struct URLReferenceTests {
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

    @Test("A page at the top of a host that is written without a slash has the path /")
    func host() {
        #expect(URLReference.resolve("a", against: .init("https://e.org")) == "https://e.org/a")
        #expect(URLReference.resolve("#a", against: .init("https://e.org")) == "https://e.org/#a")
    }

    @Test(
        "A colon after the first slash, question mark or number sign makes no scheme",
        arguments: [
            ("a/b:c", "https://e.org/i/a/b:c"), ("?a:b", "https://e.org/i/?a:b"), ("#a:b", "https://e.org/i/#a:b"),
            ("mailto:a@b", "mailto:a@b"), ("图:1", "图:1"),
        ])
    func schemes(reference: String, resolved: String) {
        #expect(URLReference.resolve(reference, against: .init("https://e.org/i/")) == resolved)
    }

    @Test("What is whole stays as it is when it is resolved again", arguments: ["../a", "/b?c", "#d", "//f/g", "h:i"])
    func again(reference: String) {
        let base = URLReference.Base("https://e.org/i/j/")
        let once = URLReference.resolve(reference, against: base)
        #expect(URLReference.resolve(once, against: base) == once)
    }
}
