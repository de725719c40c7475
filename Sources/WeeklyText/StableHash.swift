/// A number that stands for bytes, the same on every run and machine: FNV-1a with 64 bits (draft-eastlake-fnv). Not against
/// attackers.
package struct StableHash: Hashable, Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    /// The one of a value that was kept.
    package init(value: UInt64) {
        self.value = value
    }

    /// - Parameter bytes: an array, for sequences of other kinds are slow across targets.
    package init(of bytes: [UInt8]) {
        append(bytes)
    }

    /// Goes on: the value is that of all bytes at once, in however many pieces they come.
    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
    }

    /// Of the UTF-8 of a text.
    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    /// 16 hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

// MARK: Few digits

extension StableHash {
    /// FNV-1a with 32 bits, where eight digits must do.
    package static func short(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var value: UInt32 = 2_166_136_261
        for byte in bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
        return value
    }
}

// MARK: Many bytes

/// The same eight bytes at a time, for what is long: other numbers than FNV-1a's.
extension StableHash {
    /// Adds the UTF-8 of a text.
    package mutating func add(_ text: String) {
        text.withBytes { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds bytes.
    package mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// Adds what another hash stands for.
    package mutating func add(_ other: StableHash) {
        add(other.value)
    }

    /// Adds words that bytes were taken apart into (`appendWords`).
    package mutating func add(words: [UInt64]) {
        for word in words { add(word) }
    }

    /// Appends the words as which a text is added.
    package static func appendWords(of text: String, to words: inout [UInt64]) {
        text.withBytes { forEachWord(of: UnsafeRawBufferPointer($0)) { words.append($0) } }
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        Self.forEachWord(of: bytes) { add($0) }
    }

    private static func forEachWord(of bytes: UnsafeRawBufferPointer, _ body: (UInt64) -> Void) {
        let whole = bytes.count / 8 * 8
        for offset in stride(from: 0, to: whole, by: 8) {
            body(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        body(bytes[whole...].reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) })
    }

    /// Each step can be undone, so that no difference is lost before the end.
    private mutating func add(_ word: UInt64) {
        value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 32
    }
}
