import Testing

@testable import WeeklyMarkdown

@Suite("Addresses that may be linked")
struct URLPolicyTests {
    @Test(
        "Of the web, of mail and of this site",
        arguments: [
            "https://a.org", "http://a.org", "HTTPS://A.ORG", "mailto:a@b.org", "/x", "x", "x/y", "../x", "./x", "?x",
            "#x", "", "//a.org/x",
            "x/y:z", "?a:b", "#a:b", "字", "/字:字", "ht\ntp://a.org", " https://a.org",
        ])
    func allowed(_ url: String) {
        #expect(URLPolicy.verdict(ofLink: url) == .allowed && URLPolicy.allows(url))
    }

    @Test(
        "What runs, or stands for something else than a place on the web, is dangerous, however it is written",
        arguments: [
            "javascript:x", "JavaScript:x", "java\tscript:x", "java\nscript:x", "java\r\nscript:x", " javascript:x",
            "\u{1}javascript:x",
            "\u{0}javascript:x", "vbscript:x", "data:text/html,x", "DATA:x", "file:///etc/passwd", "blob:x",
            "filesystem:x", "about:blank",
            "view-source:x", "字:x", ":x", "1a:x", "a b:x", "-a:x",
        ])
    func dangerous(_ url: String) {
        #expect(URLPolicy.verdict(ofLink: url) == .dangerous && !URLPolicy.allows(url))
        #expect(URLPolicy.verdict(ofImage: url) == .dangerous)
    }

    @Test(
        "Only Markdown may link to apps, and no picture comes from one",
        arguments: [
            ("dingtalk://x", "dingtalk"), ("ftp://a.org", "ftp"), ("tel:1", "tel"), ("Weixin://x", "Weixin"),
            ("irc://irc.example.org/weekly", "irc"),
        ])
    func apps(_ url: String, _ scheme: String) {
        #expect(URLPolicy.verdict(ofLink: url) == .app && !URLPolicy.allows(url))
        #expect(URLPolicy.verdict(ofImage: url) == .unknownScheme(scheme))
    }

    @Test(
        "Slips of the pen are unknown, and only Markdown may link them",
        arguments: [("htps://a.org", "htps"), ("a+b-c.d:x", "a+b-c.d"), ("localhost:8080", "localhost")])
    func unknown(_ url: String, _ scheme: String) {
        #expect(URLPolicy.verdict(ofLink: url) == .unknownScheme(scheme) && !URLPolicy.allows(url))
    }

    @Test(
        "A picture may carry its own bytes, where these can be nothing but a picture",
        arguments: [
            ("data:image/png;base64,AA", true), ("data:image/gif,x", true), ("data:image/jpeg,x", true),
            ("data:image/webp,x", true),
            ("DATA:IMAGE/PNG,x", true), ("data:image/svg+xml,x", false), ("data:text/html,x", false),
            ("data:,x", false), ("/x", true),
        ])
    func pictures(_ url: String, _ isAllowed: Bool) {
        #expect(URLPolicy.verdict(ofImage: url) == (isAllowed ? .allowed : .dangerous))
    }

    @Test(
        "The scheme that was probably meant is told",
        arguments: [("htps", "https"), ("htp", "http"), ("mailt", "mailto"), ("ftp", nil), ("dingtalk", nil)]
            as [(String, String?)])
    func nearMiss(_ scheme: String, _ meant: String?) {
        #expect(URLPolicy.usualScheme(near: scheme) == meant)
    }

    @Test("What is usual at first sight is allowed at second sight, too")
    func usual() {
        for url in ["https://x", "http://x", "/x", "#x"] {
            #expect(URLPolicy.isUsual(url) && URLPolicy.verdict(ofLink: url) == .allowed)
        }
        for url in ["", "x", "mailto:a@b.org", "HTTP://x", "javascript:x", "https:x"] {
            #expect(!URLPolicy.isUsual(url))
        }
    }

    @Test(
        "Of pictures that carry their own bytes only those of known kinds are allowed, and no kind that begins like one",
        arguments: [
            ("data:image/png;base64,x", true), ("data:image/png,x", true), ("DATA:image/PNG;base64,x", true),
            ("data:image/pngx,", false), ("data:image/png", false), ("data:image/svg+xml,x", false),
        ])
    func picturesOfTheirOwn(_ url: String, _ isAllowed: Bool) {
        #expect((URLPolicy.verdict(ofImage: url) == .allowed) == isAllowed)
    }
}
