import Foundation
import Testing

@testable import WeeklyLinks

@Suite("What is known of addresses from before")
struct LinkCacheTests {
    @Test("What is sure is kept for a week, what is dead for a day, and what is unsure not at all")
    func lives() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "links-\(UUID()).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var cache = LinkCache(path: path, now: 1_000_000)
        cache.keep(.alive, of: "https://a.example/")
        cache.keep(.moved(to: "https://new.example/"), of: "https://b.example/")
        cache.keep(.dead("gone"), of: "https://c.example/")
        cache.keep(.unsure("busy"), of: "https://d.example/")
        try cache.save()
        let soon = LinkCache(path: path, now: 1_000_100)
        #expect(
            soon["https://a.example/"] == .alive && soon["https://b.example/"] == .moved(to: "https://new.example/"))
        #expect(soon["https://c.example/"] == .dead("gone") && soon["https://d.example/"] == nil)
        let later = LinkCache(path: path, now: 1_000_000 + 2 * 86_400)
        #expect(later["https://a.example/"] == .alive && later["https://c.example/"] == nil)
        #expect(LinkCache(path: path, now: 1_000_000 + 8 * 86_400)["https://a.example/"] == nil)
        try Data("no JSON".utf8).write(to: URL(filePath: path))
        #expect(LinkCache(path: path, now: 1_000_000)["https://a.example/"] == nil)
    }
}
