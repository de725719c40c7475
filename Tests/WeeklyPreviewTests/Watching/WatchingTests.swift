import Dispatch
import Foundation
import Synchronization
import Testing
import WeeklyBuild
import WeeklyDiagnostics

@testable import WeeklyPreview

@Suite("Watching", .serialized)
struct WatchingTests {
    let site: SiteFixture

    init() throws {
        site = try SiteFixture()
    }

    /// What watchers deliver, for a thread that waits. Tests that wait for a task wait for all tests that run at the time.
    final class Mailbox: Sendable {
        private let waiting = Mutex<[FolderChanges]>([])
        private let arrived = DispatchSemaphore(value: 0)

        func put(_ changes: FolderChanges) {
            waiting.withLock { $0.append(changes) }
            arrived.signal()
        }

        /// Nil when nothing comes for very long.
        func next() -> FolderChanges? {
            guard arrived.wait(timeout: .now() + 20) == .success else { return nil }
            return waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        }
    }

    /// Runs watchers in the background while a body changes files and hears what they say of it; gives their notices.
    func watch(_ watchers: [any FolderWatcher], _ body: (Mailbox) throws -> Void) throws -> [String] {
        let stop = try #require(StopSignal())
        let (mailbox, notices) = (Mailbox(), Notices())
        let (ready, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        Thread.detachNewThread {
            SiteWatcher.run(watchers, until: stop, ready: { ready.signal() }, notice: { notices.add($0.text) }) {
                mailbox.put($0)
            }
            ended.signal()
        }
        #expect(ready.wait(timeout: .now() + 20) == .success)
        try body(mailbox)
        stop.stop()
        #expect(ended.wait(timeout: .now() + 20) == .success)
        return notices.all
    }

    final class Notices: Sendable {
        private let texts = Mutex<[String]>([])
        func add(_ text: String) { texts.withLock { $0.append(text) } }
        var all: [String] { texts.withLock { $0 } }
    }

    /// Waits until all of the paths have been told of.
    func expect(_ paths: Set<String>, from changes: Mailbox) {
        var missing = paths
        while !missing.isEmpty, let next = changes.next() {
            missing = missing.filter { !next.touch($0) }
        }
        #expect(missing.isEmpty)
    }

    static func watchers(_ kind: String, _ root: String) -> [any FolderWatcher] {
        if kind == "polling" { return [PollingWatcher(root: root, interval: 10)] }
        #if os(Linux)
            return [InotifyWatcher(root: root, interval: 10)]
        #else
            return SiteWatcher.watchers(of: root)
        #endif
    }

    @Test("Every kind of change is told of", arguments: ["system", "polling"])
    func everyKind(kind: String) throws {
        let notices = try watch(Self.watchers(kind, site.path)) { changes in
            try site.writeIssue("first", title: "存盘")
            expect(["content/issues/first.md"], from: changes)
            try site.write("x", to: "content/issues/.first.md.tmp")
            rename("\(site.path)/content/issues/.first.md.tmp", "\(site.path)/content/issues/first.md")
            expect(["content/issues/first.md"], from: changes)
            try site.writeIssue("深/一层/index", title: "新文件夹")
            expect(["content/issues/深/一层/index.md"], from: changes)
            try site.writeIssue("深/一层/index", title: "在新文件夹里")
            expect(["content/issues/深/一层/index.md"], from: changes)
            rename("\(site.path)/content/issues/深", "\(site.path)/content/issues/移走")
            expect(["content/issues/移走/一层/index.md"], from: changes)
            try site.writeIssue("移走/一层/index", title: "移走以后")
            expect(["content/issues/移走/一层/index.md"], from: changes)
            try site.remove("content/issues/first.md")
            expect(["content/issues/first.md"], from: changes)
            try site.write("body {}", to: "static/css/a.css")
            expect(["static/css/a.css"], from: changes)
            try site.write("title: 新\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
            expect(["sofaweekly.yml"], from: changes)
        }
        #expect(notices == [])
    }

    @Test("A hundred files at once are all told of", arguments: ["system", "polling"])
    func checkout(kind: String) throws {
        _ = try watch(Self.watchers(kind, site.path)) { changes in
            let names = (0..<100).map { "many-\($0)" }
            for name in names { try site.writeIssue(name, title: name) }
            expect(Set(names.map { "content/issues/\($0).md" }), from: changes)
        }
    }

    #if os(Linux)
        @Test("Where the limit of watches is reached it says so and polls")
        func limit() throws {
            let failing = InotifyWatcher(root: site.path, interval: 10) { _, _, _ in .failure(.init(code: ENOSPC)) }
            let notices = try watch([failing, PollingWatcher(root: site.path, interval: 10)]) { changes in
                #expect(changes.next()?.isIncomplete == true)
                try site.writeIssue("first", title: "存盘")
                expect(["content/issues/first.md"], from: changes)
            }
            #expect(notices.count == 1 && notices[0].contains("fs.inotify.max_user_watches"))
        }
    #endif
}
