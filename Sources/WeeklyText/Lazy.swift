internal import Synchronization

/// A value that is made when somebody first asks for it, by one thread, and then shared.
package final class Lazy<Value: Sendable>: Sendable {
    private let state = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    package var value: Value {
        state.withLock { state in
            if let made = state { return made }
            let made = make()
            state = made
            return made
        }
    }

    /// The value where somebody has asked for it already, else nil.
    package var ifMade: Value? { state.withLock { $0 } }

    /// The value, which is made again for whoever asks later.
    package func take() -> Value {
        state.withLock { state in
            defer { state = nil }
            return state ?? make()
        }
    }
}
