import Foundation
import Testing
import WeeklyDiagnostics

@testable import WeeklyLinks

@Suite("What is known of addresses from before")
struct LinkCacheTests {
    private static let start = 1_000_000
    private static let hour = 3600

    /// What a cache knows of an address, so many seconds after it was told.
    private static func known(_ state: LinkState, after seconds: Int) throws -> LinkState? {
        let path = FileManager.default.temporaryDirectory.appending(path: "links-\(UUID()).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var cache = LinkCache(path: path, now: start)
        cache.keep(state, of: "https://a.example/")
        try cache.save()
        return LinkCache(path: path, now: start + seconds)["https://a.example/"]
    }

    @Test(
        "What is well is kept for a week, what is dead for a day, what is unsure for an hour",
        arguments: [
            (.alive, 7 * 24 * hour), (.moved(to: "https://new.example/"), 7 * 24 * hour),
            (.dead(.notFound(status: 404)), 24 * hour), (.dead(.page(says: "没有")), 24 * hour),
            (.unsure(.timeout), hour), (.unsure(.refusesPrograms(status: 429)), hour),
        ] as [(LinkState, Int)])
    func lives(state: LinkState, life: Int) throws {
        #expect(try Self.known(state, after: 0) == state && Self.known(state, after: life - 1) == state)
        #expect(try Self.known(state, after: life) == nil)
        #expect(try Self.known(state, after: -1) == nil, "a clock that was wrong is not believed")
    }

    @Test("That an address was not asked is not kept, and takes the place of what was known")
    func refused() throws {
        var cache = LinkCache(path: "/nonexistent", now: Self.start)
        cache.keep(.alive, of: "https://a.example/")
        cache.keep(.refused, of: "https://a.example/")
        #expect(cache["https://a.example/"] == nil)
    }

    @Test(
        "What is no cache, or one of another version, holds nothing",
        arguments: ["no JSON", "{\"version\":1,\"links\":{}}"])
    func others(text: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "links-\(UUID()).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(filePath: path))
        var cache = LinkCache(path: path, now: Self.start)
        #expect(cache["https://a.example/"] == nil)
        cache.keep(.alive, of: "https://a.example/")
        try cache.save()
        #expect(LinkCache(path: path, now: Self.start)["https://a.example/"] == .alive)
    }
}

@Suite("Why nothing is at an address")
struct LinkReasonTests {
    @Test(
        "It is said in English and in Chinese, with what belongs into it",
        arguments: [
            (.noHost, ""), (.noServer, ""), (.brokenOff, ""), (.noHTTP, ""), (.failure("x1"), "x1"), (.timeout, ""),
            (.notFound(status: 404), "404"), (.refusesPrograms(status: 403), "403"), (.serverError(status: 500), "500"),
            (.otherStatus(402), "402"), (.page(says: "没有"), "没有"), (.circle, ""), (.tooManyRedirects(most: 7), "7"),
            (.redirect(to: "ftp://x"), "ftp://x"), (.frontPage(host: "a.example"), "a.example"), (.noAddress, ""),
        ] as [(LinkReason, String)])
    func wording(reason: LinkReason, part: String) {
        let (english, chinese) = (reason.wording.text, reason.wording.text(in: .chinese))
        #expect(part.isEmpty || english.contains(part) && chinese.contains(part))
        #expect(chinese.unicodeScalars.contains { $0.properties.isIdeographic } && english != chinese)
    }
}
