import Testing

@testable import WeeklyPreview

@Suite("Requests, responses and events")
struct RequestsAndResponsesTests {
    @Test(
        "A target is path and query",
        arguments: [
            ("/a/", "/a/", ""), ("/a/?b", "/a/", "?b"), ("/?", "/", "?"), ("?a", "", "?a"), ("", "", ""),
            ("/a?b?c", "/a", "?b?c"),
        ])
    func target(target: String, path: String, query: String) {
        let request = PreviewRequest("GET", target, host: nil)
        #expect(request.path == path && request.query == query)
    }

    @Test("A header is found in any case; the first of a name counts")
    func headers() {
        let response = PreviewResponse(200, [("ETag", "a"), ("X", "1"), ("x", "2")])
        #expect(response["etag"] == "a" && response["ETAG"] == "a" && response["X"] == "1" && response["y"] == nil)
        #expect(response.body == .bytes([]) && response.contentLength == 0)
    }

    @Test("The length is that of what is sent; a stream has none")
    func lengths() {
        #expect(PreviewResponse(200, body: .bytes([1, 2])).contentLength == 2)
        #expect(PreviewResponse(206, body: .file(path: "/a", range: 3..<10)).contentLength == 7)
        #expect(PreviewResponse(200, body: .events(EventRequest(page: "/", version: nil))).contentLength == nil)
    }

    @Test("Text and pages are UTF-8 and are not kept by browsers")
    func texts() {
        let text = PreviewResponse.text(404, "没有", [("Allow", "GET")])
        #expect(text.status == 404 && text.body == .bytes(Array("没有\n".utf8)) && text["allow"] == "GET")
        let page = PreviewResponse.page(500, [0x61])
        #expect(page.body == .bytes([0x61]) && page["content-type"] == "text/html; charset=utf-8")
        for response in [text, page] { #expect(response["cache-control"] == "no-store") }
        #expect(text["content-type"] == "text/plain; charset=utf-8")
    }

    @Test("Events are lines that end with an empty one; what they say is JSON on one line")
    func events() {
        #expect(ServerEvent.state(#"{"a":1}"#).text == "event: state\ndata: {\"a\":1}\n\n")
        #expect(ServerEvent.reload.text == "event: reload\ndata: {}\n\n")
        #expect(ServerEvent.heartbeat.text == ":\n\n")
        let files = [ChangedFile(path: "/a.css", now: "/a-1.css"), ChangedFile(path: "/\"\n", now: "/")]
        #expect(
            ServerEvent.files(files).text == "event: files\ndata: "
                + #"[{"path":"/a.css","now":"/a-1.css"},{"path":"/\"\n","now":"/"}]"# + "\n\n")
        #expect(ServerEvent.files([]).text == "event: files\ndata: []\n\n")
    }
}
