internal import Dispatch
internal import Synchronization

/// Does the same for many things on several threads.
enum Parallel {
    /// Indices that a worker takes at a time: enough that taking them costs nothing, few enough that all finish together.
    private static let block = 16

    /// The results in the order of their indices, whichever thread made them.
    ///
    /// - Parameter jobs: how many threads work at most, at least 1.
    static func map<Result: Sendable>(_ count: Int, jobs: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        let workers = max(1, min(jobs, (count + block - 1) / block))
        if workers == 1 { return (0..<count).map(body) }
        let next = Atomic(0)
        let finished = Mutex([(start: Int, results: [Result])]())
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let start = next.wrappingAdd(block, ordering: .relaxed).oldValue
                guard start < count else { return }
                let results = (start..<min(start + block, count)).map(body)
                finished.withLock { $0.append((start, results)) }
            }
        }
        return finished.withLock { blocks in
            blocks.sorted { $0.start < $1.start }.flatMap(\.results)
        }
    }
}
