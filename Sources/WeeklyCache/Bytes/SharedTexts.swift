internal import WeeklyText

/// The texts of some length that were written, numbered in the order in which they came first.
///
/// A table of hashes that are not kept from attackers: so no more than a few places are looked at for a text, and one that finds no room
/// there is written again where it comes again.
struct SharedTexts {
    /// Bytes of the shortest text that has a number. Shorter ones stand in a `String` itself.
    static let leastLength = 16
    private static let mostLooks = 32

    private struct Entry {
        let hash: UInt64
        let text: String
        let number: Int
    }

    private var entries: [Entry] = []
    /// One more than the index of an entry, 0 where there is none; as many as a power of two.
    private var places = [UInt32](repeating: 0, count: 256)
    /// How many have a number.
    private(set) var count = 0

    /// The number of a text that was there before. Any other has the next number from now on.
    mutating func number(of text: String) -> Int? {
        guard text.utf8.count >= Self.leastLength else { return nil }
        let hash = Self.hash(of: text)
        for place in looks(for: hash) {
            guard places[place] > 0 else { return add(text, hash, at: place) }
            let entry = entries[Int(places[place]) - 1]
            if entry.hash == hash, entry.text.hasBytes(of: text) { return entry.number }
        }
        count += 1
        return nil
    }

    private mutating func add(_ text: String, _ hash: UInt64, at place: Int) -> Int? {
        entries.append(Entry(hash: hash, text: text, number: count))
        places[place] = UInt32(truncatingIfNeeded: entries.count)
        count += 1
        if entries.count * 2 > places.count { grow() }
        return nil
    }

    private mutating func grow() {
        places = [UInt32](repeating: 0, count: places.count * 2)
        for (index, entry) in entries.enumerated() {
            guard let place = looks(for: entry.hash).first(where: { places[$0] == 0 }) else { continue }
            places[place] = UInt32(truncatingIfNeeded: index + 1)
        }
    }

    /// The places at which a text may be, one behind the other.
    private func looks(for hash: UInt64) -> some Sequence<Int> {
        let (start, mask) = (Int(truncatingIfNeeded: hash), places.count - 1)
        return (0..<Self.mostLooks).lazy.map { (start &+ $0) & mask }
    }

    private static func hash(of text: String) -> UInt64 {
        var hash = StableHash()
        hash.add(text)
        return hash.value
    }
}
