import Foundation
import Testing

@testable import WeeklyBuild

@Suite("The caches of a user's sites")
struct SiteCachesTests {
    private let folder: TemporaryFolder
    private let caches: SiteCaches

    init() throws {
        folder = try TemporaryFolder()
        caches = SiteCaches(in: folder.path("caches"))
        for site in ["one", "two", "three"] { try folder.write("", to: "\(site)/sofaweekly.yml") }
    }

    private func use(_ site: String) throws -> String {
        caches.use(bySite: folder.path(site))
        let cache = caches.folder(ofSite: folder.path(site))
        try Data("kept".utf8).write(to: URL(filePath: "\(cache)/issues-0"))
        return cache
    }

    private func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    @Test("One of a site that is gone is removed when one is made, and no other is")
    func goneSites() throws {
        let (one, two) = (try use("one"), try use("two"))
        try folder.remove("one")
        _ = try use("two")
        #expect(isThere(one), "none was made")
        let three = try use("three")
        #expect(!isThere(one) && isThere("\(two)/issues-0") && isThere("\(three)/issues-0"))
        #expect(try FileSystem.entry(at: two)?.mode == 0o700 && FileSystem.entry(at: "\(two)/site")?.mode == 0o600)
    }

    @Test("What is no cache of a site stays, whatever stands in it, and nothing behind a link is removed")
    func others() throws {
        let one = try use("one")
        try folder.remove("one")
        try folder.write("theirs", to: "elsewhere/kept")
        try folder.write(folder.path("one"), to: "elsewhere/site")
        try folder.write("theirs", to: "caches/notes/text")
        try folder.write(folder.path("gone"), to: "caches/0123456789abcdef/site")
        try FileManager.default.moveItem(atPath: one, toPath: folder.path("moved"))
        try FileManager.default.createSymbolicLink(atPath: one, withDestinationPath: folder.path("elsewhere"))
        _ = try use("two")
        #expect(folder.exists("elsewhere/kept") && folder.exists("caches/notes/text"))
        #expect(folder.exists("caches/0123456789abcdef/site") && isThere(one))
    }
}
