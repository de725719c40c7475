internal import Dispatch
internal import Synchronization
internal import WeeklyBuild

/// Has a command wait for what is asynchronous. Only on the program's first thread: Swift's own threads do the work meanwhile.
enum Waiting {
    private final class Outcome<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }

    /// What the work needs of the system: Swift's runtime would wait for threads without end.
    private static var threads: Int { Processors.count + 4 }

    /// What the work gives, when it has ended; nil where the system has too few threads for it.
    static func wait<Value: Sendable>(for work: @escaping @Sendable () async -> Value) -> Value? {
        guard ThreadSupply.has(threads) else { return nil }
        let outcome = Outcome<Value>()
        let end = DispatchSemaphore(value: 0)
        Task.detached {
            let value = await work()
            outcome.value.withLock { $0 = value }
            end.signal()
        }
        end.wait()
        return outcome.value.withLock { $0 }
    }
}
