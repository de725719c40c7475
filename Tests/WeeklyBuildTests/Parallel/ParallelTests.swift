import Synchronization
import Testing
import WeeklyText

@testable import WeeklyBuild

@Suite("Doing many things on several threads")
struct ParallelTests {
    @Test("Results come in the order of their indices", arguments: [0, 1, 31, 64, 65, 1000], [1, 2, 7, Int.max])
    func order(count: Int, jobs: Int) {
        #expect(Parallel.map(count, jobs: jobs) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }

    @Test("Two things at once give what each gives, on one thread, too", arguments: [1, 2, 7])
    func both(jobs: Int) {
        let (number, text) = Parallel.both(jobs: jobs) {
            7
        } _: {
            "sieben"
        }
        #expect(number == 7 && text == "sieben")
    }

    @Test("Several things are all done when those who asked go on", arguments: [1, 2, 7])
    func all(jobs: Int) {
        let done = (1...5).map { number in Lazy { number } }
        let count = Mutex(0)
        Parallel.all(jobs: jobs, done.map { one in { count.withLock { $0 += one.value } } })
        #expect(count.withLock { $0 } == 15)
    }

    @Test("What is done beside is done once, also where nothing else is", arguments: [0, 1, 5, 200], [1, 2, 7])
    func beside(count: Int, jobs: Int) {
        let done = Mutex(0)
        let results = Parallel.mapBlocks(count, jobs: jobs) {
            done.withLock { $0 += 1 }
        } _: {
            Array($0)
        }
        #expect(results == Array(0..<count) && done.withLock { $0 } == 1)
    }

    @Test("A thread does its work before who waits for it goes on")
    func threads() {
        let done = Mutex(0)
        let threads = (1...8).compactMap { _ in WorkerThread { done.withLock { $0 += 1 } } }
        for thread in threads { thread.join() }
        #expect(done.withLock { $0 } == threads.count && threads.count > 0)
    }

    @Test(
        "Blocks are short, in order, and leave out nothing", arguments: [0, 1, 31, 64, 65, 1000], [1, 2, 7, Int.max])
    func blocks(count: Int, jobs: Int) {
        let blocks = Parallel.mapBlocks(count, jobs: jobs) { block in
            block.map { (index: $0, length: block.count) }
        }
        #expect(blocks.map(\.index) == Array(0..<count))
        #expect(blocks.allSatisfy { (1...64).contains($0.length) })
        // So that no thread waits long for another.
        #expect(blocks.allSatisfy { $0.length == 1 || $0.length * jobs <= count })
    }
}
