/// A hash that is the same on every machine for the same key, and that nobody can aim at who does not know the key: SipHash (Aumasson and
/// Bernstein, "SipHash: a fast short-input PRF", 2012), of bytes that come piece by piece. With one round a word and three at the end, as
/// the tables of Rust, Python and Swift have it: nobody sees the numbers, and a build hashes all its sources.
///
/// Pieces are told apart: each ends with its length.
package struct KeyedHash: Sendable {
    private var v0, v1, v2, v3: UInt64

    /// - Parameter key: without one anybody can compute the hash.
    package init(key: (UInt64, UInt64) = (0, 0)) {
        v0 = key.0 ^ 0x736F_6D65_7073_6575
        v1 = key.1 ^ 0x646F_7261_6E64_6F6D
        v2 = key.0 ^ 0x6C79_6765_6E65_7261
        v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    /// What stands for all that was added.
    package var finished: StableHash {
        var end = self
        end.v2 ^= 0xFF
        for _ in 1...3 { end.round() }
        return StableHash(value: end.v0 ^ end.v1 ^ end.v2 ^ end.v3)
    }

    /// Adds eight bytes.
    package mutating func add(word: UInt64) {
        v3 ^= word
        round()
        v0 ^= word
    }

    private mutating func round() {
        v0 &+= v1
        v1 = v1 << 13 | v1 >> 51
        v1 ^= v0
        v0 = v0 << 32 | v0 >> 32
        v2 &+= v3
        v3 = v3 << 16 | v3 >> 48
        v3 ^= v2
        v0 &+= v3
        v3 = v3 << 21 | v3 >> 43
        v3 ^= v0
        v2 &+= v1
        v1 = v1 << 17 | v1 >> 47
        v1 ^= v2
        v2 = v2 << 32 | v2 >> 32
    }
}

// MARK: Pieces

extension KeyedHash {
    /// Adds a text.
    package mutating func add(_ text: String) {
        text.withBytes { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds a text that may be missing, which is another thing than an empty one.
    package mutating func add(_ text: String?) {
        add(text != nil)
        if let text { add(text) }
    }

    /// Adds bytes.
    package mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// Adds bytes.
    package mutating func add(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// Adds a number.
    package mutating func add(_ number: Int) {
        add(word: UInt64(bitPattern: Int64(number)))
    }

    /// Adds a truth value.
    package mutating func add(_ value: Bool) {
        add(word: value ? 1 : 0)
    }

    /// Adds what another hash stands for.
    package mutating func add(_ other: StableHash) {
        add(word: other.value)
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        let whole = bytes.count / 8 * 8
        for offset in stride(from: 0, to: whole, by: 8) {
            add(word: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        add(word: bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
        add(word: UInt64(bytes.count))
    }
}
