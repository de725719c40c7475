import Testing

@testable import WeeklyBuild

@Suite("Doing many things on several threads")
struct ParallelTests {
    @Test("Results come in the order of their indices", arguments: [0, 1, 15, 16, 17, 1000], [1, 2, 7])
    func order(count: Int, jobs: Int) {
        #expect(Parallel.map(count, jobs: jobs) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }
}
