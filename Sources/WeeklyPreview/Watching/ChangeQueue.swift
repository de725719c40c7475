internal import Synchronization
internal import WeeklyBuild

/// Changes that wait for the session to be done with earlier ones; however many come meanwhile, they are coalesced into one.
final class ChangeQueue: Sendable {
    private let waiting = Mutex(FolderChanges())
    private let bell: AsyncStream<Void>
    private let ring: AsyncStream<Void>.Continuation

    init() {
        (bell, ring) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func add(_ changes: FolderChanges) {
        waiting.withLock { $0.formUnion(changes) }
        ring.yield()
    }

    /// Hands out what waits, again and again, until the task is cancelled.
    func forEach(_ body: (FolderChanges) async -> Void) async {
        for await _ in bell {
            let changes = waiting.withLock { waiting in
                defer { waiting = FolderChanges() }
                return waiting
            }
            if !changes.isEmpty { await body(changes) }
        }
    }
}
