internal import Synchronization

/// A value that is made when somebody first asks for it, by one thread, and then shared.
package final class Lazy<Value: Sendable>: Sendable {
    private final class Made: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    /// Read without a lock: some values are asked for by all threads at once, for every file of a site.
    private let made = AtomicLazyReference<Made>()
    private let making = Mutex(())
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    package var value: Value {
        if let made = made.load() { return made.value }
        return making.withLock { _ in (made.load() ?? made.storeIfNil(Made(make()))).value }
    }

    /// The value where somebody has asked for it already, else nil; whoever is making it is waited for.
    package var ifMade: Value? {
        if let made = made.load() { return made.value }
        return making.withLock { _ in made.load()?.value }
    }
}
