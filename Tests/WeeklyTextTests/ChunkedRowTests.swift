import TestTraits
import Testing
import WeeklyText

@Suite("Rows in chunks")
struct ChunkedRowTests {
    private final class Thing: Sendable {
        let number: Int

        init(_ number: Int) { self.number = number }
    }

    /// One random change of an array and of a row.
    private static func change(
        _ array: inout [Thing], _ row: inout ChunkedRow<Thing>, using random: inout SeededNumbers
    ) {
        let thing = Thing(Int.random(in: 0..<1000, using: &random))
        let index = Int.random(in: 0...array.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0 where index < array.count:
            array[index] = thing
            row.exchange(at: index, for: thing)
        case 1 where index < array.count:
            #expect(array.remove(at: index) === row.remove(at: index))
        default:
            array.insert(thing, at: index)
            row.insert(thing, at: index)
        }
    }

    private static func areSame(_ array: [Thing], _ row: ChunkedRow<Thing>) -> Bool {
        array.elementsEqual(row) { $0 === $1 } && array.indices.allSatisfy { array[$0] === row[$0] }
            && row.count == array.count
    }

    @Test("A row has what an array would have after the same changes", arguments: [0, 1, 127, 128, 129, 700])
    func changes(count: Int) {
        var random = SeededNumbers(state: UInt64(count) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        var array = (0..<count).map(Thing.init)
        var row = ChunkedRow(array)
        for _ in 0..<300 { Self.change(&array, &row, using: &random) }
        #expect(Self.areSame(array, row))
        let (old, before) = (row, array)
        for _ in 0..<900 { Self.change(&array, &row, using: &random) }
        #expect(Self.areSame(array, row) && Self.areSame(before, old))
        while !array.isEmpty { #expect(array.removeLast() === row.remove(at: row.count - 1)) }
        #expect(row.isEmpty && row.first == nil)
    }

    @Test("Rows are equal that have the same elements, however they are cut")
    func equality() {
        var row = ChunkedRow(Array(0..<300))
        row.insert(7, at: 3)
        #expect(row != ChunkedRow(Array(0..<300)))
        row.remove(at: 3)
        #expect(row == ChunkedRow(Array(0..<300)) && ChunkedRow<Int>() == ChunkedRow([]))
        row.exchange(at: 299, for: 0)
        #expect(row != ChunkedRow(Array(0..<300)))
    }

    @Test("Of two rows only the chunks are looked at that are not the same")
    func unshared() {
        let row = ChunkedRow(Array(0..<1000))
        var other = row
        other.exchange(at: 500, for: -1)
        let (own, others) = row.unshared(with: other)
        #expect(own.contains(500) && !others.contains(500) && others.contains(-1))
        #expect(own.count == others.count && own.count < 300)
        #expect(row.unshared(with: row) == ([], []))
    }

    // MARK: Derived rows

    @Test(
        "A derived row is what it would be made anew, and makes only what is in chunks that changed", arguments: 1...5)
    func derived(seed: UInt64) {
        var random = SeededNumbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        var array = (0..<1000).map(Thing.init)
        var row = ChunkedRow(array)
        var made = 0
        func derive(after previous: DerivedRow<Thing, Int>?) -> DerivedRow<Thing, Int> {
            DerivedRow(of: row, after: previous) { thing in
                made += 1
                return thing.number.isMultiple(of: 3) ? nil : thing.number
            }
        }
        var derived = derive(after: nil)
        for _ in 0..<50 {
            Self.change(&array, &row, using: &random)
            made = 0
            derived = derive(after: derived)
            #expect(Array(derived.row) == array.map(\.number).filter { !$0.isMultiple(of: 3) })
            #expect(made <= 260)
        }
    }

    @Test("In chunks that are not said to be stale nothing is looked at")
    func freshChunks() {
        let row = ChunkedRow((0..<1000).map(Thing.init))
        func derive(after previous: DerivedRow<Thing, Int>?, add: Int, stale: Int) -> DerivedRow<Thing, Int> {
            DerivedRow(of: row, after: previous) {
                $0 == stale
            } isStale: { _, _ in
                true
            } _: { things in
                things.map { $0.number + add }
            }
        }
        let first = derive(after: nil, add: 0, stale: 0)
        #expect(Array(derive(after: first, add: 1000, stale: -1).row) == Array(0..<1000))
        let second = Array(derive(after: first, add: 1000, stale: 1).row)
        #expect(second.enumerated().allSatisfy { $1 == $0 || $1 == $0 + 1000 })
        #expect(second.contains { $0 < 1000 } && second.contains { $0 >= 1000 })
    }

    @Test("Summaries of chunks are those of their elements, and made again only where these changed", arguments: 1...3)
    func summaries(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        var array = (0..<1000).map(Thing.init)
        var row = ChunkedRow(array)
        var (summaries, made): (ChunkSummaries<Thing, Int>?, Int) = (nil, 0)
        for _ in 0..<40 {
            made = 0
            let current = ChunkSummaries(of: row, after: summaries) { things in
                made += 1
                return things.reduce(0) { $0 + $1.number }
            }
            #expect(current.summaries.reduce(0, +) == array.reduce(0) { $0 + $1.number })
            #expect(summaries == nil ? made == current.summaries.count : made <= 2)
            let odd = current.chunks { $0 % 2 == 1 }.flatMap { $0.map(\.number) }
            #expect(odd.reduce(0, +) == current.summaries.filter { $0 % 2 == 1 }.reduce(0, +))
            summaries = current
            Self.change(&array, &row, using: &random)
        }
    }

    @Test("What is stale in a derived row is made again, and nothing else", arguments: 1...5)
    func stale(seed: UInt64) {
        var random = SeededNumbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        var array = (0..<1000).map(Thing.init)
        var row = ChunkedRow(array)
        func derive(
            after previous: DerivedRow<Thing, Int>?, add: Int, stale: Int, made: inout [Int]
        ) -> DerivedRow<Thing, Int> {
            var numbers: [Int] = []
            let derived = DerivedRow(of: row, after: previous) { _ in
                true
            } isStale: { thing, _ in
                thing.number % 50 == stale
            } _: { things in
                numbers = things.map(\.number)
                return things.map { $0.number + add }
            }
            made = numbers
            return derived
        }
        var made: [Int] = []
        var derived = derive(after: nil, add: 0, stale: -1, made: &made)
        #expect(made == array.map(\.number))
        for round in 1...50 {
            let before = Array(zip(array, derived.row))
            Self.change(&array, &row, using: &random)
            derived = derive(after: derived, add: round * 1000, stale: round % 50, made: &made)
            let known = Dictionary(uniqueKeysWithValues: before.map { (ObjectIdentifier($0), $1) })
            let expected = array.map { thing in
                let old = known[ObjectIdentifier(thing)].flatMap { thing.number % 50 == round % 50 ? nil : $0 }
                return old ?? thing.number + round * 1000
            }
            #expect(Array(derived.row) == expected)
            #expect(made.count == zip(array, expected).count { $1 == $0.number + round * 1000 })
        }
    }
}
