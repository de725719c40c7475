import Foundation
import Synchronization
import Testing
import WeeklyBuild

@testable import WeeklyPreview

@Suite("Watching", .serialized)
struct WatchingTests {
    let site: SiteFixture

    init() throws {
        site = try SiteFixture()
    }

    /// Runs watchers in the background while a body changes files; gives what the watchers say to the body.
    func watch(
        _ watchers: [any FolderWatcher], _ body: (inout AsyncStream<FolderChanges>.Iterator) async throws -> Void
    ) async throws -> [String] {
        let stop = try #require(StopSignal())
        let (changes, deliver) = AsyncStream.makeStream(of: FolderChanges.self)
        let (ready, isReady) = AsyncStream.makeStream(of: Void.self)
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        let notices = Notices()
        Thread.detachNewThread {
            SiteWatcher.run(watchers, until: stop, ready: { isReady.yield() }, notice: { notices.add($0) }) {
                deliver.yield($0)
            }
            end.finish()
        }
        for await _ in ready { break }
        var iterator = changes.makeAsyncIterator()
        try await body(&iterator)
        stop.stop()
        for await _ in ended {}
        return notices.all
    }

    final class Notices: Sendable {
        private let texts = Mutex<[String]>([])
        func add(_ text: String) { texts.withLock { $0.append(text) } }
        var all: [String] { texts.withLock { $0 } }
    }

    /// Waits until all of the paths have been told of.
    func expect(_ paths: Set<String>, from changes: inout AsyncStream<FolderChanges>.Iterator) async {
        var missing = paths
        while !missing.isEmpty, let next = await changes.next() {
            missing = missing.filter { !next.touch($0) }
        }
        #expect(missing.isEmpty)
    }

    static func watchers(_ kind: String, _ root: String) -> [any FolderWatcher] {
        kind == "polling" ? [PollingWatcher(root: root, interval: 10)] : SiteWatcher.watchers(of: root)
    }

    @Test("Every kind of change is told of", arguments: ["system", "polling"])
    func everyKind(kind: String) async throws {
        let notices = try await watch(Self.watchers(kind, site.path)) { changes in
            try site.writeIssue("first", title: "存盘")
            await expect(["content/issues/first.md"], from: &changes)
            try site.write("x", to: "content/issues/.first.md.tmp")
            rename("\(site.path)/content/issues/.first.md.tmp", "\(site.path)/content/issues/first.md")
            await expect(["content/issues/first.md"], from: &changes)
            try site.writeIssue("深/一层/index", title: "新文件夹")
            await expect(["content/issues/深/一层/index.md"], from: &changes)
            try site.writeIssue("深/一层/index", title: "在新文件夹里")
            await expect(["content/issues/深/一层/index.md"], from: &changes)
            rename("\(site.path)/content/issues/深", "\(site.path)/content/issues/移走")
            await expect(["content/issues/移走/一层/index.md"], from: &changes)
            try site.writeIssue("移走/一层/index", title: "移走以后")
            await expect(["content/issues/移走/一层/index.md"], from: &changes)
            try site.remove("content/issues/first.md")
            await expect(["content/issues/first.md"], from: &changes)
            try site.write("body {}", to: "static/css/a.css")
            await expect(["static/css/a.css"], from: &changes)
            try site.write("title: 新\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
            await expect(["sofaweekly.yml"], from: &changes)
        }
        #expect(notices == [])
    }

    @Test("A hundred files at once are all told of", arguments: ["system", "polling"])
    func checkout(kind: String) async throws {
        _ = try await watch(Self.watchers(kind, site.path)) { changes in
            let names = (0..<100).map { "many-\($0)" }
            for name in names { try site.writeIssue(name, title: name) }
            await expect(Set(names.map { "content/issues/\($0).md" }), from: &changes)
        }
    }

    #if os(Linux)
        @Test("Where the limit of watches is reached it says so and polls")
        func limit() async throws {
            let failing = InotifyWatcher(root: site.path) { _, _, _ in .failure(.init(code: ENOSPC)) }
            let notices = try await watch([failing, PollingWatcher(root: site.path, interval: 10)]) { changes in
                #expect(await changes.next()?.isIncomplete == true)
                try site.writeIssue("first", title: "存盘")
                await expect(["content/issues/first.md"], from: &changes)
            }
            #expect(notices.count == 1 && notices[0].contains("fs.inotify.max_user_watches"))
        }

        @Test("Events are read from the system's bytes, and what is cut off is left out")
        func parsing() {
            let one: [UInt8] = [1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0] + Array("a.md".utf8) + [0, 0, 0, 0]
            let two: [UInt8] = [2, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
            let events = InotifyEvent.parse(one + two + one.prefix(20))
            #expect(events.map(\.watch) == [1, 2] && events.map(\.name) == ["a.md", ""])
            #expect(events[1].isOverflow && !events[0].isOverflow)
        }
    #endif

    @Test("A single save hardly waits; a file that is away and written anew is waited for; nothing waits for ever")
    func patience() {
        var debounce = Debounce()
        debounce.add("content/issues/a.md", .written)
        debounce.add("content/issues/c.md", .begun)
        #expect(debounce.delay(after: 0) == Debounce.settling)
        debounce.add("content/issues/b.md", .away)
        #expect(debounce.delay(after: 0) == Debounce.absence)
        debounce.add("content/issues/b.md", .begun)
        #expect(debounce.delay(after: 0) == Debounce.grace)
        debounce.add("content/issues/b.md", .written)
        #expect(debounce.delay(after: 10) == Debounce.settling)
        #expect(debounce.delay(after: Debounce.longest) == nil)
        #expect(debounce.changes.paths == ["content/issues/a.md", "content/issues/b.md"])
    }

    @Test("Polling believes in a file's absence when it is away twice")
    func absence() {
        let stamp = FileStamp(inode: 1, size: 1, modified: 1)
        var comparison = PollingWatcher.Comparison(["a": stamp, "b": stamp])
        #expect(comparison.changes(to: ["b": stamp]).isEmpty)
        #expect(comparison.changes(to: ["b": stamp]).paths == ["a"])
        #expect(comparison.changes(to: ["b": stamp]).isEmpty)
        #expect(
            comparison.changes(to: ["a": stamp, "b": FileStamp(inode: 2, size: 1, modified: 1)]).paths == ["a", "b"])
    }
}
