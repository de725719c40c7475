import TestTraits
import Testing
import WeeklyText

@testable import WeeklyCache

@Suite("The ledger of an output folder as bytes")
struct OutputLedgerTests {
    private let owner = StableHash(of: "this program")

    private func file(_ number: Int) -> KeptFile {
        KeptFile(
            path: "issues/n\(number)/index.html", key: StableHash(of: "key \(number)"),
            content: StableHash(of: "content \(number)"),
            stamp: .init(
                inode: UInt64(number) << 40, size: number, modified: 1_790_000_000_000_000_000 + number,
                changed: 1_790_000_000_000_000_001 + number, mode: 0o644))
    }

    @Test("It comes back as it was written", arguments: [0, 1, 2, 500], [nil, StableHash(of: "since Friday")])
    func comesBack(count: Int, session: StableHash?) throws {
        let ledger = OutputLedger((0..<count).map(file), at: 1_790_000_000_123_456_789, session: session)
        let read = try #require(OutputLedger(ledger.bytes(for: owner), for: owner))
        #expect(read.time == ledger.time)
        #expect(read.session == session)
        #expect(read.files == ledger.files)
    }

    @Test("Another owner's says nothing")
    func otherOwner() {
        let bytes = OutputLedger([file(1)], at: 1, session: nil).bytes(for: owner)
        #expect(OutputLedger(bytes, for: StableHash(of: "another program")) == nil)
    }

    @Test("Cut anywhere, or with any bit changed, it says nothing")
    func damaged() {
        let bytes = OutputLedger((0..<3).map(file), at: 1, session: nil).bytes(for: owner)
        for length in bytes.indices { #expect(OutputLedger(Array(bytes.prefix(length)), for: owner) == nil) }
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                #expect(OutputLedger(changed, for: owner) == nil)
            }
        }
        #expect(OutputLedger(bytes + [0], for: owner) == nil)
    }
}
