import Synchronization
import WeeklyText

@testable import WeeklySite

/// Keeps parts in memory, as a cache does from one build to the next.
final class PartMemory: Sendable {
    private struct Place: Hashable {
        let whole: PartStore.Whole
        let number: Int
    }

    private struct State {
        var parts: [Place: (key: StableHash, bytes: [UInt8])] = [:]
        var written: Set<Place> = []
    }

    private let state = Mutex(State())

    /// The numbers of the parts that were written since somebody asked, each once.
    func written(_ whole: PartStore.Whole) -> [Int] {
        state.withLock { state in
            let written = state.written.filter { $0.whole == whole }
            state.written.subtract(written)
            return written.map(\.number).sorted()
        }
    }

    /// - Parameter inputs: stands for all that parts are made from beside the issues.
    func store(inputs: KeyedHash = KeyedHash()) -> PartStore {
        store(inputs: inputs) { $1 }
    }

    /// A store that gives other bytes than were written.
    ///
    /// - Parameter damage: makes them of those that were.
    func store(
        inputs: KeyedHash = KeyedHash(), damage: @escaping @Sendable (PartStore.Whole, [UInt8]) -> [UInt8]?
    ) -> PartStore {
        PartStore(inputs: inputs) { [self] whole, number, key in
            state.withLock { state in
                state.parts[Place(whole: whole, number: number)]
                    .flatMap { $0.key == key ? damage(whole, $0.bytes)?[...] : nil }
            }
        } write: { [self] bytes, whole, number, key in
            state.withLock { state in
                state.parts[Place(whole: whole, number: number)] = (key, bytes)
                state.written.insert(Place(whole: whole, number: number))
            }
        }
    }
}
