#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Testing
import WeeklyBuild

@testable import WeeklyPreview

@Suite("PreviewServer")
struct PreviewServerTests {
    /// A connection to a server on this machine. Reading blocks, and ends with an error after a while.
    final class Connection {
        private let descriptor: Int32
        private var received: [UInt8] = []

        init(port: Int) throws {
            #if canImport(Darwin)
                descriptor = socket(AF_INET, SOCK_STREAM, 0)
            #else
                descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            #endif
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(port).bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var limit = timeval(tv_sec: 20, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(result == 0)
        }

        deinit { close(descriptor) }

        func send(_ text: String) {
            var text = text
            text.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
        }

        /// Reads until a text has come, or the server ends; gives all that came so far.
        func read(until text: String) -> String {
            while !String(decoding: received, as: UTF8.self).contains(text), readMore() {}
            return String(decoding: received, as: UTF8.self)
        }

        private func readMore() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            received += buffer.prefix(max(0, count))
            return count > 0
        }
    }

    /// Runs a server while a body talks to it, and ends it.
    func serve(_ site: SiteFixture, port: Int = 0, attempts: Int = 1, _ body: @Sendable (Int) async throws -> Void)
        async throws
    {
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let address = PreviewServer.Address(host: "127.0.0.1", port: port, attempts: attempts)
        let server = PreviewServer(session: site.session(), root: site.path, address: address) { news in
            if case .listening(let port) = news { listening.yield(port) }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { listening.finish() }
                try await server.run()
            }
            for await port in ports {
                try await body(port)
                break
            }
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    @Test("A save on disk reaches a browser, and the server ends with browsers attached")
    func live() async throws {
        let site = try SiteFixture()
        let path = site.path
        try await serve(site) { port in
            let pages = try Connection(port: port)
            pages.send("GET /issues/first/ HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            #expect(pages.read(until: "</html>").hasPrefix("HTTP/1.1 200 OK\r\n"))
            pages.send("HEAD /../x HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            #expect(pages.read(until: "HTTP/1.1 404").contains("HTTP/1.1 404 Not Found\r\n"))
            let events = try Connection(port: port)
            events.send(
                "GET /_sofaweekly/events?page=/issues/first/&version=x HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            // The first reload is for the version that we made up.
            #expect(events.read(until: "event: reload").contains("event: state\n"))
            let text = "---\ntitle: 第一期\ndate: 2026-02-30\n---\n\n改。\n"
            try TestFiles.replace("\(path)/content/issues/first.md", with: text)
            #expect(events.read(until: "invalid-date").contains("\"marked\":\"2026-02-30\""))
        }
    }

    @Test("A busy port gives way to the next free one")
    func busyPort() async throws {
        let (first, second) = (try SiteFixture(), try SiteFixture())
        try await serve(first) { taken in
            try await serve(second, port: taken, attempts: 20) { port in
                #expect(port > taken && port < taken + 20)
            }
        }
    }

    @Test("Where no port is free it fails with words")
    func noPort() async throws {
        let (first, second) = (try SiteFixture(), try SiteFixture())
        try await serve(first) { taken in
            await #expect(throws: PreviewServer.Failure.self) {
                try await serve(second, port: taken) { _ in }
            }
        }
    }
}
