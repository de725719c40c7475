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
        var read: Set<Place> = []
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

    /// The numbers of the parts that were asked for since somebody asked for this, each once.
    func read(_ whole: PartStore.Whole) -> [Int] {
        state.withLock { state in
            let read = state.read.filter { $0.whole == whole }
            state.read.subtract(read)
            return read.map(\.number).sorted()
        }
    }

    /// Takes it that the last writes of some parts never came to the disk.
    func restore(_ whole: PartStore.Whole, from other: PartMemory) {
        let parts = other.state.withLock { $0.parts.filter { $0.key.whole == whole } }
        state.withLock { state in
            state.parts = state.parts.filter { $0.key.whole != whole }.merging(parts) { $1 }
        }
    }

    /// What it holds now, which stays so.
    var copy: PartMemory {
        let copy = PartMemory()
        let parts = state.withLock { $0.parts }
        copy.state.withLock { $0.parts = parts }
        return copy
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
                state.read.insert(Place(whole: whole, number: number))
                return state.parts[Place(whole: whole, number: number)]
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
