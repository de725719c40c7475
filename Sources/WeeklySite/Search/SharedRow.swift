internal import Synchronization
internal import WeeklyText

/// Values in a row that threads make together, each of them what no other has begun.
final class SharedRow<Value: Sendable>: Sendable {
    private let values: [Lazy<Value>]
    /// The first value that nobody has begun.
    private let next = Atomic(0)

    init(count: Int, _ make: @escaping @Sendable (Int) -> Value) {
        values = (0..<count).map { number in Lazy { make(number) } }
    }

    /// Makes values as long as there are some that no other thread has begun.
    func help() {
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < values.count else { return }
            _ = values[number].value
        }
    }

    /// All values, where threads are still at some of them as soon as these are made.
    var all: [Value] { values.map(\.value) }
}
