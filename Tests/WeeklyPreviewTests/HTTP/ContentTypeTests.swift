import Testing

@testable import WeeklyPreview

@Suite("Media types by the ends of names")
struct ContentTypeTests {
    @Test(
        "The end of the name decides, in any case",
        arguments: [
            ("index.html", "text/html; charset=utf-8"), ("a/b.c/feed.xml", "application/xml; charset=utf-8"),
            ("style-0123abcdef.css", "text/css; charset=utf-8"), ("图.PNG", "image/png"),
            ("a.tar.gz", "application/gzip"),
            ("schedule.ics", "text/calendar; charset=utf-8"), ("items.json", "application/json; charset=utf-8"),
            ("a.JS", "text/javascript; charset=utf-8"), ("icon.svg", "image/svg+xml; charset=utf-8"),
        ])
    func known(file: String, type: String) {
        #expect(ContentType.of(file) == type)
    }

    @Test(
        "What is not known is bytes; a name that begins with its only dot has no end",
        arguments: ["", "README", "a.", "a.xyz", ".html", "folder.html/file", "a.html/"])
    func unknown(file: String) {
        #expect(ContentType.of(file) == (file == "a.html/" ? ContentType.html : "application/octet-stream"))
    }
}
