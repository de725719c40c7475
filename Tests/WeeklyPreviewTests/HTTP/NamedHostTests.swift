import Testing

@testable import WeeklyPreview

@Suite("NamedHost")
struct NamedHostTests {
    @Test(
        "A request names the one server that it is for",
        arguments: [
            (["localhost:8080"], "/", "localhost:8080"), (["localhost"], "*", "localhost"), ([""], "/x", ""),
            (["localhost:8080"], "http://localhost:8080/x?y", "localhost:8080"),
            (["LOCALHOST"], "HTTP://localhost", "LOCALHOST"), (["[::1]:1"], "http://[::1]:1?x", "[::1]:1"),
        ])
    func one(hosts: [String], target: String, host: String) {
        #expect(NamedHost.of(hosts, target: target) == host)
    }

    @Test(
        "A request that names two servers, or none, is for nobody",
        arguments: [
            ([], "/"), ([], "http://localhost/"), (["localhost", "evil.example"], "/"),
            (["localhost", "localhost"], "/"),
            (["localhost"], "http://evil.example/"), (["evil.example"], "http://localhost/"),
            (["localhost"], "http://localhost:80/"), (["localhost"], "http://x@localhost/"),
            (["localhost"], "http://localhost\u{301}/"), (["localhost"], "http:localhost/"),
            (["localhost"], "http:///"),
            (["localhost"], "https://localhost/"), (["localhost"], "ftp://localhost/"), (["localhost"], "localhost"),
            (["localhost"], ""), (["localhost"], "x/"),
        ])
    func none(hosts: [String], target: String) {
        #expect(NamedHost.of(hosts, target: target) == nil)
    }
}
