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
}
