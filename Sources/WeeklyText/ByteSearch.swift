extension UnsafeBufferPointer<UInt8> {
    /// Whether one of four bytes stands somewhere. Without a branch, so that many bytes are looked at at once.
    package func holds(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool {
        var found: UInt8 = 0
        for byte in self {
            found |= (byte == first ? 1 : 0) | (byte == second ? 1 : 0)
            found |= (byte == third ? 1 : 0) | (byte == fourth ? 1 : 0)
        }
        return found != 0
    }

    /// Whether one of two bytes stands somewhere.
    package func holds(_ first: UInt8, _ second: UInt8) -> Bool {
        var found: UInt8 = 0
        for byte in self { found |= (byte == first ? 1 : 0) | (byte == second ? 1 : 0) }
        return found != 0
    }

    /// Whether a byte stands somewhere.
    package func holds(_ byte: UInt8) -> Bool {
        var found: UInt8 = 0
        for other in self { found |= other == byte ? 1 : 0 }
        return found != 0
    }

    /// Whether two bytes stand beside each other somewhere.
    package func holds(pair first: UInt8, _ second: UInt8) -> Bool {
        guard count > 1 else { return false }
        var found: UInt8 = 0
        for index in 1..<count { found |= (self[index - 1] == first ? 1 : 0) & (self[index] == second ? 1 : 0) }
        return found != 0
    }

    /// Whether all bytes are ASCII. Without a branch, too.
    var areASCII: Bool {
        var all: UInt8 = 0
        for byte in self { all |= byte }
        return all < 0x80
    }

    /// The index of the first byte of a kind, from an index on. Eight bytes are looked at at once.
    package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 8 <= count, word(at: index).traces(of: byte) == 0 {
            index += 8
            // What is not near is mostly far.
            if index == start + 16 { index = endOfBlocks(without: byte, from: index) }
        }
        while index < count, self[index] != byte { index += 1 }
        return index < count ? index : nil
    }

    /// The end of the blocks of 32 bytes from an index on that do not hold a byte.
    private func endOfBlocks(without byte: UInt8, from start: Int) -> Int {
        var index = start
        while index + 32 <= count {
            let near = word(at: index).traces(of: byte) | word(at: index + 8).traces(of: byte)
            let far = word(at: index + 16).traces(of: byte) | word(at: index + 24).traces(of: byte)
            if near | far != 0 { break }
            index += 32
        }
        return index
    }

    /// The index at which a word begins, from an index on.
    package func offset(of word: StaticString, from start: Int) -> Int? {
        offset(of: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), from: start)
    }

    /// The same of a word that is known only now.
    package func offset(of word: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let first = word.first else { return nil }
        var next = firstIndex(of: first, from: start)
        while let found = next, !holds(word, at: found) { next = firstIndex(of: first, from: found + 1) }
        return next
    }

    /// The index of the first byte that another text does not have at the same place; the smaller count where there is none.
    package func firstDifference(from other: UnsafeBufferPointer<UInt8>) -> Int {
        let shared = Swift.min(count, other.count)
        var index = 0
        while index + 8 <= shared, word(at: index) == other.word(at: index) { index += 8 }
        while index < shared, self[index] == other[index] { index += 1 }
        return index
    }

    /// Whether other bytes stand at an offset.
    package func holds(_ other: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, count - offset >= other.count else { return false }
        if other.count < 8 { return other.indices.allSatisfy { self[offset + $0] == other[$0] } }
        // The last eight bytes, of which some may have been compared before.
        let last = other.count - 8
        var index = 0
        while index < last {
            if word(at: offset + index) != other.word(at: index) { return false }
            index += 8
        }
        return word(at: offset + last) == other.word(at: last)
    }

    /// Whether the bytes begin with those of a word.
    package func begins(with word: StaticString) -> Bool {
        holds(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), at: 0)
    }

    /// The Unicode scalar that begins at an index of a text in UTF-8, and how many bytes it has.
    @inlinable
    package func scalarValue(at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(self[index])
        if first < 0x80 { return (first, 1) }
        let second = UInt32(self[index + 1] & 0x3F)
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(self[index + 2] & 0x3F)
        if first < 0xF0 { return ((first & 0xF) << 12 | second << 6 | third, 3) }
        return ((first & 0x7) << 18 | second << 12 | third << 6 | UInt32(self[index + 3] & 0x3F), 4)
    }

    /// The eight bytes from an offset on, which must all be there.
    @inlinable
    package func word(at offset: Int) -> UInt64 {
        UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}

extension UInt64 {
    /// Not 0 where one of the eight bytes is the given one: taking 1 from a byte that is 0 sets its highest bit, which was not set.
    @inlinable
    package func traces(of byte: UInt8) -> UInt64 {
        (self ^ (0x0101_0101_0101_0101 &* UInt64(byte))).traces(below: 1)
    }

    /// Not 0 where one of the eight bytes is less than a character of ASCII, in the same way.
    @inlinable
    package func traces(below byte: UInt8) -> UInt64 {
        (self &- 0x0101_0101_0101_0101 &* UInt64(byte)) & ~self & 0x8080_8080_8080_8080
    }
}

extension Substring {
    /// Whether a byte stands somewhere.
    package func holds(_ byte: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { $0.holds(byte) }
    }

    /// Whether all of it is ASCII.
    package var isASCII: Bool {
        var text = self
        return text.withUTF8 { $0.areASCII }
    }

    /// Where the bytes of another text stand first; nil where they stand nowhere, and for an empty text.
    package func firstBytes(of other: String) -> Range<Index>? {
        var text = self
        let found = text.withUTF8 { bytes in
            other.withBytes { other -> Int? in
                guard let first = other.first else { return nil }
                var next = bytes.firstIndex(of: first, from: 0)
                while let found = next, !bytes.holds(other, at: found) {
                    next = bytes.firstIndex(of: first, from: found + 1)
                }
                return next
            }
        }
        return found.map { found in
            let start = utf8.index(startIndex, offsetBy: found)
            return start..<utf8.index(start, offsetBy: other.utf8.count)
        }
    }
}

extension String {
    /// Whether a byte stands somewhere.
    package func holds(_ byte: UInt8) -> Bool {
        withBytes { $0.holds(byte) }
    }

    /// Whether one of two bytes stands somewhere.
    package func holds(_ first: UInt8, _ second: UInt8) -> Bool {
        withBytes { $0.holds(first, second) }
    }

    /// Whether the bytes of another text stand somewhere.
    package func holds(_ other: String) -> Bool { self[...].firstBytes(of: other) != nil }

    /// Whether all of it is ASCII.
    package var isASCII: Bool { withBytes { $0.areASCII } }
}

/// A set of bytes that is looked for in every text: a table, asked for eight bytes at once without a branch between them.
package struct ByteTable: Sendable {
    private let members: [UInt8]
    /// The highest bit of eight bytes where every member is ASCII: bytes that all have it are passed over without the table, as most
    /// of Chinese text is. 0 where a member is not ASCII.
    private let beyondMembers: UInt64

    package init(where isMember: (UInt8) -> Bool) {
        members = (UInt8.min...UInt8.max).map { isMember($0) ? 1 : 0 }
        beyondMembers = members[0x80...].contains(1) ? 0 : 0x8080_8080_8080_8080
    }

    func contains(_ byte: UInt8) -> Bool { members[Int(byte)] != 0 }

    /// The index of the first member in a range of a text.
    package func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        members.withUnsafeBufferPointer { members in
            var index = range.lowerBound
            while index + 8 <= range.upperBound, !holdsMember(bytes.word(at: index), members) { index += 8 }
            while index < range.upperBound, members[Int(bytes[index])] == 0 { index += 1 }
            return index < range.upperBound ? index : nil
        }
    }

    @inline(__always)
    private func holdsMember(_ word: UInt64, _ members: UnsafeBufferPointer<UInt8>) -> Bool {
        if beyondMembers != 0, word & beyondMembers == beyondMembers { return false }
        var found: UInt8 = 0
        for place in 0..<8 { found |= members[Int(UInt8(truncatingIfNeeded: word &>> UInt64(place * 8)))] }
        return found != 0
    }
}
