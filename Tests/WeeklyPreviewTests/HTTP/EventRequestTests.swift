import Testing

@testable import WeeklyPreview

@Suite("What a browser says when it begins to listen")
struct EventRequestTests {
    @Test(
        "Page and version are values of the query; a page's address is encoded once more",
        arguments: [
            ("?page=%2Fissues%2Ffirst%2F&version=abc-1", "/issues/first/", "abc-1"),
            ("page=/a/&version=1", "/a/", "1"), ("?version=1&page=/a/", "/a/", "1"),
            ("?page=%2F%25E5%2591%25A8%2F&version=x", "/%E5%91%A8/", "x"),
            ("?page=%E5%91%A8&version=%E5%91%A8", "周", "周"),
            ("?page=/a/&page=/b/&version=1&version=2", "/b/", "2"), ("?page=a=b&version==", "a=b", "="),
            ("?version=", "/", ""), ("?page=&version=x&", "", "x"), ("?&&page=/a/&&other=1&version=1", "/a/", "1"),
        ])
    func values(query: String, page: String, version: String) {
        #expect(EventRequest(query: query) == EventRequest(page: page, version: version))
    }

    @Test("Without a version the browser does not say what it shows; without a page it is the first one")
    func defaults() {
        for query in ["", "?", "?x=y", "??page=/a/"] {
            #expect(EventRequest(query: query) == EventRequest(page: "/", version: nil), "\(query)")
        }
    }

    @Test("What is no percent-encoded UTF-8 is empty", arguments: ["%", "%2", "%zz", "%ff", "%c0%ae", "a%"])
    func malformed(value: String) {
        #expect(EventRequest(query: "?page=\(value)&version=\(value)") == EventRequest(page: "", version: ""))
    }
}
