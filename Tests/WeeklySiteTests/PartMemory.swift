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
        var written: [Int] = []
    }

    private let state = Mutex(State())

    /// The numbers of the parts that were written since somebody asked.
    var written: [Int] {
        state.withLock { state in
            defer { state.written = [] }
            return state.written.sorted()
        }
    }

    /// - Parameter inputs: stands for all that parts are made from beside the issues.
    func store(inputs: KeyedHash = KeyedHash()) -> PartStore {
        PartStore(inputs: inputs) { [self] whole, number, key in
            state.withLock { state in
                state.parts[Place(whole: whole, number: number)].flatMap { $0.key == key ? $0.bytes[...] : nil }
            }
        } write: { [self] bytes, whole, number, key in
            state.withLock { state in
                state.parts[Place(whole: whole, number: number)] = (key, bytes)
                state.written.append(number)
            }
        }
    }
}
