import Testing
import WeeklyBuild
import WeeklyText

@testable import WeeklyPreview

@Suite("Changes that wait")
struct ChangeQueueTests {
    /// What is handed out until so many paths have come; `during` is called while the first is at work.
    private func handedOut(_ count: Int, _ queue: ChangeQueue, during: @escaping @Sendable () -> Void = {}) async
        -> [FolderChanges]
    {
        await withTaskGroup(of: [FolderChanges].self) { group in
            group.addTask {
                var all: [FolderChanges] = []
                await queue.forEach { changes in
                    if all.isEmpty { during() }
                    all.append(changes)
                    if all.reduce(0, { $0 + $1.paths.count }) >= count { withUnsafeCurrentTask { $0?.cancel() } }
                }
                return all
            }
            return await group.next() ?? []
        }
    }

    @Test("What came before anybody asked is handed out at once, together")
    func before() async {
        let queue = ChangeQueue()
        queue.add(FolderChanges(["a"]))
        queue.add(FolderChanges(["b"], isIncomplete: true))
        queue.add(FolderChanges(["a"]))
        #expect(await handedOut(2, queue) == [FolderChanges(["a", "b"], isIncomplete: true)])
    }

    @Test("What comes while earlier changes are at work is coalesced and handed out after them")
    func meanwhile() async {
        let queue = ChangeQueue()
        queue.add(FolderChanges(["a"]))
        let all = await handedOut(4, queue) {
            for name in ["b", "c", "d"] { queue.add(FolderChanges([name])) }
        }
        #expect(all == [FolderChanges(["a"]), FolderChanges(["b", "c", "d"])])
    }
}
