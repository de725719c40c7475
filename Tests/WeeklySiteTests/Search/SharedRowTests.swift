import Synchronization
import Testing

@testable import WeeklySite

@Suite("Values that threads make together")
struct SharedRowTests {
    @Test("Each value is made once, however many help")
    func once() async {
        let made = Mutex([Int](repeating: 0, count: 200))
        let row = SharedRow(count: 200) { number in
            made.withLock { $0[number] += 1 }
            return number * 2
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { row.help() } }
        }
        #expect(row.all == (0..<200).map { $0 * 2 })
        #expect(made.withLock { $0.allSatisfy { $0 == 1 } })
    }

    @Test("What nobody has begun is made for whoever asks for all")
    func all() {
        #expect(SharedRow(count: 3) { $0 }.all == [0, 1, 2])
        #expect(SharedRow(count: 0) { $0 }.all == [])
    }
}
