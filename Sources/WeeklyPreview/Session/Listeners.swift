internal import Synchronization
internal import WeeklyText

/// Broadcasts events to the browsers that listen, each on a long-lived connection (server-sent events), and knows what each of
/// them shows.
package final class Listeners: Sendable {
    private struct Listener {
        let page: String
        /// The version of the page that the browser shows or has been told to load.
        var version: String?
        let events: AsyncStream<ServerEvent>.Continuation
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var nextNumber = 0
        var isClosed = false
    }

    /// The buffer of a connection, in events. A browser that is slower is disconnected; it connects again with its version and
    /// catches up.
    private static let bufferSize = 64

    private let state = Mutex(State())

    /// Nobody listens yet.
    package init() {}

    /// How many browsers listen.
    package var count: Int { state.withLock { $0.listeners.count } }

    /// Adds a browser until its stream ends.
    ///
    /// - Parameter shown: asked while the browser is added, so that no change can fall between, and none is told before what was.
    package func join(_ request: EventRequest, shown: () -> ShownState) -> AsyncStream<ServerEvent> {
        let (stream, events) = AsyncStream.makeStream(
            of: ServerEvent.self, bufferingPolicy: .bufferingNewest(Self.bufferSize))
        let joined = add(Listener(page: request.page, version: request.version, events: events), shown)
        guard let (number, shown) = joined else {
            events.finish()
            return stream
        }
        events.onTermination = { [weak self] _ in self?.leave(number) }
        update(shown.versions, [number])
        return stream
    }

    /// Tells of files that changed, and has every browser load its page again that shows an old one.
    func announce(_ versions: (String) -> String?, files: [ChangedFile]) {
        if !files.isEmpty { send(.files(files)) }
        update(versions, state.withLock { Array($0.listeners.keys) })
    }

    /// Broadcasts one event.
    func send(_ event: ServerEvent) {
        for (_, events) in state.withLock({ $0.listeners.map { ($0, $1.events) } }) { Self.send(event, to: events) }
    }

    /// Disconnects everybody; whoever comes after is disconnected at once.
    package func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            return state.listeners.values.map(\.events)
        }
        for events in listeners { events.finish() }
    }

    /// The addresses that browsers show, each once.
    var pages: Set<ExactText> { state.withLock { Set(texts: $0.listeners.values.map(\.page)) } }

    // MARK: Listeners

    /// Adds a browser and tells it the state, at one go.
    private func add(_ listener: Listener, _ shown: () -> ShownState) -> (number: Int, shown: ShownState)? {
        state.withLock { state in
            guard !state.isClosed else { return nil }
            state.nextNumber += 1
            state.listeners[state.nextNumber] = listener
            let shown = shown()
            listener.events.yield(.state(shown.json))
            return (state.nextNumber, shown)
        }
    }

    private func leave(_ number: Int) {
        state.withLock { $0.listeners[number] = nil }
    }

    /// Has every browser load its page again whose page is not what it shows.
    private func update(_ versions: (String) -> String?, _ numbers: [Int]) {
        let shown = state.withLock { state in numbers.map { ($0, state.listeners[$0]?.page) } }
        var known: [ExactText: String?] = [:]
        for (number, page) in shown {
            guard let page else { continue }
            let version = known[page] ?? versions(page)
            known[page] = version
            if let version, let events = note(version, number) { Self.send(.reload, to: events) }
        }
    }

    /// Remembers the version that a browser will have; its stream if it has another one now.
    private func note(_ version: String, _ number: Int) -> AsyncStream<ServerEvent>.Continuation? {
        state.withLock { state in
            guard let listener = state.listeners[number], listener.version != version else { return nil }
            state.listeners[number]?.version = version
            // A browser that did not say what it shows shows what there is.
            return listener.version == nil ? nil : listener.events
        }
    }

    /// Called without the lock: ending a stream calls `leave`.
    private static func send(_ event: ServerEvent, to events: AsyncStream<ServerEvent>.Continuation) {
        if case .dropped = events.yield(event) { events.finish() }
    }
}

/// What a browser that has just come is told.
package struct ShownState {
    /// As of `ServerEvent.state`.
    let json: String
    /// The version of the page at a percent-encoded path.
    let versions: (String) -> String?
}
