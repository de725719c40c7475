import Testing

@testable import WeeklyModel

@Suite("What addresses look like")
struct AddressShapeTests {
    @Test(
        "Those of other hosts and of this site are told apart",
        arguments: [
            ("https://example.org/a", AddressShape.elsewhere), ("//example.org", .elsewhere),
            ("HTTPS://e.org", .elsewhere),
            ("mailto:a@e.org", .elsewhere), ("/a/", .onSite), ("#x", .onSite), ("?q", .onSite), ("../a.md", .onSite),
            ("a.png", .onSite), ("README.md", .onSite), ("data.zip", .onSite), ("v1.2.io.txt", .onSite),
            ("node.js", .onSite),
            ("./github.com/x", .onSite), ("page", .onSite), ("../..", .onSite), ("https://e.org/Corp.", .elsewhere),
        ])
    func usual(address: String, shape: AddressShape) {
        #expect(AddressShape(address) == shape)
    }

    @Test(
        "What looks wrong is told by what is wrong",
        arguments: [
            ("", AddressShape.empty), (" ", .empty), ("www.example.com", .withoutScheme),
            ("github.com/o/n", .withoutScheme),
            ("swift.org", .withoutScheme), ("a.b@example.com", .mail), ("file:///tmp/a.png", .localFile),
            ("/Users/me/a.png", .localFile), ("C:\\a.png", .localFile), ("D:/a.png", .localFile),
            ("\\\\server\\a", .localFile),
            ("http://localhost:8080/a", .preview), ("http://127.0.0.1/", .preview), ("https://[::1]:80/", .preview),
        ])
    func odd(address: String, shape: AddressShape) {
        #expect(AddressShape(address) == shape)
    }

    @Test(
        "What is hardly part of an address is left out",
        arguments: [
            ("https://e.org/a**", "https://e.org/a"), ("https://e.org/a**/b**c", "https://e.org/a/bc"),
            ("https://e.org/a。后文", "https://e.org/a"), ("http//e.org", "http://e.org"),
            ("https//e.org", "https://e.org"),
            ("https：//e.org", "https://e.org"), ("https://https://e.org", "https://e.org"), ("/a/，", "/a/"),
            ("https://e.org/a.", "https://e.org/a"), ("https://e.org/a;", "https://e.org/a"),
        ])
    func spoiled(address: String, mended: String) {
        #expect(AddressShape(address) == .spoiled(mended))
    }

    @Test(
        "Most addresses of other hosts are passed at the first look, and only those",
        arguments: [
            ("https://example.com/a?b=c#d", true), ("http://e.org", true), ("https://own.org/a", false),
            ("https://OWN.org", false),
            ("https://e.org/**", false), ("https://e.org/a.", false), ("https://e.org/中", false),
            ("http://localhost", false), ("/a", false),
            ("a.b", false),
            ("https://https://e.org", false), ("mailto:a@b.c", false),
        ])
    func sieve(address: String, isForeign: Bool) {
        #expect(AddressSieve(hosts: ["own.org"]).isForeign(address) == isForeign)
    }
}
