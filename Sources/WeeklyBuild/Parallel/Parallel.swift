internal import Synchronization
internal import WeeklyText

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

    /// Two things at once.
    static func both<First: Sendable, Second: Sendable>(
        jobs: Int, _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let (first, second) = (Lazy(first), Lazy(second))
        _ = map(2, jobs: jobs) { number -> Bool in
            if number == 0 { _ = first.value } else { _ = second.value }
            return true
        }
        return (first.value, second.value)
    }

    /// Several things at once, begun in their order, none of which gives anything: each makes what is asked for afterwards (`Lazy`).
    static func all(jobs: Int, _ works: [@Sendable () -> Void]) {
        _ = map(works.count, jobs: jobs) { number -> Bool in
            works[number]()
            return true
        }
    }

    /// The same for what is better done for several indices together: `body` gives a result for each of a range.
    ///
    /// - Parameter other: something else, which one of the threads does before it helps the others.
    static func mapBlocks<Result: Sendable>(
        _ count: Int, jobs: Int, beside other: (@Sendable () -> Void)? = nil,
        _ body: @Sendable (Range<Int>) -> [Result]
    ) -> [Result] {
        let others = other == nil ? 0 : 1
        let jobs = max(1, min(jobs, count + others))
        let length = min(longestBlock, max(1, count / jobs / leastTurns))
        let blocks = stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
        if jobs == 1 {
            other?()
            return blocks.flatMap(body)
        }
        let next = Atomic(0)
        let isOtherBegun = Atomic(other == nil)
        let finished = Mutex([(index: Int, results: [Result])]())
        perform(onThreads: min(jobs, blocks.count + others)) {
            if !isOtherBegun.exchange(true, ordering: .relaxed) { other?() }
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < blocks.count else { return }
                let results = body(blocks[index])
                finished.withLock { $0.append((index, results)) }
            }
        }
        return finished.withLock { $0.sorted { $0.index < $1.index }.flatMap(\.results) }
    }

    /// Does the same on several threads, of which the one that asks is one: where the system has no more, fewer do all.
    private static func perform(onThreads count: Int, _ work: @Sendable () -> Void) {
        withoutActuallyEscaping(work) { work in
            var threads: [WorkerThread] = []
            while threads.count < count - 1, let thread = WorkerThread(work) { threads.append(thread) }
            work()
            for thread in threads { thread.join() }
        }
    }
}
