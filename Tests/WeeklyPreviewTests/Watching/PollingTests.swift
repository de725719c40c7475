#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyPreview

@Suite("Polling and stopping")
struct PollingTests {
    private let one = FileStamp(inode: 1, size: 1, modified: 1)
    private let other = FileStamp(inode: 2, size: 1, modified: 1)

    @Test("A file that is new or has another stamp is a change at once, and once")
    func changes() {
        var comparison = PollingWatcher.Comparison(["a": one])
        #expect(comparison.changes(to: ["a": one]).isEmpty)
        #expect(comparison.changes(to: ["a": other, "b": one]).paths == ["a", "b"])
        #expect(comparison.changes(to: ["a": other, "b": one]).isEmpty)
    }

    @Test("A file's absence is believed when it is away twice, and told once")
    func absence() {
        var comparison = PollingWatcher.Comparison(["a": one, "b": one])
        #expect(comparison.changes(to: ["b": one]).isEmpty)
        #expect(comparison.changes(to: ["b": one]).paths == ["a"])
        #expect(comparison.changes(to: ["b": one]).isEmpty)
        #expect(comparison.changes(to: ["a": one, "b": other]).paths == ["a", "b"])
    }

    @Test("A file that was away for one poll and is back is a change only if it is another one")
    func returns() {
        var comparison = PollingWatcher.Comparison(["a": one, "b": one])
        #expect(comparison.changes(to: [:]).isEmpty)
        #expect(comparison.changes(to: ["a": one, "b": other]).paths == ["b"])
        #expect(comparison.changes(to: ["b": other]).isEmpty)
    }

    @Test("Between two listings every difference counts")
    func differences() {
        let changes = PollingWatcher.Comparison.changes(
            from: ["same": one, "gone": one, "changed": one], to: ["same": one, "new": one, "changed": other])
        #expect(changes == FolderChanges(["gone", "new", "changed"]))
    }

    @Test(
        "Only what makes the site is watched",
        arguments: [
            ("content", true), ("content/issues/a.md", true), ("templates/a.html", true), ("static/css/a.css", true),
            ("sofaweekly.yml", true), ("sofaweekly.yaml", false), ("contents/a.md", false),
            ("public/index.html", false), ("", false),
            ("content/.a.md.swp", false), ("content/a.md~", false), ("content/.git/a", false),
            ("a/content/b.md", false),
        ])
    func parts(path: String, isWatched: Bool) {
        #expect(WatchedParts(of: "/nonexistent").contain(path) == isWatched)
    }

    @Test("A stop ends every wait, those that come later too")
    func stopping() throws {
        let stop = try #require(StopSignal())
        #expect(stop.wait(milliseconds: 0) == .timeUp)
        stop.stop()
        stop.stop()
        for _ in 0..<3 { #expect(stop.wait(milliseconds: nil) == .stopped) }
    }

    @Test("A wait ends when there is something to read, but a stop goes first")
    func reading() throws {
        let stop = try #require(StopSignal())
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        #expect(stop.wait(for: ends[0], milliseconds: 0) == .timeUp)
        var byte: UInt8 = 1
        #expect(write(ends[1], &byte, 1) == 1)
        #expect(stop.wait(for: ends[0], milliseconds: nil) == .readable)
        stop.stop()
        #expect(stop.wait(for: ends[0], milliseconds: nil) == .stopped)
    }

    /// A way of watching that fails, or says what it is told to.
    private struct Scripted: FolderWatcher {
        let failure: WatchFailure?

        func run(
            until stop: StopSignal, ready: @Sendable () -> Void, deliver: @Sendable (FolderChanges) -> Void
        ) throws(WatchFailure) {
            if let failure { throw failure }
            ready()
            deliver(FolderChanges(["content/a.md"]))
        }
    }

    @Test("Where the system's way fails it says so, has everything read again, and goes on in the next way")
    func fallback() throws {
        let stop = try #require(StopSignal())
        let log = WatchingTests.Notices()
        SiteWatcher.run(
            [Scripted(failure: WatchFailure(message: "no more watches")), Scripted(failure: nil)], until: stop
        ) {
            log.add("ready")
        } notice: {
            log.add($0.text)
        } deliver: {
            log.add($0.isIncomplete ? "everything" : "\($0.paths.sortedTexts)")
        }
        #expect(
            log.all == [
                "no more watches; looking for changes four times a second instead", "everything", "ready",
                "[\"content/a.md\"]",
            ])
    }
}
