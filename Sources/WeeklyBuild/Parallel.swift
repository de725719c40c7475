internal import Dispatch
internal import Synchronization

/// Does the same for many things on several threads.
enum Parallel {
    /// Indices that a worker takes at a time at most: enough that taking them costs nothing.
    private static let longestBlock = 64
    /// How often a worker comes back for more at least, so that all finish together.
    private static let leastTurns = 4

    /// The results in the order of their indices, whichever thread made them.
    ///
    /// - Parameter jobs: how many threads work at most, at least 1.
    static func map<Result: Sendable>(_ count: Int, jobs: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        mapBlocks(count, jobs: jobs) { $0.map(body) }
    }

    /// The same for what is better done for several indices together: `body` gives a result for each of a range.
    static func mapBlocks<Result: Sendable>(
        _ count: Int, jobs: Int, _ body: @Sendable (Range<Int>) -> [Result]
    ) -> [Result] {
        let length = min(longestBlock, max(1, count / (jobs * leastTurns)))
        let workers = min(jobs, (count + length - 1) / length)
        if workers <= 1 {
            return stride(from: 0, to: count, by: length).flatMap { body($0..<min($0 + length, count)) }
        }
        let next = Atomic(0)
        let finished = Mutex([(start: Int, results: [Result])]())
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let start = next.wrappingAdd(length, ordering: .relaxed).oldValue
                guard start < count else { return }
                let results = body(start..<min(start + length, count))
                finished.withLock { $0.append((start, results)) }
            }
        }
        return finished.withLock { blocks in
            blocks.sorted { $0.start < $1.start }.flatMap(\.results)
        }
    }
}
