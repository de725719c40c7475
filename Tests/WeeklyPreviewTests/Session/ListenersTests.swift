import Synchronization
import Testing
import WeeklyText

@testable import WeeklyPreview

@Suite("Broadcasting to browsers")
struct ListenersTests {
    private let listeners = Listeners()

    private func join(_ page: String = "/", version: String? = "1", now: String? = "1") -> AsyncStream<ServerEvent> {
        listeners.join(EventRequest(page: page, version: version)) {
            ShownState(json: "{}") { _ in now }
        }
    }

    /// All that a browser has been sent until everybody was disconnected.
    private func heard(_ events: AsyncStream<ServerEvent>) async -> [ServerEvent] {
        var heard: [ServerEvent] = []
        for await event in events { heard.append(event) }
        return heard
    }

    @Test("Who comes is told the state, and to load its page again only if it shows an old one")
    func joining() async {
        let (fresh, old, silent, gone) = (join(), join(version: "0"), join(version: nil), join(now: nil))
        #expect(listeners.count == 4 && listeners.pages == ["/"])
        listeners.close()
        #expect(await heard(fresh) == [.state("{}")])
        #expect(await heard(old) == [.state("{}"), .reload])
        // A browser that does not say what it shows shows what there is; a page that is no more is left alone.
        #expect(await heard(silent) == [.state("{}")])
        #expect(await heard(gone) == [.state("{}")])
    }

    @Test("A change is told once: only those that show an old version load their page again")
    func announcing() async {
        let (first, second) = (join("/a/"), join("/b/"))
        let versions = { (page: String) in page == "/a/" ? "2" : "1" }
        listeners.announce(versions, files: [])
        listeners.announce(versions, files: [ChangedFile(path: "/x", now: "/x")])
        listeners.close()
        let files = ServerEvent.files([ChangedFile(path: "/x", now: "/x")])
        #expect(await heard(first) == [.state("{}"), .reload, files])
        #expect(await heard(second) == [.state("{}"), files])
    }

    @Test("A page's version is asked for once, however many browsers show it")
    func asksOnce() async {
        let all = (0..<5).map { _ in join("/a/") }
        var asked: [String] = []
        listeners.announce(
            {
                asked.append($0)
                return "2"
            }, files: [])
        #expect(asked == ["/a/"])
        listeners.close()
        for events in all { #expect(await heard(events).last == .reload) }
    }

    @Test("Who comes while the state changes hears the new one last", arguments: 1...20)
    func joiningMeanwhile(round: Int) async {
        let shown = Mutex("old")
        async let change: Void = Task.detached { [listeners] in
            shown.withLock { $0 = "new" }
            listeners.send(.state("new"))
        }.value
        let events = listeners.join(EventRequest(page: "/", version: "1")) {
            ShownState(json: shown.withLock { $0 }) { _ in "1" }
        }
        await change
        listeners.close()
        #expect(await heard(events).last == .state("new"))
    }

    @Test("Without news nothing is sent")
    func silence() async {
        let events = join()
        listeners.announce({ _ in "1" }, files: [])
        listeners.close()
        #expect(await heard(events) == [.state("{}")])
    }

    @Test("A browser that takes nothing is disconnected, and the others are not")
    func slowBrowsers() async {
        let slow = join()
        for _ in 0..<63 { listeners.send(.heartbeat) }
        #expect(listeners.count == 1)
        let quick = join()
        listeners.send(.heartbeat)
        #expect(listeners.count == 1)
        listeners.close()
        #expect(await heard(quick) == [.state("{}"), .heartbeat])
        _ = slow
    }

    @Test("Who comes after the end is let go at once")
    func afterTheEnd() async {
        listeners.close()
        #expect(await heard(join()) == [])
        #expect(listeners.count == 0)
    }
}
