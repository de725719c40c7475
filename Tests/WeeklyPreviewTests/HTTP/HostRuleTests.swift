import Testing

@testable import WeeklyPreview

@Suite("Which names a browser may know the server by")
struct HostRuleTests {
    private let own = HostRule(listening: "127.0.0.1")

    @Test(
        "This machine's own names",
        arguments: [
            "localhost", "LocalHost", "localhost:8080", "a.localhost", "127.0.0.1", "127.0.0.1:80", "127.255.1.2",
            "[::1]",
            "[::1]:8080", "localhost:",
        ])
    func loopback(host: String) {
        #expect(own.allows(host: host))
    }

    @Test(
        "Names that only look like them, and malformed ones",
        arguments: [
            nil, "", ":8080", "example.org", "localhost.example.org", "127.0.0.1.example.org", "127.example.org",
            "127.0.0",
            "127.0.0.256", "127.0.0.0x1", "127.0.0.1:8080x", "127.0.0.1:-1", "[::1", "[::1]x", "localhost@example.org",
            "xlocalhost", "192.168.0.5", "[fe80::1]", " localhost",
        ] as [String?])
    func foreign(host: String?) {
        #expect(!own.allows(host: host))
    }

    @Test(
        "A server for others is known by the name that it was given, by numbers, and by this machine's own names",
        arguments: [
            ("weekly.lan", true), ("WEEKLY.LAN:8080", true), ("192.168.0.5", true), ("10.0.0.1:1", true),
            ("[fe80::1]:80", true),
            ("localhost", true), ("example.org", false), ("weekly.lan.example.org", false), ("1.2.3", false),
            ("1.2.3.4.5", false),
            ("[fe80", false),
        ])
    func others(host: String, isAllowed: Bool) {
        #expect(HostRule(listening: "Weekly.LAN").allows(host: host) == isAllowed)
    }

    @Test(
        "Only addresses of this machine's own are a server for it alone",
        arguments: [
            ("127.0.0.1", true), ("localhost", true), ("::1", true), ("[::1]", true), ("127.9.9.9", true),
            ("0.0.0.0", false),
            ("::", false), ("192.168.0.5", false), ("weekly.lan", false), ("127.evil.example", false),
        ])
    func isLoopback(listening: String, isLoopback: Bool) {
        #expect(HostRule(listening: listening).isLoopback == isLoopback)
    }

    @Test(
        "Pages of this server may ask it; those of others may not, whatever they are",
        arguments: [
            (nil, true), ("http://localhost:8080", true), ("HTTP://LOCALHOST:8080", true), ("http://localhost", false),
            ("https://localhost:8080", false), ("http://localhost:80801", false), ("http://example.org", false),
            ("null", false),
            ("", false),
        ] as [(String?, Bool)])
    func origins(origin: String?, isAllowed: Bool) {
        #expect(own.allows(origin: origin, host: "localhost:8080") == isAllowed)
        #expect(own.allows(origin: origin, host: nil) == (origin == nil))
    }
}
