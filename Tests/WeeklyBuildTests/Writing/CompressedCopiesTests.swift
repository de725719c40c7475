import Foundation
import Testing
import WeeklyCompression
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyBuild

@Suite("Compressed copies")
struct CompressedCopiesTests {
    private static func site(_ forms: String = "[br, gz]") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try configure(folder, "hosting: {precompressed: \(forms)}\n")
        return folder
    }

    private static func configure(_ folder: TemporaryFolder, _ text: String) throws {
        try folder.write("title: 周刊\nbase_url: https://example.org/\n\(text)", to: "site/sofaweekly.yml")
    }

    private static func copies(_ folder: TemporaryFolder) throws -> [String: Data] {
        try folder.files(below: "public").filter { $0.key.hasSuffix(".br") || $0.key.hasSuffix(".gz") }
    }

    /// Every copy is one of the file beside it, and smaller.
    private static func expectWhole(_ folder: TemporaryFolder) throws {
        let files = try folder.files(below: "public")
        for (path, copy) in try copies(folder) {
            let bytes = Array(try #require(files[String(path.dropLast(3))]))
            let isForm =
                path.hasSuffix(".br") ? Brotli.isForm(Array(copy), of: bytes) : Gzip.isForm(Array(copy), of: bytes)
            #expect(isForm && copy.count < bytes.count && bytes.count > 1024, "\(path)")
        }
    }

    @Test("They stand beside texts of more than 1 KB, in the forms that the site asks for, and beside nothing else")
    func places() throws {
        let folder = try Self.site()
        try folder.write(String(repeating: "x", count: 1024), to: "site/static/small.txt")
        try folder.write(String(repeating: "x", count: 1025), to: "site/static/large.txt")
        try folder.write(String(repeating: "x", count: 5000), to: "site/static/picture.png")
        #expect(MadeSite.build(folder).diagnostics == [])
        let copies = try Self.copies(folder)
        for name in ["index.html", "issues/n1/index.html", "feed.xml", "large.txt"] {
            #expect(copies["\(name).br"] != nil && copies["\(name).gz"] != nil, "\(name)")
        }
        #expect(!copies.keys.contains { $0.contains("small") || $0.contains("picture") })
        try Self.expectWhole(folder)
        try Self.configure(folder, "hosting: {precompressed: gz}\n")
        #expect((MadeSite.build(folder).summary?.removed ?? 0) > 3)
        #expect(try Self.copies(folder).keys.allSatisfy { $0.hasSuffix(".gz") })
    }

    @Test("The same bytes on one thread and on many, file by file or exchanged, at once or after another build")
    func determinism() throws {
        let folder = try Self.site()
        _ = MadeSite.build(folder, output: "one", jobs: 1)
        _ = MadeSite.build(folder, output: "many", jobs: 8)
        _ = MadeSite.build(folder, output: "atomic", isAtomic: true)
        try folder.write(MadeSite.issue(7), to: "site/content/issues/n2.md")
        _ = MadeSite.build(folder, output: "later", isAtomic: true)
        try folder.write(MadeSite.issue(2), to: "site/content/issues/n2.md")
        _ = MadeSite.build(folder, output: "later", isAtomic: true)
        let one = try folder.files(below: "one")
        #expect(one.keys.contains("index.html.br"))
        for other in ["many", "atomic", "later"] { #expect(try folder.files(below: other) == one, "\(other)") }
    }

    @Test(
        "A second build writes nothing; a page that changed has new copies; what the site has no more goes with its copies"
    )
    func changes() throws {
        let folder = try Self.site()
        let first = MadeSite.build(folder).summary
        let second = MadeSite.build(folder).summary
        #expect(second?.written == 0 && second?.removed == 0 && second?.unchanged == first?.written)
        try folder.write(MadeSite.issue(1) + "\n新的一段。\n", to: "site/content/issues/n1.md")
        #expect((MadeSite.build(folder).summary?.written ?? 0) > 3)
        try Self.expectWhole(folder)
        try folder.remove("site/content/issues/n3.md")
        _ = MadeSite.build(folder)
        #expect(!folder.exists("public/issues/n3"))
        try Self.configure(folder, "")
        _ = MadeSite.build(folder)
        #expect(try Self.copies(folder).isEmpty)
    }

    @Test("A copy of an older file, a broken one and one that was removed are made anew")
    func spoiled() throws {
        let folder = try Self.site()
        _ = MadeSite.build(folder)
        let before = try Self.copies(folder)
        let older = String(decoding: try #require(before["issues/n1/index.html.gz"]), as: UTF8.self)
        try folder.write(older, to: "public/issues/n2/index.html.gz")
        try folder.write("", to: "public/index.html.br")
        try folder.remove("public/feed.xml.br")
        #expect(MadeSite.build(folder).summary?.written == 3)
        #expect(try Self.copies(folder) == before)
    }

    @Test("A file of the site's own at a copy's place stays what it is, and its text has no copies")
    func ownFiles() throws {
        let folder = try Self.site()
        let text = String(repeating: "x", count: 5000)
        try folder.write(text, to: "site/static/data.json")
        try folder.write("mine", to: "site/static/data.json.gz")
        #expect(MadeSite.build(folder).diagnostics == [])
        #expect(try folder.read("public/data.json.gz") == "mine" && !folder.exists("public/data.json.br"))
    }

    @Test(
        "Which files are worth while is told by the end of their names, whatever its case",
        arguments: [
            ("a.html", true), ("a/b.SVG", true), ("feed.xml", true), ("schedule.ics", true), ("a.png", false),
            ("a.woff2", false), ("_headers", false), ("html", false), ("a.html.gz", false), ("x.html/y", false),
        ])
    func endings(path: String, isWorthwhile: Bool) {
        #expect(HostingSettings.Compression.isWorthwhile(path) == isWorthwhile)
    }
}
