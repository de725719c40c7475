internal import Synchronization

/// Values in a row, each made when somebody first asks for it, and then shared.
final class LazyRow<Value: Sendable>: Sendable {
    private let made: Mutex<[Value?]>

    init(count: Int) { made = Mutex(Array(repeating: nil, count: count)) }

    /// - Parameter make: makes the value; it asks for no other one of the row.
    func value(at index: Int, _ make: () -> Value) -> Value {
        made.withLock { made in
            if let known = made[index] { return known }
            let value = make()
            made[index] = value
            return value
        }
    }
}
