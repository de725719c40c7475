internal import Dispatch
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import WeeklyBuild
package import WeeklyDiagnostics

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Serves a newsletter while somebody writes it.
package struct PreviewServer: Sendable {
    /// Where to listen.
    package struct Address: Sendable {
        /// A name or a number.
        package var host: String
        /// The first port to try.
        package var port: Int
        /// How many ports to try, each one higher than the last.
        package var attempts: Int

        /// - Parameters:
        ///   - host: a name or a number.
        ///   - port: the first one to try, 0 to 65535; 0 lets the system choose.
        ///   - attempts: how many ports to try.
        package init(host: String, port: Int, attempts: Int) {
            self.host = host
            self.port = port
            self.attempts = attempts
        }
    }

    /// What whoever started the server hears.
    package enum News: Sendable {
        /// The port that it listens on.
        case listening(port: Int)
        case changed(PreviewSession.Change)
        case notice(Message)
    }

    /// Why nothing can be served.
    package struct Failure: Error {
        /// For people.
        package let message: Message
    }

    private let session: PreviewSession
    private let root: String
    private let address: Address
    private let limits: ConnectionLimits
    private let tell: @Sendable (News) -> Void

    /// - Parameters:
    ///   - root: the site's folder, which is watched.
    ///   - tell: called on any thread.
    package init(session: PreviewSession, root: String, address: Address, tell: @escaping @Sendable (News) -> Void) {
        self.init(session: session, root: root, address: address, limits: ConnectionLimits(), tell: tell)
    }

    init(
        session: PreviewSession, root: String, address: Address, limits: ConnectionLimits,
        tell: @escaping @Sendable (News) -> Void
    ) {
        self.session = session
        self.limits = limits
        self.root = root
        self.address = address
        self.tell = tell
    }

    /// Serves until the task is cancelled.
    package func run() async throws(Failure) {
        guard let stop = StopSignal() else { throw Failure(message: "the system gives no more file descriptors") }
        let queue = ChangeQueue()
        // Many diagnostics take a while to be said: the next save does not wait for that.
        let (changes, told) = AsyncStream.makeStream(of: PreviewSession.Change.self)
        watch(queue, until: stop)
        defer { stop.stop() }
        let failure = await withTaskGroup(of: Failure?.self) { group in
            group.addTask { await serve() }
            group.addTask {
                await queue.forEach { changes in await session.apply(changes) { told.yield($0) } }
                return nil
            }
            group.addTask {
                for await change in changes { tell(.changed(change)) }
                return nil
            }
            group.addTask {
                await beat()
                return nil
            }
            let first = await group.next()
            session.listeners.close()
            group.cancelAll()
            return first ?? nil
        }
        if let failure { throw failure }
    }

    /// Reading events blocks, so it has a thread of its own.
    private func watch(_ queue: ChangeQueue, until stop: StopSignal) {
        let watchers = SiteWatcher.watchers(of: root)
        let (root, tell, stamps) = (root, tell, session.stampsAtStart)
        DispatchQueue(label: "sofaweekly.watcher", qos: .userInitiated).async {
            SiteWatcher.run(watchers, until: stop) {
                // What was saved between reading the folder and watching it has been seen by nobody.
                queue.add(PollingWatcher.Comparison.changes(from: stamps, to: SiteFiles.stamps(in: root)))
            } notice: {
                tell(.notice($0))
            } deliver: {
                queue.add($0)
            }
        }
    }

    private func beat() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(20))
            session.listeners.send(.heartbeat)
        }
    }

    // MARK: Serving

    /// Nil when it was cancelled.
    private func serve() async -> Failure? {
        for port in address.port..<(address.port + max(1, address.attempts)) {
            do {
                try await serve(on: port)
                return nil
            } catch let error as IOError where error.errnoCode == EADDRINUSE {
                continue
            } catch {
                let reason = String(describing: error)
                return Task.isCancelled ? nil : Failure(message: "cannot listen on \(address.host):\(port): \(reason)")
            }
        }
        return Failure(message: "port \(address.port) and those after it are in use; name another one with --port")
    }

    private func serve(on port: Int) async throws {
        let handler = PreviewHandler(hosts: HostRule(listening: address.host))
        let session = session
        let tell = tell
        let responder = CallbackResponder<BasicRequestContext> { request, _ in
            let response = handler.response(to: ResponseAdapter.request(request), from: session.snapshot)
            return ResponseAdapter.response(response, to: request) { session.listen($0) }
        }
        var quiet = Logger(label: "sofaweekly")
        quiet.logLevel = .critical
        let (limits, count) = (limits, ConnectionCount(limits))
        let application = Application(
            responder: responder, server: HTTPServerBuilder { BoundedConnections(limits, count: count, responder: $0) },
            configuration: ApplicationConfiguration(address: .hostname(address.host, port: port), serverName: nil),
            onServerRunning: { tell(.listening(port: $0.localAddress?.port ?? port)) }, logger: quiet)
        try await application.run()
    }
}
