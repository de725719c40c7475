internal import Synchronization

/// Asks for threads of the system before somebody does who would wait for them without end, as Swift's runtime and Grand Central
/// Dispatch do.
package enum ThreadSupply {
    /// What the threads wait for, so that all are there at the same time.
    private final class Gate: Sendable {
        let lock = Mutex(())
    }

    /// Whether so many threads more can be there at once; they end again.
    package static func has(_ count: Int) -> Bool {
        let gate = Gate()
        var threads: [WorkerThread] = []
        gate.lock.withLock { _ in
            while threads.count < count, let thread = WorkerThread({ gate.lock.withLock { _ in } }) {
                threads.append(thread)
            }
        }
        for thread in threads { thread.join() }
        return threads.count == count
    }
}
