import Testing
import WeeklyText

@testable import WeeklyBuild

@Suite("What stands for all by which an issue's addresses are right")
struct AddressKeysTests {
    private static func keys(_ folder: TemporaryFolder) throws -> [String: StableHash?] {
        var options = SiteLoader.Options(
            root: folder.path("site"), publication: Publication(now: MadeSite.now), jobs: 2)
        options.cache = BuildCache(folder: folder.path("cache"), program: StableHash())
        let loaded = SiteLoader.load(options)
        let site = try #require(loaded.site)
        let keys = AddressKeys(loaded.issues, on: site, held: [], inputs: KeyedHash(), jobs: 2)
        return Dictionary(
            uniqueKeysWithValues: loaded.issues.map {
                ($0.file.name, keys.key(of: $0, isNew: false, isHeld: false))
            })
    }

    private static func issue(_ number: Int, _ more: String) -> String { MadeSite.issue(number) + "\n\(more)\n" }

    @Test("The text of another issue does not matter, but to one that leads to a place on a page")
    func texts() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write(Self.issue(3, "[dort](/issues/n1/#q1)"), to: "site/content/issues/n3.md")
        let before = try Self.keys(folder)
        #expect(try Self.keys(folder) == before)
        try folder.write(Self.issue(1, "Ein Satz."), to: "site/content/issues/n1.md")
        let after = try Self.keys(folder)
        #expect(before.keys.filter { before[$0] != after[$0] }.sorted() == ["n1", "n3"])
    }

    @Test("What comes to the site, goes or has another address matters to all")
    func places() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        let before = try Self.keys(folder)
        try folder.write("x", to: "site/static/x.txt")
        let more = try Self.keys(folder)
        #expect(before.keys.allSatisfy { before[$0] != more[$0] })
        try folder.remove("site/static/x.txt")
        #expect(try Self.keys(folder) == before)
        try folder.write(
            MadeSite.issue(2).replacing("title:", with: "slug: other\ntitle:"), to: "site/content/issues/n2.md")
        let moved = try Self.keys(folder)
        #expect(before.keys.allSatisfy { before[$0] != moved[$0] })
    }
}
