import TestServers
import Testing
import WeeklyText

@testable import WeeklyLinks

@Suite("Addresses elsewhere, asked of a server that misbehaves")
struct LinkCheckerTests {
    private static var options: LinkOptions {
        var options = LinkOptions()
        options.allowsPrivate = true
        options.patience = .seconds(2)
        options.pause = .milliseconds(1)
        options.longestPause = .milliseconds(5)
        return options
    }

    private static func state(
        _ path: String, on server: MisbehavingServer, _ options: LinkOptions = options
    ) async -> LinkState? {
        await LinkChecker(options).states(of: [server.address + path])[server.address + path]
    }

    @Test(
        "Each kind of answer is what it is",
        arguments: [
            ("/ok", "alive"), ("/ok#part", "alive"), ("/get-only", "alive"), ("/for-now", "alive"), ("/busy", "alive"),
            ("/huge", "alive"), ("/short", "alive"), ("/missing", "dead"), ("/gone", "dead"), ("/loop", "dead"),
            ("/to-front/page", "dead"), ("/reset", "dead"), ("/nonsense", "dead"), ("/down", "unsure"),
            ("/slow", "unsure"), ("/moved", "moved"),
        ])
    func answers(path: String, expected: String) async throws {
        let server = try await MisbehavingServer()
        let state = await Self.state(path, on: server)
        #expect("\(state.map { "\($0)" } ?? "nil")".hasPrefix(expected), "\(String(describing: state))")
        if path == "/moved" { #expect(state == .moved(to: "\(server.address)/ok")) }
        try await server.close()
    }

    @Test(
        "Why nothing is there is told",
        arguments: [
            ("/missing", .notFound(status: 404)), ("/gone", .notFound(status: 410)), ("/loop", .circle),
            ("/to-front/page", .frontPage(host: "127.0.0.1")), ("/reset", .brokenOff), ("/nonsense", .noHTTP),
        ] as [(String, LinkReason)])
    func reasons(path: String, reason: LinkReason) async throws {
        let server = try await MisbehavingServer()
        #expect(await Self.state(path, on: server) == .dead(reason))
        try await server.close()
    }

    @Test("Where nobody listens, nobody answers, and a server that is down or slow is not dead")
    func silence() async throws {
        let server = try await MisbehavingServer()
        #expect(await Self.state("/down", on: server) == .unsure(.serverError(status: 503)))
        #expect(await Self.state("/slow", on: server) == .unsure(.timeout))
        try await server.close()
        #expect(await Self.state("/ok", on: server) == .dead(.noServer))
    }

    @Test("A server that stumbles is asked again, and one that refuses HEAD is asked for the page")
    func attempts() async throws {
        let server = try await MisbehavingServer()
        _ = await Self.state("/down", on: server)
        #expect(server.count("HEAD /down") >= 1 && server.count("GET /down") == 3)
        _ = await Self.state("/get-only", on: server)
        #expect(server.count("HEAD /get-only") == 1 && server.count("GET /get-only") == 1)
        _ = await Self.state("/missing", on: server)
        #expect(server.count("GET /missing") == 1)
        try await server.close()
    }

    @Test("Addresses of private networks are not asked, whatever a name stands for and wherever an address leads")
    func privateNetworks() async throws {
        let server = try await MisbehavingServer()
        var options = Self.options
        options.allowsPrivate = false
        #expect(await Self.state("/ok", on: server, options) == .refused)
        let named = server.address.replacing("127.0.0.1", with: "localhost") + "/ok"
        #expect(await LinkChecker(options).states(of: [named])[named] == .refused)
        #expect(server.requests == 0)
        try await server.close()
    }

    @Test("Every address is asked once, however often it stands somewhere, and how far it is is told")
    func once() async throws {
        let server = try await MisbehavingServer()
        let addresses = (1...20).flatMap { ["\(server.address)/\($0)", "\(server.address)/ok"] }
        let states = await LinkChecker(Self.options).states(of: addresses) { done, total in
            #expect(done <= total && total == 21)
        }
        #expect(states.count == 21 && server.count("HEAD /ok") == 1)
        try await server.close()
    }
}

@Suite("What is asked of servers, and when")
struct LinkProbeTests {
    /// Answers in turn, and keeps what it was asked.
    private actor Script: LinkAsking {
        private var answers: [LinkAnswer]
        private(set) var pauses: [Duration] = []

        init(_ answers: [LinkAnswer]) { self.answers = answers }

        private func next() -> LinkAnswer { answers.isEmpty ? LinkAnswer(status: 200) : answers.removeFirst() }

        func ask(_ address: LinkAddress, readsPage: Bool) async throws(LinkFailure) -> LinkAnswer { next() }

        func pause(_ duration: Duration) { pauses.append(duration) }
    }

    private static func run(_ answers: [LinkAnswer], _ address: String = "https://example.org/a/b?c=1") async -> (
        LinkState, [Duration]
    ) {
        let script = Script(answers)
        let probe = LinkProbe(options: LinkOptions(), asking: script) { await script.pause($0) }
        return (await probe.state(of: address), await script.pauses)
    }

    @Test("The pause is what the server asks for, no longer than anybody waits, else twice as long each time")
    func pauses() async {
        let busy = LinkAnswer(status: 429, retryAfter: "3"), long = LinkAnswer(status: 429, retryAfter: "9999")
        #expect(await Self.run([busy, long]) == (.alive, [.seconds(3), .seconds(20)]))
        let down = LinkAnswer(status: 503)
        #expect(await Self.run([down, down, down, down]).1 == [.seconds(1), .seconds(2)])
    }

    @Test("Only what moved for good all the way has a new address")
    func moved() async {
        let good = LinkAnswer(status: 301, location: "https://new.example.org/x")
        let other = LinkAnswer(status: 308, location: "../y")
        let now = LinkAnswer(status: 302, location: "/z")
        #expect(await Self.run([good]).0 == .moved(to: "https://new.example.org/x"))
        #expect(await Self.run([good, now]).0 == .alive)
        #expect(await Self.run([other]).0 == .moved(to: "https://example.org/a/../y"))
    }

    @Test("A page of a known host that says that there is nothing is dead")
    func softNotFound() async {
        let page = LinkAnswer(status: 200, body: "<p>该内容已被发布者删除</p>")
        #expect(await Self.run([page], "https://mp.weixin.qq.com/s/x").0 == .dead(.page(says: "该内容已被发布者删除")))
        #expect(await Self.run([page], "https://example.org/x").0 == .alive)
    }
}

@Suite("Networks that belong to nobody else")
struct PrivateNetworkTests {
    @Test(
        "They are told by their first bits",
        arguments: [
            ([127, 0, 0, 1], true), ([10, 1, 2, 3], true), ([172, 16, 0, 1], true), ([172, 32, 0, 1], false),
            ([192, 168, 1, 1], true), ([169, 254, 169, 254], true), ([100, 64, 0, 1], true), ([100, 128, 0, 1], false),
            ([0, 0, 0, 0], true), ([224, 0, 0, 1], true), ([255, 255, 255, 255], true), ([93, 184, 216, 34], false),
            ([8, 8, 8, 8], false),
        ] as [([UInt8], Bool)])
    func version4(address: [UInt8], isPrivate: Bool) {
        #expect(PrivateNetwork.contains(address) == isPrivate)
        let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + address
        #expect(PrivateNetwork.contains(mapped) == isPrivate)
    }

    @Test("Of IPv6 only what is given to anybody is public")
    func version6() {
        let zeros = [UInt8](repeating: 0, count: 14)
        #expect(PrivateNetwork.contains(zeros + [0, 1]) && PrivateNetwork.contains([0xFE, 0x80] + zeros))
        #expect(PrivateNetwork.contains([0xFD, 0] + zeros) && !PrivateNetwork.contains([0x26, 0x06] + zeros))
        #expect(PrivateNetwork.contains([0x20, 0x02, 10, 0, 0, 1] + zeros.prefix(10)))
    }
}

@Suite("Addresses that are asked")
struct LinkAddressTests {
    @Test("The parts are told, and what no program should ask is none")
    func parts() {
        let address = LinkAddress("HTTPS://Example.org:8443/路?q=1#x")
        #expect(address?.host == "example.org" && address?.port == 8443)
        #expect(address?.text == "https://Example.org:8443/%E8%B7%AF?q=1")
        #expect(LinkAddress("https://example.org")?.text == "https://example.org/")
        #expect(LinkAddress("http://[::1]:80/")?.host == "::1")
        for text in [
            "ftp://x/", "https://", "https://user@example.org/", "https://例子.cn/", "https://x:0/", "/a", "https://[::1",
        ] {
            #expect(LinkAddress(text) == nil, "\(text)")
        }
    }
}
