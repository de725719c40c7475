internal import Synchronization

/// Values that stay until the process ends, and are not freed then: the system takes all memory back at once, where freeing a site
/// issue by issue takes a fifth of a build in which nothing changed.
enum ProcessLifetime {
    private static let values = Mutex<[any Sendable]>([])

    /// Keeps a value, and all that it refers to.
    static func keep(_ value: some Sendable) {
        values.withLock { $0.append(value) }
    }
}
