import Testing
import WeeklyBuild

@testable import WeeklyPreview

@Suite("PreviewServer")
struct PreviewServerTests {
    /// Runs a server while a body talks to it, and ends it.
    func serve(
        _ site: SiteFixture, port: Int = 0, attempts: Int = 1, limits: ConnectionLimits = ConnectionLimits(),
        _ body: @Sendable (Int) async throws -> Void
    ) async throws {
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let address = PreviewServer.Address(host: "127.0.0.1", port: port, attempts: attempts)
        let server = PreviewServer(session: site.session(), root: site.path, address: address, limits: limits) { news in
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
            #expect(await pages.read(until: "</html>").hasPrefix("HTTP/1.1 200 OK\r\n"))
            pages.send("HEAD /../x HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            #expect(await pages.read(until: "HTTP/1.1 404").contains("HTTP/1.1 404 Not Found\r\n"))
            let events = try Connection(port: port)
            events.send(
                "GET /_sofaweekly/events?page=/issues/first/&version=x HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            // The first reload is for the version that we made up.
            #expect(await events.read(until: "event: reload").contains("event: state\n"))
            let text = "---\ntitle: 第一期\ndate: 2026-02-30\n---\n\n改。\n"
            try TestFiles.replace("\(path)/content/issues/first.md", with: text)
            #expect(await events.read(until: "invalid-date").contains("\"marked\":\"2026-02-30\""))
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

    @Test(
        "A request that is for two servers is malformed, in whichever way it says so",
        arguments: [
            ("/", "Host: localhost\r\nHost: evil.example\r\n", 400),
            ("/", "Host: localhost\r\nhost: localhost\r\n", 400),
            ("http://evil.example/", "Host: localhost\r\n", 400), ("/", "", 400),
            ("http://localhost/", "Host: evil.example\r\n", 400), ("https://localhost/", "Host: localhost\r\n", 400),
            ("http://evil.example/", "Host: evil.example\r\n", 421),
            ("http://localhost/", "Host: localhost\r\n", 200), ("/", "Host: localhost\r\n", 200),
        ])
    func hosts(target: String, headers: String, status: Int) async throws {
        try await serve(try SiteFixture()) { port in
            let connection = try Connection(port: port)
            connection.send("HEAD \(target) HTTP/1.1\r\n\(headers)\r\n")
            #expect(await connection.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 \(status) "))
        }
    }

    @Test("Beyond the limit a connection is refused at once, listeners count, and whoever leaves makes room")
    func connections() async throws {
        try await serve(try SiteFixture(), limits: ConnectionLimits(connections: 2)) { port in
            let listener = try Connection(port: port)
            listener.send("GET /_sofaweekly/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(await listener.read(until: "event: state").contains("event: state"))
            do {
                let idle = try Connection(port: port)
                idle.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(await idle.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200 "))
                #expect(try await Connection(port: port).readToEnd().hasPrefix("HTTP/1.1 503 "))
                idle.end()
            }
            var answer = ""
            // That the server has heard of the end, nobody is told.
            while !answer.hasPrefix("HTTP/1.1 200 ") {
                let next = try Connection(port: port)
                next.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n")
                answer = await next.read(until: "\r\n\r\n")
            }
        }
    }

    @Test(
        "Who does not end the head of a request in time is disconnected, whatever comes after it; a listener is not",
        arguments: [
            "", "GET / HTTP/1.1\r\nHost: loc", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET /",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\nx",
        ])
    func idle(sent: String) async throws {
        let site = try SiteFixture()
        let path = site.path
        try await serve(site, limits: ConnectionLimits(headMilliseconds: 1000)) { port in
            let listener = try Connection(port: port)
            listener.send("GET /_sofaweekly/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let idle = try Connection(port: port)
            idle.send(sent)
            _ = await idle.readToEnd()
            #expect(idle.isEnded)
            try TestFiles.replace("\(path)/content/issues/first.md", with: "---\ndate: 2026-02-30\n---\n")
            #expect(await listener.read(until: "invalid-date").contains("invalid-date"))
        }
    }
}
